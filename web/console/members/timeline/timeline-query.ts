import { graphql } from '../../../generated/index.ts';

export const TimelineLine = graphql(`
  fragment TimelineLine on TimelineEntry {
    id
    time
    kind
    service
    subjectType
    subjectId
    status
    points
    amount {
      amount
      currency
    }
    subject {
      __typename
      ... on Order {
        id
        number
      }
      ... on ServiceRequest {
        id
        requestNumber: number
        requestSubject: subject
        requestKind: kind
      }
      ... on Interaction {
        id
        channel
        summary
        result
        employee {
          id
          name
        }
      }
      ... on Message {
        id
        mailSubject: subject
        messageStatus: status
      }
      ... on Task {
        id
        title
        assignee {
          id
          name
        }
      }
    }
  }
`);

export const CustomerTimeline = graphql(`
  query CustomerTimeline($id: ID!, $first: Int!, $after: String, $kinds: [String!]) {
    customer(id: $id) {
      id
      timeline(first: $first, after: $after, kinds: $kinds) {
        nodes {
          ...TimelineLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        missing
      }
    }
  }
`);
