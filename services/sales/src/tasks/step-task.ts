import { clientMutationId, field, isRefusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import { accepted, type Each, each, lockEach, ofOne } from './each-task.ts';
import { decide, stamped, type TaskStep, type TaskWritten, writtenOf } from './task.ts';
import { taskChanged } from './task-facts.ts';
import { saveTasks } from './task-rows-store.ts';

const common = { taskId: field.id(), clientMutationId: clientMutationId() };
const stepInput = z.object(common);
const completeInput = z.object({ ...common, result: field.requiredText({ max: 10_000, multiline: true }) });
const cancelInput = z.object({ ...common, reason: field.optional(field.text({ max: 500 })) });

type Given = { clientMutationId: string };

export const acceptTask = (caller: Caller, input: Given) => step(caller, 'accept', stepInput, input);

export const startTask = (caller: Caller, input: Given) => step(caller, 'start', stepInput, input);

/** Finishes a task with what came of it. */
export const completeTask = (caller: Caller, input: Given) => step(caller, 'complete', completeInput, input);

/** Takes a task back: who made it, or a head above it. */
export const cancelTask = (caller: Caller, input: Given) => step(caller, 'cancel', cancelInput, input);

const success = {
  accept: 'AcceptTaskSuccess',
  start: 'StartTaskSuccess',
  complete: 'CompleteTaskSuccess',
  cancel: 'CancelTaskSuccess',
} as const satisfies Record<TaskStep, string>;

type Read = { taskId: string; result?: string; reason?: string | null | undefined };

async function step(caller: Caller, wanted: TaskStep, schema: z.ZodType<Read>, input: Given) {
  rights.require(caller.viewer, 'task', actionOf(wanted));
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { taskId, result, reason } = read.value;
  return caller.db.command(caller, { name: `task.${wanted}`, input }, async (tx) => {
    const done = ofOne(await stepEach(tx, [taskId], wanted, { result, reason }), taskId);
    return isRefusal(done) ? done : { __typename: success[wanted], taskId };
  });
}

type Said = { result?: string | undefined; reason?: string | null | undefined };

/** Whose a step is to take. */
export const actionOf = (step: TaskStep): 'work' | 'cancel' => (step === 'cancel' ? 'cancel' : 'work');

/** The same with several, within a transaction at hand. Answers what it has written in each. */
export async function stepEach(
  tx: Tx,
  ids: readonly string[],
  step: TaskStep,
  { result, reason }: Said,
): Promise<Each<TaskWritten>> {
  const decided = each(await lockEach(tx, ids, actionOf(step)), (task) => {
    const decision = decide(step, task.status);
    return decision.kind === 'wrong-state'
      ? refuse.conflict('WRONG_STATE', 'taskId', { state: decision.status })
      : { task, columns: stamped(decision.status, tx.now, result) };
  });
  const taken = accepted(decided);
  const saved = await saveTasks(tx, taken);
  for (const { task } of taken) {
    taskChanged(tx, saved.get(task.id) ?? task);
    tx.audit({ action: `task.${step}`, subject: ['Task', task.id], ...(reason ? { reason } : {}) });
  }
  return each(decided, ({ task, columns }) => writtenOf(task, columns));
}
