import { graphql } from '../../../generated/index.ts';

/** Which field of a record stands where, for one role or for everybody. */
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
export const FormLayout = graphql(`
  query FormLayout($entity: LayoutEntity!, $object: String) {
    layout(entity: $entity, object: $object) {
      ...LayoutParts
    }
  }
`);
