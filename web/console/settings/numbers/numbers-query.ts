import { graphql } from '../../../generated/index.ts';

export const NumberRanges = graphql(`
  query NumberRanges {
    numberRanges {
      id
      name
      first
      last
      next
      taken
      left
      closedAt
    }
  }
`);
export const OpenNumberRange = graphql(`
  mutation OpenNumberRange($input: OpenNumberRangeInput!) {
    openNumberRange(input: $input) {
      ... on OpenNumberRangeSuccess {
        range {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
export const CloseNumberRange = graphql(`
  mutation CloseNumberRange($input: CloseNumberRangeInput!) {
    closeNumberRange(input: $input) {
      ... on CloseNumberRangeSuccess {
        range {
          id
          left
          next
          closedAt
        }
      }
      ...RefusalParts
    }
  }
`);
