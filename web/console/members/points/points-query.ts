import { graphql } from '../../../generated/index.ts';

export const PointsLedger = graphql(`
  query PointsLedger($id: ID!, $first: Int!, $after: String) {
    customer(id: $id) {
      id
      name
      pointsAccount {
        balance
        expiringNext {
          points
          on
        }
        entries(first: $first, after: $after) {
          nodes {
              id
              kind
              points
              postedAt
              causeType
              orderId
              orderNumber
              ruleVersion
              rule {
                code
                version
                rate
                expiryMonths
                factors {
                  tier
                  factor
                }
              }
              reason
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);
export const PointsLots = graphql(`
  query PointsLots($id: ID!) {
    customer(id: $id) {
      id
      pointsAccount {
        lots(first: 100) {
          nodes {
            id
            earned
            remaining
            expiresOn
            orderId
          }
        }
      }
    }
  }
`);
export const AdjustPoints = graphql(`
  mutation AdjustPointsByHand($input: AdjustPointsInput!) {
    adjustPoints(input: $input) {
      ... on AdjustPointsSuccess {
        customer {
          id
        }
      }
      ... on NotEnoughPoints {
        missing
      }
      ...RefusalParts
    }
  }
`);
