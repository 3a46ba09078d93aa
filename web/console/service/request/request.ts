import { graphql } from '../../../generated/index.ts';

/** A request as its page shows it, and as each step gives it back. */
export const RequestParts = graphql(`
  fragment RequestParts on ServiceRequest {
    id
    number
    subject
    kind
    channel
    status
    dueAt
    overdue
    openedAt
    solvedAt
    closedAt
    conversationEndedAt
    owner {
      id
      name
    }
    product {
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
      internal
      byCustomer
      at
    }
    escalations {
      step
      dueAt
      at
      owner {
        id
        name
      }
      head {
        id
        name
      }
    }
  }
`);

export const RequestPage = graphql(`
  query RequestPage($id: ID!) {
    request(id: $id) {
      ...RequestParts
      customer {
        id
        name
        number
        tier {
          code
          name
        }
        suggestedArticles {
          id
          title
        }
      }
    }
  }
`);

export const AddToRequest = graphql(`
  mutation AddToRequest($input: AddToRequestInput!) {
    addToRequest(input: $input) {
      ... on AddToRequestSuccess {
        request {
          ...RequestParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const WaitForCustomer = graphql(`
  mutation WaitForCustomer($input: WaitForCustomerInput!) {
    waitForCustomer(input: $input) {
      ... on WaitForCustomerSuccess {
        request {
          ...RequestParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const ResumeRequest = graphql(`
  mutation ResumeRequest($input: ResumeRequestInput!) {
    resumeRequest(input: $input) {
      ... on ResumeRequestSuccess {
        request {
          ...RequestParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const SolveRequest = graphql(`
  mutation SolveRequest($input: SolveRequestInput!) {
    solveRequest(input: $input) {
      ... on SolveRequestSuccess {
        request {
          ...RequestParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const AcceptSolution = graphql(`
  mutation AcceptSolution($input: AcceptSolutionInput!) {
    acceptSolution(input: $input) {
      ... on AcceptSolutionSuccess {
        request {
          ...RequestParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const AssignRequest = graphql(`
  mutation AssignRequest($input: AssignRequestInput!) {
    assignRequest(input: $input) {
      ... on AssignRequestSuccess {
        request {
          ...RequestParts
        }
      }
      ...RefusalParts
    }
  }
`);
