import type { LayoutFieldInput } from '../../../generated/graphql.ts';
import type { LaidField } from '../../fields/layout/place.ts';

type Layout = readonly LaidField[];

/** One field changed where it stands. */
export const changed = (layout: Layout, name: string, change: Partial<LaidField>): LaidField[] =>
  layout.map((laid) => (laid.name === name ? { ...laid, ...change } : laid));

/** A field a place further up or down among those of its group; undefined where it stands at the end already. */
export function moved(layout: Layout, name: string, by: -1 | 1): LaidField[] | undefined {
  const from = layout.findIndex((laid) => laid.name === name);
  const group = layout[from]?.group;
  let to = from + by;
  while (layout[to] && layout[to]?.group !== group) to += by;
  const [one, other] = [layout[from], layout[to]];
  if (!one || !other) return undefined;
  const next = [...layout];
  next[from] = other;
  next[to] = one;
  return next;
}

/** A field at the end of another group. */
export function regrouped(layout: Layout, name: string, group: string): LaidField[] {
  const laid = layout.find((each) => each.name === name);
  return laid ? [...layout.filter((each) => each !== laid), { ...laid, group }] : [...layout];
}

/** A layout as the mutation takes it. */
export const asInput = (layout: Layout): LayoutFieldInput[] =>
  layout.map(({ name, group, look, when }) => ({
    name,
    group,
    look,
    when: when.map(({ field, values }) => ({ field, values: [...values] })),
  }));
