import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { visibleCustomers } from '../customers/know-customer.ts';
import { rights } from '../permissions.ts';
import { employeeOf } from '../staff/know-staff.ts';
import { giveTask } from './give-task.ts';
import { isSource } from './task.ts';

const schema = z.object({
  title: field.requiredText({ max: 200 }),
  description: field.optional(field.text({ max: 10_000, multiline: true })),
  assigneeId: field.optional(field.id()),
  customerId: field.optional(field.id()),
  dueAt: field.optional(field.instant()),
  source: z.object({ kind: field.oneOf(['MANUAL', 'CAMPAIGN', 'REQUEST']), id: field.optional(field.id()) }).nullish(),
  clientMutationId: clientMutationId(),
});

/** A task for a colleague or oneself, by hand or out of a campaign or a customer's feedback. */
export async function createTask(caller: Caller, input: { clientMutationId: string }) {
  const { viewer } = caller;
  rights.require(viewer, 'task', 'create');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { title, description, customerId, dueAt, source } = read.value;
  const kind = source?.kind ?? 'MANUAL';
  if (!isSource(kind, source?.id)) {
    return refuse.invalid({ path: ['source', 'id'], code: kind === 'MANUAL' ? 'MALFORMED' : 'REQUIRED' });
  }
  const assigneeId = read.value.assigneeId ?? viewer.employee;
  if (!assigneeId) return refuse.invalid({ path: 'assigneeId', code: 'REQUIRED' });
  return caller.db.command(caller, { name: 'createTask', input }, async (tx) => {
    if (customerId && !(await visibleCustomers(tx.db, viewer, [customerId])).has(customerId)) {
      return refuse.notFound('customerId');
    }
    const assignee = await employeeOf(tx, assigneeId);
    if (!assignee?.active) return refuse.notFound('assigneeId');
    const task = await giveTask(tx, {
      title,
      description: description ?? null,
      assigneeId,
      creatorId: viewer.employee ?? null,
      departmentPath: assignee.departmentPath,
      customerId: customerId ?? null,
      sourceKind: kind,
      sourceId: source?.id ?? null,
      sourceNumber: null,
      dueAt: dueAt ?? null,
    });
    if (!task) throw new Error('a task without a cause is always new');
    tx.audit({ action: 'task.created', subject: ['Task', task.id] });
    return { __typename: 'CreateTaskSuccess', taskId: task.id };
  });
}
