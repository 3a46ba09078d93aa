/**
 * How the form and the record of a kind of record look: which field stands in which group, in which order, what it takes
 * and when it is there. Pure, and without anything of a server: the web goes by the same rules.
 */
import type { Problem } from '@guanxi/runtime/graphql/refusals';

export const looks = ['SHOWN', 'READ_ONLY', 'REQUIRED', 'HIDDEN'] as const;
export type Look = (typeof looks)[number];

/** The field holds one of these values; without any, it holds something. */
export type LayoutCondition = { field: string; values: readonly string[] };
/** A field at its place; all of its conditions must hold for it to be there. */
export type LaidField = { name: string; group: string; look: Look; when: readonly LayoutCondition[] };

/** A field that a layout may name, as it is without one. */
export type LayoutField = {
  name: string;
  group: string;
  /** It must be filled, whatever a layout says. */
  required?: boolean;
  /** It cannot be asked for: it is computed, a mark that is set or not, or not the reader's to fill. */
  never?: boolean;
  /** It has no place, only conditions may name it: it is said before all others. */
  unplaced?: boolean;
  /** Whoever looks may not read it. */
  closed?: boolean;
};

/** What a record holds in a field, or a form so far; nothing where it is empty. */
export type Lookup = (name: string) => readonly string[];

/** Roles by which a layout is chosen for who has several: what is done before what everybody is. */
export const layoutRoles = [
  'decision-maker',
  'department-head',
  'data-clerk',
  'service-desk',
  'order-desk',
  'marketing',
  'knowledge-editor',
  'sales',
  'employee',
] as const;
export type LayoutRole = (typeof layoutRoles)[number];
/** In the place of a role: whoever has none of his own. */
export const EVERYBODY = '';

/** Of several roles the first that has a layout gives it; else it is that of everybody, else there is none. */
export function chosen<T>(roles: ReadonlySet<string>, saved: ReadonlyMap<string, T>): T | undefined {
  const role = layoutRoles.find((each) => roles.has(each) && saved.has(each));
  return saved.get(role ?? EVERYBODY);
}

/**
 * All fields at their places: those that the layout names in its order, then those it does not, such as one that was
 * added since. What is not there any more falls away, also from conditions. What must be filled is never hidden; what
 * depends on a field that the reader may not read is hidden from him.
 */
export function laidOut(fields: readonly LayoutField[], layout: readonly LaidField[]): LaidField[] {
  const known = new Map(fields.map((each) => [each.name, each]));
  const named = new Set(layout.map(({ name }) => name));
  return [
    ...layout.flatMap((laid) => {
      const each = known.get(laid.name);
      return each && !each.closed && !each.unplaced ? [fitted(laid, each, known)] : [];
    }),
    ...fields
      .filter(({ name, closed, unplaced }) => !named.has(name) && !closed && !unplaced)
      .map(
        ({ name, group, required }): LaidField => ({ name, group, look: required ? 'REQUIRED' : 'SHOWN', when: [] }),
      ),
  ];
}

function fitted(laid: LaidField, { required, never }: LayoutField, known: ReadonlyMap<string, LayoutField>): LaidField {
  if (required) return { ...laid, look: 'REQUIRED', when: [] };
  const when = laid.when.filter(({ field }) => known.has(field));
  if (when.some(({ field }) => known.get(field)?.closed)) return { ...laid, look: 'HIDDEN', when: [] };
  return { ...laid, look: never && laid.look === 'REQUIRED' ? 'SHOWN' : laid.look, when };
}

/** Whether all conditions hold. */
export const isMet = (when: readonly LayoutCondition[], held: Lookup): boolean =>
  when.every(({ field, values }) => {
    const found = held(field);
    return values.length === 0 ? found.length > 0 : found.some((each) => values.includes(each));
  });

const isMissing = ({ name, look, when }: LaidField, held: Lookup) =>
  look === 'REQUIRED' && isMet(when, held) && held(name).length === 0;

/** Whether there is anything in a layout that a change may break. */
export const hasRules = (laid: readonly LaidField[]): boolean =>
  laid.some(({ look }) => look === 'REQUIRED' || look === 'READ_ONLY');

/**
 * What a change of a record breaks: what is only read was changed, or what is asked for is empty. Of a record that is
 * there, only what was not missing before: who corrects one thing need not know another.
 */
export function broken(
  laid: readonly LaidField[],
  { before, after, isNew }: { before: Lookup; after: Lookup; isNew: boolean },
): { name: string; code: 'REQUIRED' | 'NOT_ALLOWED_HERE' }[] {
  return laid.flatMap((each) => {
    const { name, look } = each;
    if (look === 'READ_ONLY' && !isSame(before(name), after(name))) return { name, code: 'NOT_ALLOWED_HERE' as const };
    const isBroken = isMissing(each, after) && (isNew || !isMissing(each, before));
    return isBroken ? { name, code: 'REQUIRED' as const } : [];
  });
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** What makes a layout none that can be used; paths are within the input's `fields`. */
export function layoutProblems(
  fields: readonly LayoutField[],
  groups: readonly string[],
  layout: readonly LaidField[],
): Problem[] {
  const known = new Map(fields.filter(({ closed }) => !closed).map((each) => [each.name, each]));
  const seen = new Set<string>();
  const circular = inCircles(layout);
  return layout.flatMap(({ name, group, look, when }, at): Problem[] => {
    const path = (...parts: (string | number)[]) => ['input', 'fields', String(at), ...parts.map(String)];
    const each = known.get(name);
    if (!each || each.unplaced) return [{ path: path('name'), code: 'UNKNOWN_VALUE' }];
    if (seen.has(name)) return [{ path: path('name'), code: 'TAKEN', params: { value: name } }];
    seen.add(name);
    const problems: Problem[] = [];
    if (!groups.includes(group)) problems.push({ path: path('group'), code: 'UNKNOWN_VALUE' });
    if (each.required ? look !== 'REQUIRED' : each.never && look === 'REQUIRED')
      problems.push({ path: path('look'), code: 'NOT_ALLOWED_HERE' });
    if (each.required && when.length > 0) problems.push({ path: path('when'), code: 'NOT_ALLOWED_HERE' });
    for (const [index, { field }] of when.entries())
      if (!known.has(field) || field === name)
        problems.push({ path: path('when', index, 'field'), code: 'UNKNOWN_VALUE' });
    if (problems.length === 0 && circular.has(name)) problems.push({ path: path('when'), code: 'NOT_ALLOWED_HERE' });
    return problems;
  });
}

/** Fields that wait for one another: none of them could ever be filled. */
function inCircles(layout: readonly LaidField[]): ReadonlySet<string> {
  const waits = new Map(layout.map(({ name, when }) => [name, when.map(({ field }) => field)]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (waits.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return new Set(layout.map(({ name }) => name).filter((name) => reaches(name, name, new Set())));
}
