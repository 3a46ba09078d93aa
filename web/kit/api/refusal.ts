import { graphql } from '../../generated/index.ts';

/** What every mutation selects beside its success: `... on UserError { ...RefusalParts }` is one spread, `...RefusalParts`. */
export const RefusalParts = graphql(`
  fragment RefusalParts on UserError {
    __typename
    code
    message
    path
    ... on InvalidInput {
      problems {
        code
        message
        path
      }
    }
  }
`);
