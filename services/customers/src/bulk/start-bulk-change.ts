import { beginBulk, TOGETHER_MOST } from '@guanxi/bulk';
import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  join,
  type Problem,
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
import { duplicatesShown, pairsOf } from '../duplicates/list-duplicates.ts';
import { readFieldsAlike } from '../fields/fill-alike.ts';
import type { CustomerFilter, DuplicateFilter } from '../generated/graphql.ts';
import { mergeRules } from '../merging/merge-rule.ts';
import { rights } from '../permissions.ts';
import { blankFields } from '../record/customer-fields.ts';
import { applyInput, type TogetherEdit, togetherInput } from '../record/customer-input.ts';
import { conditionsOf, type Days, existing, visibleCustomer } from '../record/records.ts';
import { settleTags, tagNames } from '../tags/tag-customer.ts';
import { type Asked, SUBJECT } from './bulk-actions.ts';

const startInput = z.object({
  clientMutationId: clientMutationId(),
  customerIds: field.list(field.id(), { max: TOGETHER_MOST }).nullish(),
  // conditions of a list: what can match nothing matches nothing
  filter: z.custom<CustomerFilter>().nullish(),
  edit: togetherInput().nullish(),
  assign: z.object({ ownerId: field.id().nullish(), departmentPath: field.optional(field.departmentPath()) }).nullish(),
  tag: z.object({ add: tagNames(), remove: tagNames() }).nullish(),
  delete: z.object({ reason: field.text({ max: 200 }).nullish() }).nullish(),
  merge: z.object({ rule: field.oneOf(mergeRules), reason: field.text({ max: 500 }).nullish() }).nullish(),
  pairIds: field.list(field.id(), { max: TOGETHER_MOST }).nullish(),
  pairs: z.custom<DuplicateFilter>().nullish(),
});
type Start = z.infer<typeof startInput>;

const RIGHTS = { edit: 'update', assign: 'assign', tag: 'tag', delete: 'delete', merge: 'merge' } as const;
type Act = keyof typeof RIGHTS;
const acts = Object.keys(RIGHTS) as Act[];

export type StartBulkChangeSuccess = { __typename: 'StartBulkChangeSuccess'; bulkId: string };

/**
 * Begins one thing that is done with many customers, who are settled now; the work is done in the background.
 * @param currency of amounts without one
 */
export async function startBulkChange(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  currency: string,
): Promise<StartBulkChangeSuccess | Refusal> {
  const { viewer } = actor;
  const named = acts.filter((act) => (given as Partial<Record<Act, unknown>>)[act]);
  for (const act of named.length > 0 ? named : acts) rights.require(viewer, 'customer', RIGHTS[act]);
  const input = readInput(startInput, given);
  if (isRefusal(input)) return input;
  const { value } = input;
  const [act, other] = acts.filter((each) => value[each]);
  if (!act) return refuse.invalid({ path: 'edit', code: 'REQUIRED' });
  if (other) return refuse.invalid({ path: other, code: 'NOT_ALLOWED_HERE' });
  const unfit = unfitSelection(value, act === 'merge');
  if (unfit) return unfit;

  return db.command(actor, { name: 'startBulkChange', input: given }, async (tx) => {
    const asked = await askedOf(tx, act, value, currency);
    if (isRefusal(asked)) return asked;
    const selected = act === 'merge' ? await pairSelection(tx, value) : await selection(tx, value, actor.clock);
    if (isRefusal(selected)) return selected;
    const begun = await beginBulk(tx, { subject: SUBJECT, action: act.toUpperCase(), asked, ...selected });
    return isRefusal(begun) ? begun : { __typename: 'StartBulkChangeSuccess', bulkId: begun.bulkId };
  });
}

/** What is said of which records is not said in one way: of pairs where they are merged, of customers else. */
function unfitSelection(value: Start, ofPairs: boolean): Refusal | undefined {
  const [named, filtered] = ofPairs ? (['pairIds', 'pairs'] as const) : (['customerIds', 'filter'] as const);
  const others = ofPairs ? (['customerIds', 'filter'] as const) : (['pairIds', 'pairs'] as const);
  const other = others.find((name) => value[name]) ?? (value[named] && value[filtered] ? filtered : undefined);
  if (other) return refuse.invalid({ path: other, code: 'NOT_ALLOWED_HERE' });
  return value[named] || value[filtered] ? undefined : refuse.invalid({ path: named, code: 'REQUIRED' });
}

