import { graphql } from '../../../generated/index.ts';

/** The marks that stand, of a record of either kind. */
export const ReviewStands = graphql(`
  fragment ReviewStands on Review {
    state
    firstBy {
      id
      name
    }
    secondBy {
      id
      name
    }
  }
`);
/** What was done last. */
export const ReviewStepsOf = graphql(`
  fragment ReviewStepsOf on ReviewStepConnection {
    nodes {
      id
      kind
      reason
      fields
      actorKind
      by {
        id
        name
      }
      at
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);
export const ReviewOf = graphql(`
  fragment ReviewOf on Customer {
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
export const ReviewOfCustomer = graphql(`
  query ReviewOfCustomer($id: ID!, $after: String) {
    customer(id: $id) {
      id
      ...ReviewOf
    }
  }
`);
export const GiveReviewMark = graphql(`
  mutation GiveReviewMark($input: GiveReviewMarkInput!, $after: String) {
    giveReviewMark(input: $input) {
      ... on GiveReviewMarkSuccess {
        customer {
          id
          ...ReviewOf
        }
      }
      ...RefusalParts
    }
  }
`);
export const ReturnForCorrection = graphql(`
  mutation ReturnForCorrection($input: ReturnForCorrectionInput!, $after: String) {
    returnForCorrection(input: $input) {
      ... on ReturnForCorrectionSuccess {
        customer {
          id
          ...ReviewOf
        }
      }
      ...RefusalParts
    }
  }
`);
