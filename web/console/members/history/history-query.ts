import { graphql } from '../../../generated/index.ts';

export const StandingHistory = graphql(`
  query StandingHistory($id: ID!) {
    customer(id: $id) {
      id
      name
      stage
      stageSince
      tier {
        code
      name
      }
      enrolment {
        number
        place
        enrolledAt
        handbook {
          sentOn
          way
        }
      }
      stageMoves(first: 100) {
        nodes {
            id
            from
            to
            cause
            ruleVersion
            reason
            movedAt
        }
      }
      tierHistory(first: 100) {
        nodes {
            id
            from {
              code
      name
            }
            to {
              code
      name
            }
            cause
            ruleVersion
            contribution {
              amount
              currency
            }
            movedAt
        }
      }
    }
  }
`);
