import { graphql } from '../../../generated/index.ts';

export const CustomersOnce = graphql(`
  query CustomersOnce(
    $at: DateTime!
    $filter: CustomerFilter
    $sort: CustomerSort
    $first: Int!
    $after: String
    $count: Boolean!
  ) {
    customersAsOf(at: $at, filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        customer {
          id
        }
        kind
        name
        number
        stage
        departmentPath
        validFrom
        tier {
          code
          name
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
