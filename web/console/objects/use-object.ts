import { useMemo } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { FieldDefinitionParts } from '../fields/fields-query.ts';
import type { Definition } from '../fields/use-custom-fields.ts';
import { ObjectsWithFields } from './objects-query.ts';

export type ObjectOf = { key: string; label: string; definitions: readonly Definition[] };

/** The object that the address names, with its fields; asked for anew by each page, so that a new one is there with the next. */
export function useObject() {
  const { object: key = '' } = useParams();
  const asked = useAsk(ObjectsWithFields, {});
  const found = asked.data?.objectDefinitions?.find((each) => each.key === key);
  const object = useMemo<ObjectOf | undefined>(
    () =>
      found && {
        key: found.key,
        label: found.label,
        definitions: (found.fields ?? []).map((each) => readFragment(FieldDefinitionParts, each)),
      },
    [found],
  );
  return { asked, object };
}
