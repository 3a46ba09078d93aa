import { useMemo } from 'react';
import { graphql, readFragment } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { FieldDefinitionParts } from '../fields-query.ts';
import type { Definition } from '../use-custom-fields.ts';

/** The objects that the firm defined with the fields of each, as far as the viewer may read them. */
const ObjectsWithFields = graphql(`
  query ObjectsWithFields {
    objectDefinitions {
      id
      key
      label
      fields {
        ...FieldDefinitionParts
      }
    }
  }
`);

export type ObjectOf = { key: string; label: string; definitions: readonly Definition[] };

/**
 * The objects of the firm; asked for anew by each page, so that a new one is there with the next.
 * @param isAsked false where the page is of none
 */
export function useObjects(isAsked = true) {
  const asked = useAsk(ObjectsWithFields, isAsked ? {} : skipToken);
  const given = asked.data?.objectDefinitions;
  const objects = useMemo<readonly ObjectOf[]>(
    () =>
      (given ?? []).map(({ key, label, fields }) => ({
        key,
        label,
        definitions: (fields ?? []).map((each) => readFragment(FieldDefinitionParts, each)),
      })),
    [given],
  );
  return { asked, objects };
}
