import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { rights } from '../permissions.ts';
import { decide, type TaskStep } from './task.ts';
import { taskChanged } from './task-facts.ts';
import { lockTask, saveStatus } from './tasks-store.ts';

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
  const { viewer } = caller;
  const action = wanted === 'cancel' ? 'cancel' : 'work';
  rights.require(viewer, 'task', action);
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { taskId, result, reason } = read.value;
  return caller.db.command(caller, { name: `task.${wanted}`, input }, async (tx) => {
    const task = await lockTask(tx, viewer, taskId, action);
    if (!task) return refuse.notFound('taskId');
    if (!task.reached) return refuse.conflict('NOT_ALLOWED_HERE', 'taskId');
    const decision = decide(wanted, task.status);
    if (decision.kind === 'wrong-state') return refuse.conflict('WRONG_STATE', 'taskId', { state: decision.status });
    await saveStatus(tx, taskId, decision.status, result);
    taskChanged(tx, { ...task, status: decision.status });
    tx.audit({ action: `task.${wanted}`, subject: ['Task', taskId], ...(reason ? { reason } : {}) });
    return { __typename: success[wanted], taskId };
  });
}
