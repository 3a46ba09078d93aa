import { sales } from '@guanxi/proto';
import { timestamp } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { TaskRow } from './tasks-store.ts';

/** A task is there, or went on. Answers the event's id. */
export function taskChanged(tx: Tx, { id, customerId, assigneeId, status, dueAt, departmentPath }: TaskRow): string {
  return tx.emit({
    type: sales.TaskChangedSchema,
    topic: 'crm.sales.task.v1',
    key: customerId ?? assigneeId,
    owner: assigneeId,
    department: departmentPath,
    ...(customerId ? { customer: customerId } : {}),
    value: {
      taskId: id,
      assigneeId,
      status,
      customerId: customerId ?? '',
      ...(dueAt ? { dueAt: timestamp(dueAt) } : {}),
    },
  });
}
