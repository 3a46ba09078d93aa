import { graphql } from '../../../generated/index.ts';

/** Which field of a customer stands where, for one role or for everybody. */
export const LayoutParts = graphql(`
  fragment LayoutParts on Layout {
    role
    version
    isOwn
    fields {
      name
      group
      look
      when {
        field
        values
      }
    }
    savedAt
    savedBy {
      id
      name
    }
  }
`);

/** As it is for whoever asks. */
export const CustomerLayout = graphql(`
  query CustomerLayout {
    layout(entity: CUSTOMER) {
      ...LayoutParts
    }
  }
`);
