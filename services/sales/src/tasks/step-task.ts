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

export async function acceptTask(caller: Caller, input: Given) {
  const read = readInput(stepInput, input);
  return 'value' in read ? step(caller, 'accept', read.value, input) : read;
}

export async function startTask(caller: Caller, input: Given) {
  const read = readInput(stepInput, input);
  return 'value' in read ? step(caller, 'start', read.value, input) : read;
}

/** Finishes a task with what came of it. */
export async function completeTask(caller: Caller, input: Given) {
  const read = readInput(completeInput, input);
  return 'value' in read ? step(caller, 'complete', read.value, input, { result: read.value.result }) : read;
}

/** Takes a task back: who made it, or a head above it. */
export async function cancelTask(caller: Caller, input: Given) {
  const read = readInput(cancelInput, input);
  return 'value' in read ? step(caller, 'cancel', read.value, input, { reason: read.value.reason }) : read;
}

const success = {
  accept: 'AcceptTaskSuccess',
  start: 'StartTaskSuccess',
  complete: 'CompleteTaskSuccess',
  cancel: 'CancelTaskSuccess',
} as const satisfies Record<TaskStep, string>;

type More = { result?: string; reason?: string | null | undefined };

async function step(caller: Caller, wanted: TaskStep, { taskId }: { taskId: string }, input: Given, more: More = {}) {
  const { viewer } = caller;
  const action = wanted === 'cancel' ? 'cancel' : 'work';
  rights.require(viewer, 'task', action);
  return caller.db.command(caller, { name: `task.${wanted}`, input }, async (tx) => {
    const task = await lockTask(tx, viewer, taskId, action);
    if (!task) return refuse.notFound('taskId');
    if (!task.reached) return refuse.conflict('NOT_ALLOWED_HERE', 'taskId');
    const decision = decide(wanted, task.status);
    if (decision.kind === 'wrong-state') return refuse.conflict('WRONG_STATE', 'taskId', { state: decision.status });
    await saveStatus(tx, taskId, decision.status, more.result);
    taskChanged(tx, { ...task, status: decision.status });
    tx.audit({ action: `task.${wanted}`, subject: ['Task', taskId], ...(more.reason ? { reason: more.reason } : {}) });
    return { __typename: success[wanted], taskId };
  });
}
