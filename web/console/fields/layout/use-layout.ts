import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { CustomerLayout, LayoutParts } from './layout-query.ts';
import type { LaidField } from './place.ts';

const NONE: readonly LaidField[] = [];

/** How customers' form and record look for the viewer; without an answer as the product has them. */
export function useLayout(): { layout: readonly LaidField[]; known: boolean } {
  const { data, loading } = useAsk(CustomerLayout, {});
  return { layout: data?.layout ? readFragment(LayoutParts, data.layout).fields : NONE, known: !loading };
}
