import { useMemo } from 'react';
import type { FieldDefinitionPartsFragment, FieldEntity, FieldValuePartsFragment } from '../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { CustomFields, FieldDefinitionParts, FieldValueParts } from './fields-query.ts';

export type Definition = FieldDefinitionPartsFragment;
export type FieldValue = FieldValuePartsFragment;

const NONE: readonly Definition[] = [];

/**
 * The fields that the firm added to a kind of record, as far as the viewer may read them; asked for anew by each page, so
 * that a new one is there with the next. `known` once there was an answer. Those of an object come with the object.
 */
export function useCustomFields(entity: FieldEntity | undefined): {
  definitions: readonly Definition[];
  known: boolean;
} {
  const { data, loading } = useAsk(CustomFields, entity ? { entity } : skipToken);
  const given = data?.customFieldDefinitions;
  const definitions = useMemo(() => given?.map((each) => readFragment(FieldDefinitionParts, each)) ?? NONE, [given]);
  return { definitions, known: !loading };
}

/** What a record holds, as its page selected it. */
export const fieldValues = (
  given: readonly FragmentType<typeof FieldValueParts>[] | null | undefined,
): readonly FieldValue[] => given?.map((each) => readFragment(FieldValueParts, each)) ?? [];
