/** Which layout is in force, and what it makes of the fields that are there. */
import { type Definition, definitionsOf, mayFill, mayRead } from '@guanxi/fields';
import { chosen, EVERYBODY, type LaidField, type LayoutField, laidOut } from '@guanxi/fields/layout';
import type { SqlRunner, Viewer } from '@guanxi/runtime';
import { entityNamed } from '../fields/entities.ts';
import { laidRecord } from './laid-records.ts';
import { type LayoutRow, latestLayouts } from './layout-store.ts';

/** A field that the firm added, as layouts and forms name it. */
export const fieldName = (key: string): string => `fields.${key}`;

/**
 * All fields that a layout may name; those that the viewer may not read are marked.
 * @param filled whether it is the viewer who fills them: what he may not fill he is not asked for. Who sets layouts does it for others.
 */
export const fieldsFor = (
  viewer: Viewer,
  entity: string,
  definitions: readonly Definition[],
  filled: boolean,
): LayoutField[] => [
  ...laidRecord(entity).fields,
  ...definitions
    .filter(({ retiredAt }) => !retiredAt)
    .map((each): LayoutField => {
      const fills = filled ? mayFill(viewer, each, definitions) : each.kind !== 'FORMULA';
      return {
        name: fieldName(each.key),
        group: each.group,
        required: each.required && fills,
        never: !fills,
        closed: !mayRead(viewer, each, definitions),
      };
    }),
];

type Kept = LayoutRow & { fields: LaidField[] };
/** Whether it was not given up. */
export const isKept = (row: LayoutRow): row is Kept => row.fields !== null;

/** Those in force by their roles. */
export const inForce = (latest: readonly LayoutRow[]): ReadonlyMap<string, LaidField[]> =>
  new Map(latest.filter(isKept).map(({ role, fields }) => [role, fields]));

/** What everybody's layout is, or the given role's own. */
export const savedFor = (saved: ReadonlyMap<string, LaidField[]>, role: string): LaidField[] =>
  saved.get(role) ?? saved.get(EVERYBODY) ?? [];

/**
 * The layout of whoever changes a record; undefined where none was saved that is his.
 * @param entity the kind of record, such as CUSTOMER or OBJECT:vehicle
 */
export async function layoutOf(
  db: SqlRunner,
  viewer: Viewer,
  entity: string,
): Promise<{ laid: LaidField[]; definitions: Definition[] } | undefined> {
  const saved = chosen(viewer.roles, inForce(await latestLayouts(db, entity)));
  if (!saved) return undefined;
  const definitions = await definitionsOf(db, entityNamed(entity));
  return { laid: laidOut(fieldsFor(viewer, entity, definitions, true), saved), definitions };
}
