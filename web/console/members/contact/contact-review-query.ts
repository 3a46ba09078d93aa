import { graphql } from '../../../generated/index.ts';

export const ContactReviewed = graphql(`
  fragment ContactReviewed on Contact {
    id
    version
    review {
      state
      ...ReviewStands
    }
    reviewSteps(first: 5, after: $after) {
      ...ReviewStepsOf
    }
  }
`);
export const ReviewOfContact = graphql(`
  query ReviewOfContact($id: ID!, $after: String) {
    node(type: CONTACT, id: $id) {
      ... on Contact {
        id
        ...ContactReviewed
      }
    }
  }
`);
export const GiveContactReviewMark = graphql(`
  mutation GiveContactReviewMark($input: GiveContactReviewMarkInput!, $after: String) {
    giveContactReviewMark(input: $input) {
      ... on GiveContactReviewMarkSuccess {
        contact {
          id
          ...ContactReviewed
        }
      }
      ...RefusalParts
    }
  }
`);
export const ReturnContactForCorrection = graphql(`
  mutation ReturnContactForCorrection($input: ReturnContactForCorrectionInput!, $after: String) {
    returnContactForCorrection(input: $input) {
      ... on ReturnContactForCorrectionSuccess {
        contact {
          id
          ...ContactReviewed
        }
      }
      ...RefusalParts
    }
  }
`);
