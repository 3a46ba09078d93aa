import { graphql } from '../../../generated/index.ts';

/** A need as its flag says it. */
export const NeedFlag = graphql(`
  fragment NeedFlag on CustomerNeed {
    id
    kind {
      code
      name
    }
    toDay
  }
`);
/** A need as the record shows it. */
export const NeedParts = graphql(`
  fragment NeedParts on CustomerNeed {
    id
    kind {
      code
      name
    }
    fromDay
    toDay
    note
    state
    version
    enteredBy {
      id
      name
    }
    enteredAt
  }
`);
/** What the record shows of needs, and its header: told anew by each change of them. */
export const NeedsOf = graphql(`
  fragment NeedsOf on Customer {
    id
    needFlags {
      ...NeedFlag
    }
    needs(first: 5, after: $after) {
      nodes {
        ...NeedParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const NeedsOfCustomer = graphql(`
  query NeedsOfCustomer($id: ID!, $after: String) {
    customer(id: $id) {
      id
      ...NeedsOf
    }
  }
`);
export const RecordNeed = graphql(`
  mutation RecordNeed($input: RecordNeedInput!, $after: String) {
    recordNeed(input: $input) {
      ... on RecordNeedSuccess {
        customer {
          id
          ...NeedsOf
        }
      }
      ...RefusalParts
    }
  }
`);
export const ChangeNeed = graphql(`
  mutation ChangeNeed($input: ChangeNeedInput!, $after: String) {
    changeNeed(input: $input) {
      ... on ChangeNeedSuccess {
        customer {
          id
          ...NeedsOf
        }
      }
      ...RefusalParts
    }
  }
`);
export const RemoveNeed = graphql(`
  mutation RemoveNeed($input: RemoveNeedInput!, $after: String) {
    removeNeed(input: $input) {
      ... on RemoveNeedSuccess {
        customer {
          id
          ...NeedsOf
        }
      }
      ...RefusalParts
    }
  }
`);
