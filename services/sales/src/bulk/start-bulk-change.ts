import { beginBulk, TOGETHER_MOST } from '@guanxi/bulk';
import { clientMutationId, field, isRefusal, type Refusal, readInput, refuse, type Sql, sql } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import { employeeOf } from '../staff/know-staff.ts';
import { slipIn } from '../tasks/change-task.ts';
import { selectTasks, type TaskFilter, tasksById } from '../tasks/know-tasks.ts';
import { type Asked, SUBJECT } from './bulk-actions.ts';

const startInput = z.object({
  clientMutationId: clientMutationId(),
  taskIds: field.list(field.id(), { max: TOGETHER_MOST }).nullish(),
  // conditions of a list: what can match nothing matches nothing
  filter: z.custom<TaskFilter>().nullish(),
  change: z.object({ assigneeId: field.id().optional(), dueAt: field.optional(field.instant()) }).nullish(),
  complete: z.object({ result: field.requiredText({ max: 10_000, multiline: true }) }).nullish(),
  cancel: z.object({ reason: field.optional(field.text({ max: 500 })) }).nullish(),
});
type Start = z.infer<typeof startInput>;

const RIGHTS = { change: 'change', complete: 'work', cancel: 'cancel' } as const;
type Act = keyof typeof RIGHTS;
const acts = Object.keys(RIGHTS) as Act[];

export type StartTaskBulkChangeSuccess = { __typename: 'StartTaskBulkChangeSuccess'; bulkId: string };

/** Begins one thing that is done with many tasks, which are settled now; the work is done in the background. */
export async function startTaskBulkChange(
  caller: Caller,
  given: { clientMutationId: string },
): Promise<StartTaskBulkChangeSuccess | Refusal> {
  const named = acts.filter((act) => (given as Partial<Record<Act, unknown>>)[act]);
  for (const act of named.length > 0 ? named : acts) rights.require(caller.viewer, 'task', RIGHTS[act]);
  const input = readInput(startInput, given);
  if (isRefusal(input)) return input;
  const { value } = input;
  const [act, other] = acts.filter((each) => value[each]);
  if (!act) return refuse.invalid({ path: 'change', code: 'REQUIRED' });
  if (other) return refuse.invalid({ path: other, code: 'NOT_ALLOWED_HERE' });
  if (value.taskIds && value.filter) return refuse.invalid({ path: 'filter', code: 'NOT_ALLOWED_HERE' });
  if (!value.taskIds && !value.filter) return refuse.invalid({ path: 'taskIds', code: 'REQUIRED' });

  return caller.db.command(caller, { name: 'startTaskBulkChange', input: given }, async (tx) => {
    const asked = await askedOf(tx, value);
    if (isRefusal(asked)) return asked;
    const selected = await selection(tx, caller, value);
    if (isRefusal(selected)) return selected;
    const begun = await beginBulk(tx, { subject: SUBJECT, action: act.toUpperCase(), asked, ...selected });
    return isRefusal(begun) ? begun : { __typename: 'StartTaskBulkChangeSuccess', bulkId: begun.bulkId };
  });
}

/** Those that are named, or that the list shows to the viewer. One that is named and does not exist for him is refused later. */
async function selection(
  tx: Tx,
  { clock }: Pick<Caller, 'clock'>,
  { taskIds, filter }: Start,
): Promise<{ path: string; selected: Sql } | Refusal> {
  if (!taskIds) {
    const moment = { now: clock.now(), zone: clock.zone };
    return { path: 'filter', selected: selectTasks(tx.viewer, filter ?? {}, moment) };
  }
  const ids = [...new Set(taskIds)];
  const known = await tasksById(tx.db, tx.viewer, ids);
  if (known.every((task) => task === null)) return refuse.notFound('taskIds');
  return { path: 'taskIds', selected: sql`SELECT i.id FROM unnest(${ids}::uuid[]) AS i(id)` };
}

/** What is kept of an action, or why no task could be changed so. */
async function askedOf(tx: Tx, { change, complete, cancel }: Start): Promise<Asked[keyof Asked] | Refusal> {
  if (complete) return complete;
  if (!change) return { reason: cancel?.reason ?? null };
  const { assigneeId, dueAt } = change;
  if (assigneeId === undefined && dueAt === undefined)
    return refuse.invalid({ path: 'change.assigneeId', code: 'REQUIRED' });
  const slip = dueAt && slipIn(dueAt, tx.now);
  if (slip) return refuse.invalid({ path: 'change.dueAt', code: slip.code, params: slip.params });
  if (assigneeId !== undefined && !(await employeeOf(tx, assigneeId))?.active)
    return refuse.notFound('change.assigneeId');
  return { assigneeId, ...(dueAt === undefined ? {} : { dueAt: dueAt?.toISOString() ?? null }) };
}
