import { graphql } from '../../../generated/index.ts';

export const Erasures = graphql(`
  query Erasures($first: Int!, $after: String, $count: Boolean!) {
    erasures(first: $first, after: $after) {
      nodes {
        id
        number
        records
        reason
        begunAt
        begunBy {
          id
          name
        }
        endedAt
        missing
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
export const ErasureReceipt = graphql(`
  query ErasureReceipt($id: ID!) {
    erasure(id: $id) {
      id
      number
      records
      reason
      begunAt
      begunBy {
        id
        name
      }
      endedAt
      missing
      answers {
        service
        erasedAt
        counts {
          what
          records
        }
      }
    }
  }
`);
