import { graphql } from '../../../generated/index.ts';

export const CustomerBin = graphql(`
  query CustomerBin($text: String, $first: Int!, $after: String, $count: Boolean!) {
    customerBin(text: $text, first: $first, after: $after) {
      nodes {
        id
        kind
        number
        name
        departmentPath
        binnedAt
        binnedBy {
          id
          name
        }
        reason
        contacts
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
export const DeleteCustomer = graphql(`
  mutation DeleteCustomer($input: DeleteCustomerInput!) {
    deleteCustomer(input: $input) {
      ... on DeleteCustomerSuccess {
        customerId
      }
      ...RefusalParts
    }
  }
`);
export const RestoreCustomer = graphql(`
  mutation RestoreCustomer($input: RestoreCustomerInput!) {
    restoreCustomer(input: $input) {
      ... on RestoreCustomerSuccess {
        customer {
          id
          name
        }
      }
      ...RefusalParts
    }
  }
`);
