import { beginBulk, TOGETHER_MOST } from '@guanxi/bulk';
import type { FieldInput } from '@guanxi/fields';
import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  join,
  type Refusal,
  readInput,
  refuse,
  type Sql,
  satisfies,
  sql,
} from '@guanxi/runtime';
import { z } from 'zod';
import { ownerWithin } from '../assignment/employees.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { readFieldsAlike } from '../fields/fill-alike.ts';
import type { ObjectRecordFilter } from '../generated/graphql.ts';
import { listConditions, recordsThere } from '../object-records/object-records.ts';
import { entityName, type ObjectDefinition } from '../objects/object.ts';
import { fieldEntityOf } from '../objects/object-fields.ts';
import { objectByKey } from '../objects/objects.ts';
import { rights } from '../permissions.ts';
import { fieldInputs } from '../record/customer-input.ts';
import type { RecordsAsked } from './record-actions.ts';

const startInput = z.object({
  clientMutationId: clientMutationId(),
  object: field.text({ max: 40 }),
  recordIds: field.list(field.id(), { max: TOGETHER_MOST }).nullish(),
  // conditions of a list: what can match nothing matches nothing
  filter: z.custom<ObjectRecordFilter>().nullish(),
  fields: fieldInputs(),
  assign: z.object({ ownerId: field.id().nullish(), departmentPath: field.optional(field.departmentPath()) }).nullish(),
  delete: z.object({ reason: field.text({ max: 200 }).nullish() }).nullish(),
});
type Start = z.infer<typeof startInput>;

const RIGHTS = { fields: 'update', assign: 'assign', delete: 'delete' } as const;
const ACTIONS = { fields: 'EDIT', assign: 'ASSIGN', delete: 'DELETE' } as const;
type Act = keyof typeof RIGHTS;
const acts = Object.keys(RIGHTS) as Act[];

/**
 * Begins one thing that is done with many records of an object, which are settled now; the work is done in the background.
 * @param currency of amounts without one
 */
export async function startRecordBulkChange(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  currency: string,
): Promise<{ __typename: 'StartRecordBulkChangeSuccess'; bulkId: string } | Refusal> {
  const named = acts.filter((act) => (given as Partial<Record<Act, unknown>>)[act]);
  for (const act of named.length > 0 ? named : acts) rights.require(actor.viewer, 'objectRecord', RIGHTS[act]);
  const input = readInput(startInput, given);
  if (isRefusal(input)) return input;
  const { value } = input;
  const [act, other] = acts.filter((each) => value[each]);
  if (!act) return refuse.invalid({ path: 'fields', code: 'REQUIRED' });
  if (other) return refuse.invalid({ path: other, code: 'NOT_ALLOWED_HERE' });
  if (value.recordIds && value.filter) return refuse.invalid({ path: 'filter', code: 'NOT_ALLOWED_HERE' });
  if (!value.recordIds && !value.filter) return refuse.invalid({ path: 'recordIds', code: 'REQUIRED' });
  return db.command(actor, { name: 'startRecordBulkChange', input: given }, async (tx) => {
    const object = await objectByKey(tx.db, value.object);
    if (!object) return refuse.invalid({ path: 'object', code: 'UNKNOWN_REFERENCE' });
    const asked = await askedOf(tx, object, value, currency);
    if (isRefusal(asked)) return asked;
    const selected = await selection(tx, object, value);
    if (isRefusal(selected)) return selected;
    const begun = await beginBulk(tx, { subject: entityName(object), action: ACTIONS[act], asked, ...selected });
    return isRefusal(begun) ? begun : { __typename: 'StartRecordBulkChangeSuccess', bulkId: begun.bulkId };
  });
}

/** Those that are named, or that the list shows to the viewer. One that is named and does not exist for him is refused later. */
async function selection(
  tx: CustomersTx,
  object: ObjectDefinition,
  { recordIds, filter }: Start,
): Promise<{ path: string; selected: Sql } | Refusal> {
  if (!recordIds) {
    const where = await listConditions(tx.db, tx.viewer, object, filter);
    return { path: 'filter', selected: sql`SELECT r.id FROM object_record r WHERE ${join(where, ' AND ')}` };
  }
  const ids = [...new Set(recordIds)];
  const known = await recordsThere(tx.db, tx.viewer, object.key, ids);
  if (known.size === 0) return refuse.notFound('recordIds');
  return { path: 'recordIds', selected: sql`SELECT i.id FROM unnest(${ids}::uuid[]) AS i(id)` };
}

/** What is kept of an action, or why no record could be changed so. */
async function askedOf(
  tx: CustomersTx,
  object: ObjectDefinition,
  { fields, assign, ...value }: Start,
  currency: string,
): Promise<RecordsAsked[keyof RecordsAsked] | Refusal> {
  if (fields) return filledOf(tx, object, fields, currency);
  if (!assign) return { object: object.key, reason: value.delete?.reason?.trim() || null };
  const scope = rights.scope(tx.viewer, 'objectRecord', 'assign');
  const { ownerId = null, departmentPath = null } = assign;
  if (ownerId && !(await ownerWithin(tx.db, scope, ownerId)))
    return refuse.invalid({ path: 'assign.ownerId', code: 'UNKNOWN_REFERENCE' });
  if (departmentPath && !satisfies(scope, { departmentPath }))
    return refuse.invalid({ path: 'assign.departmentPath', code: 'UNKNOWN_REFERENCE' });
  return { object: object.key, ownerId, departmentPath };
}

/** Refuses what no record could hold. */
async function filledOf(
  tx: CustomersTx,
  object: ObjectDefinition,
  fields: readonly FieldInput[],
  currency: string,
): Promise<RecordsAsked['EDIT'] | Refusal> {
  if (fields.length === 0) return refuse.invalid({ path: 'fields', code: 'REQUIRED' });
  const lists = await readLists(tx.db);
  const read = await readFieldsAlike(tx, fields, { lists, currency }, fieldEntityOf(object));
  return isRefusal(read) ? read : { object: object.key, fields };
}
