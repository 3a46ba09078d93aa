import type { LayoutEntity } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { FormLayout, LayoutParts } from './layout-query.ts';
import type { LaidField } from './place.ts';

const NONE: readonly LaidField[] = [];

/**
 * How form and record of a kind of record look for the viewer; without an answer as the product has them.
 * @param object the key of the object whose records they are
 */
export function useLayout(entity: LayoutEntity, object?: string): { layout: readonly LaidField[]; known: boolean } {
  const { data, loading } = useAsk(FormLayout, { entity, object: object ?? null });
  return { layout: data?.layout ? readFragment(LayoutParts, data.layout).fields : NONE, known: !loading };
}
