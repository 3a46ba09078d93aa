import { service } from '@guanxi/proto';
import { type Handlers, handle, instant } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { cardOf } from '../customers/know-customer.ts';
import { nearestHead } from '../departments/know-departments.ts';
import { employeeOf } from '../staff/know-staff.ts';
import { giveTask } from './give-task.ts';
import { followUp } from './task.ts';
import { saveRequest } from './tasks-store.ts';

/** A complaint is followed up by whoever has the customer. */
export const taskHandlers: Handlers<Tx> = {
  'crm.service.request.v1/RequestOpened': handle(
    service.RequestOpenedSchema,
    async ({ value: { requestId, number, customerId, kind, ownerId, departmentPath, openedAt }, time }, tx: Tx) => {
      await saveRequest(tx, { id: requestId, number, customerId: customerId || null });
      if (kind !== 'COMPLAINT') return;
      const card = customerId ? await cardOf(tx, customerId) : undefined;
      const head = await nearestHead(tx, card?.departmentPath ?? departmentPath);
      const task = followUp({ requestId, kind, openedAt: instant(openedAt) ?? time }, [card?.ownerId, ownerId, head]);
      if (!task) return;
      const assignee = await employeeOf(tx, task.assigneeId);
      await giveTask(tx, {
        ...task,
        title: null,
        description: null,
        creatorId: null,
        departmentPath: assignee?.departmentPath ?? departmentPath,
        customerId: customerId || null,
        sourceKind: 'REQUEST',
        sourceId: requestId,
        sourceNumber: number || null,
      });
    },
  ),
};
