import { customers, service } from '@guanxi/proto';
import { type Handlers, handle, instant } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { cardOf } from '../customers/know-customer.ts';
import { nearestHead } from '../departments/know-departments.ts';
import { employeeOf } from '../staff/know-staff.ts';
import { giveTask } from './give-task.ts';
import { followUp, welcome } from './task.ts';
import { saveRequest } from './task-rows-store.ts';

/** A complaint is followed up by whoever has the customer, and a new member is welcomed by him. */
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
  'crm.customers.customer.v1/CustomerEnrolled': handle(
    customers.CustomerEnrolledSchema,
    async ({ value: { customerId, number, enrolledAt }, time, owner, department }, tx: Tx) => {
      // what is known of the customer may come after this fact: then it says itself whose he is
      const card = await cardOf(tx, customerId);
      const path = card?.departmentPath ?? department;
      const head = path && (await nearestHead(tx, path));
      const task = welcome({ customerId, enrolledAt: instant(enrolledAt) ?? time }, [card?.ownerId, owner, head]);
      if (!task) return;
      const assignee = await employeeOf(tx, task.assigneeId);
      await giveTask(tx, {
        ...task,
        title: null,
        description: null,
        creatorId: null,
        departmentPath: assignee?.departmentPath ?? path ?? '/',
        customerId,
        sourceKind: 'ENROLMENT',
        sourceId: customerId,
        sourceNumber: number,
      });
    },
  ),
};