/** The pairs that are named, or that the list of pairs shows to the viewer. */
async function pairSelection(
  tx: CustomersTx,
  { pairIds, pairs }: Start,
): Promise<{ path: string; selected: Sql } | Refusal> {
  if (!pairIds) return { path: 'pairs', selected: duplicatesShown(tx.viewer, pairs) };
  const ids = [...new Set(pairIds)];
  const known = (await pairsOf(tx.db, tx.viewer, ids)).flatMap((pair) => (pair ? [pair.id] : []));
  if (known.length === 0) return refuse.notFound('pairIds');
  return { path: 'pairIds', selected: sql`SELECT i.id FROM unnest(${ids}::uuid[]) AS i(id)` };
}

/** Whoever is named, or whoever the list shows to the viewer. One who is named and does not exist for him is refused later. */
async function selection(
  tx: CustomersTx,
  { customerIds, filter }: Start,
  days: Days,
): Promise<{ path: string; selected: Sql } | Refusal> {
  if (!customerIds) {
    const where = [visibleCustomer(tx.viewer), ...(await conditionsOf(tx.db, tx.viewer, filter, days))];
    return { path: 'filter', selected: sql`SELECT c.id FROM customer c WHERE ${join(where, ' AND ')}` };
  }
  const ids = [...new Set(customerIds)];
  const known = await existing(tx.db, ids, rights.visible(tx.viewer, 'customer'));
  if (known.size === 0) return refuse.notFound('customerIds');
  return { path: 'customerIds', selected: sql`SELECT i.id FROM unnest(${ids}::uuid[]) AS i(id)` };
}

/** What is kept of an action, or why no customer could be changed so. */
async function askedOf(
  tx: CustomersTx,
  act: Act,
  { edit, assign, tag, merge, ...value }: Start,
  currency: string,
): Promise<Asked[keyof Asked] | Refusal> {
  if (edit) return editOf(tx, edit, currency);
  if (assign) return assigneeOf(tx, { ownerId: assign.ownerId ?? null, departmentPath: assign.departmentPath ?? null });
  if (merge) return { rule: merge.rule, reason: merge.reason?.trim() || null };
  if (!tag) return { reason: value.delete?.reason ?? null };
  const [add, remove] = [tag.add ?? [], tag.remove ?? []];
  if (add.length + remove.length === 0) return refuse.invalid({ path: [act, 'add'], code: 'REQUIRED' });
  return settleTags(tx, { add, remove }, [act]);
}

/** Refuses what no customer could hold: codes that are not known, levels without the one above them, values of no field. */
async function editOf(tx: CustomersTx, edit: TogetherEdit, currency: string): Promise<TogetherEdit | Refusal> {
  const said = [
    edit.language,
    ...(edit.fields ?? []),
    ...[edit.basic, edit.business, edit.dealings, edit.value].flatMap((group) => Object.values(group ?? {})),
  ];
  if (said.every((each) => each === undefined)) return refuse.invalid({ path: 'edit', code: 'REQUIRED' });
  const lists = await readLists(tx.db);
  const { country, province, city } = edit.basic ?? {};
  const applied = applyInput(blankFields('PERSON', '?'), edit, lists);
  const fields = await readFieldsAlike(tx, edit.fields ?? [], { lists, currency });
  const problems: Problem[] = [
    ...((province || city) && !country ? [{ path: ['basic', 'country'], code: 'REQUIRED' as const }] : []),
    ...('problems' in applied ? applied.problems : []),
    ...(isRefusal(fields) ? (fields.problems ?? []) : []),
  ].map((problem) => ({ ...problem, path: ['edit', ...problem.path.filter((step) => step !== 'input')] }));
  return problems.length > 0 ? refuse.invalid(...problems) : edit;
}

async function assigneeOf(tx: CustomersTx, wanted: Asked['ASSIGN']): Promise<Asked['ASSIGN'] | Refusal> {
  const scope = rights.scope(tx.viewer, 'customer', 'assign');
  if (wanted.ownerId && !(await ownerWithin(tx.db, scope, wanted.ownerId)))
    return refuse.invalid({ path: 'assign.ownerId', code: 'UNKNOWN_REFERENCE' });
  if (wanted.departmentPath && !satisfies(scope, { departmentPath: wanted.departmentPath }))
    return refuse.invalid({ path: 'assign.departmentPath', code: 'UNKNOWN_REFERENCE' });
  return wanted;
}
