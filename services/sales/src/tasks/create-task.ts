import { areOne, clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { visibleCustomers } from '../customers/know-customer.ts';
import { rights } from '../permissions.ts';
import { employeeOf } from '../staff/know-staff.ts';
import { giveTask } from './give-task.ts';
import { dueRange, isSource } from './task.ts';
import { knownRequest } from './task-rows-store.ts';

const schema = z.object({
  title: field.requiredText({ max: 200 }),
  description: field.optional(field.text({ max: 10_000, multiline: true })),
  assigneeId: field.optional(field.id()),
  customerId: field.optional(field.id()),
  dueAt: field.optional(field.instant()),
  source: z.object({ kind: field.oneOf(['MANUAL', 'CAMPAIGN', 'REQUEST']), id: field.optional(field.id()) }).nullish(),
  clientMutationId: clientMutationId(),
});

type Value = z.infer<typeof schema>;

/**
 * A task for a colleague or oneself, by hand or out of a campaign or a customer's feedback. The request is one that
 * this service was told of; campaigns are marketing's own.
 */
export async function createTask(caller: Caller, input: { clientMutationId: string }) {
  const { viewer } = caller;
  rights.require(viewer, 'task', 'create');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { value } = read;
  const slip = slipIn(value, caller.clock.now());
  if (slip) return slip;
  const assigneeId = value.assigneeId ?? viewer.employee;
  if (!assigneeId) return refuse.invalid({ path: 'assigneeId', code: 'REQUIRED' });
  return caller.db.command(caller, { name: 'createTask', input }, async (tx) => {
    const request = value.source?.kind === 'REQUEST' ? await knownRequest(tx, value.source.id ?? '') : undefined;
    const customerId = value.customerId ?? request?.customerId ?? null;
    const seen = customerId === null || (await visibleCustomers(tx.db, viewer, [customerId])).has(customerId);
    if (value.customerId && !seen) return refuse.notFound('customerId');
    const strange = request && !(await areOne(tx.db, request.customerId, customerId));
    if (value.source?.kind === 'REQUEST' && (!request || !seen || strange)) return refuse.notFound(['source', 'id']);
    const assignee = await employeeOf(tx, assigneeId);
    if (!assignee?.active) return refuse.notFound('assigneeId');
    const task = await giveTask(tx, {
      title: value.title,
      description: value.description ?? null,
      assigneeId,
      creatorId: viewer.employee ?? null,
      departmentPath: assignee.departmentPath,
      customerId,
      sourceKind: value.source?.kind ?? 'MANUAL',
      sourceId: value.source?.id ?? null,
      sourceNumber: request?.number ?? null,
      dueAt: value.dueAt ?? null,
    });
    if (!task) throw new Error('a task without a cause is always new');
    tx.audit({ action: 'task.created', subject: ['Task', task.id] });
    return { __typename: 'CreateTaskSuccess', taskId: task.id };
  });
}

function slipIn({ source, dueAt }: Value, now: Date) {
  const kind = source?.kind ?? 'MANUAL';
  if (!isSource(kind, source?.id)) {
    return refuse.invalid({ path: ['source', 'id'], code: kind === 'MANUAL' ? 'MALFORMED' : 'REQUIRED' });
  }
  const { min, max } = dueRange(now);
  if (!dueAt || (dueAt >= min && dueAt <= max)) return undefined;
  const params = { min: min.toISOString(), max: max.toISOString() };
  return refuse.invalid({ path: 'dueAt', code: 'OUT_OF_RANGE', params });
}
