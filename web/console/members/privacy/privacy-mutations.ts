import { graphql } from '../../../generated/index.ts';

export const ErasePerson = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      ... on ErasePersonSuccess {
        erasure {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const PlaceHold = graphql(`
  mutation PlaceHold($input: PlaceHoldInput!) {
    placeHold(input: $input) {
      ... on PlaceHoldSuccess {
        customer {
          id
          hold {
            reason
          }
        }
      }
      ...RefusalParts
    }
  }
`);
export const LiftHold = graphql(`
  mutation LiftHold($input: LiftHoldInput!) {
    liftHold(input: $input) {
      ... on LiftHoldSuccess {
        customer {
          id
          hold {
            reason
          }
        }
      }
      ...RefusalParts
    }
  }
`);
