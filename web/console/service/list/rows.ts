import { graphql } from '../../../generated/index.ts';

/** What a row of the queue and of the list shows. */
export const RequestRow = graphql(`
  fragment RequestRow on ServiceRequest {
    id
    number
    subject
    kind
    status
    dueAt
    overdue
    openedAt
    customer {
      id
      name
      tier {
        code
        name
      }
    }
    owner {
      id
      name
    }
  }
`);
