import { graphql } from '../../../generated/index.ts';

export const SourceGroupParts = graphql(`
  fragment SourceGroupParts on SourceGroup {
    key
    customers
    members
    firstOrders
    firstOrderAmounts {
      amount
      currency
    }
    cost {
      amount
      currency
    }
    costPerCustomer {
      amount
      currency
    }
  }
`);
export const SourceReport = graphql(`
  query SourceReport($by: SourceDimension!, $from: Date!, $to: Date!) {
    sourceReport(by: $by, from: $from, to: $to) {
      asOf
      isWhole
      groups {
        ...SourceGroupParts
      }
      total {
        ...SourceGroupParts
      }
    }
  }
`);
export const FirstOrderList = graphql(`
  query FirstOrderList($filter: FirstOrderFilter, $first: Int!, $after: String, $count: Boolean!) {
    firstOrders(filter: $filter, first: $first, after: $after) {
      nodes {
        number
        paidOn
        amount {
          amount
          currency
        }
        order {
          id
        }
        customer {
          id
          name
          source {
            source
            channel
            campaign
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
    }
  }
`);
export const SourceCostList = graphql(`
  query SourceCostList($filter: SourceCostFilter, $first: Int!, $after: String, $count: Boolean!) {
    sourceCosts(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        spentOn
        source
        channel
        campaign
        remark
        amount {
          amount
          currency
        }
        recordedBy {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
    }
  }
`);
export const RecordSourceCost = graphql(`
  mutation RecordSourceCost($input: RecordSourceCostInput!) {
    recordSourceCost(input: $input) {
      ... on RecordSourceCostSuccess {
        cost {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const WithdrawSourceCost = graphql(`
  mutation WithdrawSourceCost($input: WithdrawSourceCostInput!) {
    withdrawSourceCost(input: $input) {
      ... on WithdrawSourceCostSuccess {
        costId
      }
      ...RefusalParts
    }
  }
`);
