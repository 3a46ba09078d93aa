import { graphql } from '../../../generated/index.ts';

export const MemberList = graphql(`
  query MemberList(
    $filter: CustomerFilter
    $sort: CustomerSort
    $fields: [String!]
    $withFields: Boolean!
    $first: Int!
    $after: String
    $count: Boolean!
  ) {
    customers(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        id
        version
        kind
        name
        number
        stage
        departmentPath
        tags
        needFlags {
          ...NeedFlag
        }
        createdAt
        updatedAt
        tier {
          code
          name
        }
        review {
          state
        }
        dataConfirmation {
          state
        }
        owner {
          id
          name
        }
        basic {
          mobile {
            number
            masked
          }
          city {
            code
            name
          }
        }
        value {
          keyAccount
          blacklisted
        }
        contribution {
          amount {
            amount
            currency
          }
        }
        pointsAccount {
          balance
        }
        customFields(keys: $fields) @include(if: $withFields) {
          ...FieldValueParts
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

/** Changes a cell of the list; what the list shows of the customer comes back with it. */
export const EditMember = graphql(`
  mutation EditMember($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      ... on UpdateCustomerSuccess {
        reviewDropped
        customer {
          id
          version
          name
          updatedAt
          review {
            state
          }
          dataConfirmation {
            state
          }
          basic {
            mobile {
              number
              masked
            }
          }
        }
      }
      ...RefusalParts
    }
  }
`);
