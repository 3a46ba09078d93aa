import { graphql } from '../../../generated/index.ts';

/** The marks that stand, and what was done last. */
export const ReviewOf = graphql(`
  fragment ReviewOf on Customer {
    id
    version
    review {
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
    reviewSteps(first: 5, after: $after) {
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
