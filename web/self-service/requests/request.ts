import { graphql } from '../../generated/index.ts';

/** A request as its page shows it, and as each answer gives it back. */
export const OwnRequestParts = graphql(`
  fragment OwnRequestParts on ServiceRequest {
    id
    number
    subject
    kind
    status
    openedAt
    solvedAt
    closedAt
    conversationEndedAt
    owner {
      id
      name
    }
    order {
      id
      number
    }
    entries {
      id
      kind
      text
      byCustomer
      at
    }
  }
`);

export const OwnRequest = graphql(`
  query OwnRequest($id: ID!) {
    request(id: $id) {
      id
      ...OwnRequestParts
      customer {
        id
        name
      }
    }
  }
`);

export const WriteToRequest = graphql(`
  mutation WriteToRequest($input: AddToRequestInput!) {
    addToRequest(input: $input) {
      ... on AddToRequestSuccess {
        request {
          ...OwnRequestParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const AcceptOwnRequest = graphql(`
  mutation AcceptOwnRequest($input: AcceptSolutionInput!) {
    acceptSolution(input: $input) {
      ... on AcceptSolutionSuccess {
        request {
          ...OwnRequestParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const OpenOwnRequest = graphql(`
  mutation OpenOwnRequest($input: OpenRequestInput!) {
    openRequest(input: $input) {
      ... on OpenRequestSuccess {
        request {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
