import { graphql } from '../../../generated/index.ts';

/** What staff are told of a posting beside what members read. */
export const StaffPosting = graphql(`
  query StaffPosting($id: ID!, $after: String) {
    posting(id: $id) {
      id
      state
      ...PostingParts
      customer {
        id
        name
      }
      reports {
        reason
        at
      }
      inquiries(first: 20) {
        nodes {
          id
          message
          state
          askedAt
          customer {
            id
            name
          }
        }
      }
    }
  }
`);
export const ModeratePosting = graphql(`
  mutation ModeratePosting($input: ModeratePostingInput!, $after: String) {
    moderatePosting(input: $input) {
      ... on ModeratePostingSuccess {
        posting {
          id
          state
          ...PostingParts
        }
      }
      ...RefusalParts
    }
  }
`);
