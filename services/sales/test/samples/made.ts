import { service } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, type PersonName } from '@guanxi/testing';
import { succeed, tellCustomer } from '@guanxi/testing/schema-tests/preparing';
import { retentionSamples } from '@guanxi/testing/schema-tests/retention';
import { idOf, type Sales } from '../sales.ts';

export const retention = retentionSamples('task', 'TASKS');

let turn = 0;
export const next = () => {
  turn += 1;
  return turn;
};
export const mail = () => `person-${next()}@example.com`;
export const withMail = () => ({ contactPoints: [{ kind: 'MAIL', value: mail(), preferred: true }] });
export const south = { ownerId: idOf('seller-south'), departmentPath: '/south', partnerIds: [] };

export async function requestOf(running: Sales, customerId: string): Promise<string> {
  const requestId = newId();
  const value = { requestId, customerId, number: 'SR-2026-000001', kind: 'QUESTION', departmentPath: '/east' };
  await deliver(running, 'crm.service.request.v1', service.RequestOpenedSchema, value);
  return requestId;
}
export const task = async (running: Sales, asker: PersonName, input: object = {}, ...steps: string[]): Promise<string> => {
  const made = await succeed(running, asker, 'createTask', { title: '回访客户', ...input }, 'task { id }');
  for (const step of steps) await succeed(running, asker, step, { taskId: made.task.id });
  return made.task.id;
};
/** A task that was done long ago, and a rule by which what was written in it ends. */
export async function pastTask(running: Sales, customerId: string): Promise<void> {
  const id = await task(running, 'seller-east', { customerId }, 'acceptTask', 'startTask');
  await running.db.read.task.update({ where: { id }, data: { status: 'DONE', doneAt: new Date('2020-01-02') } });
  await retention.past(running, idOf('decision-maker'), 1);
}
/** A change of tasks that waits for its work. */
export async function begunChange(running: Sales, asker: PersonName = 'seller-east'): Promise<string> {
  const input = { taskIds: [await task(running, asker)], change: { dueAt: '2026-12-01T09:00:00+08:00' } };
  return (await succeed(running, asker, 'startTaskBulkChange', input, 'change { id }')).change.id;
}
export const department = async (running: Sales): Promise<string> => {
  const input = { parentPath: '/east', code: `d-${next()}`, names: { zhCn: '新部门' } };
  return (await succeed(running, 'decision-maker', 'createDepartment', input, 'department { id }')).department.id;
};
export const colleague = () => ({
  name: '新同事',
  mail: mail(),
  departmentPath: '/east',
  roles: ['SALES', 'EMPLOYEE'],
  language: 'EN',
});
export const invite = async (running: Sales, customerId: string): Promise<string> =>
  (await succeed(running, 'agent', 'inviteMember', { customerId }, 'invitation { id }')).invitation.id;
export async function failed(running: Sales, changes: object = {}): Promise<string> {
  const id = await invite(running, await tellCustomer(running, { ...withMail(), ...changes }));
  await running.db.read.invitation.update({ where: { id }, data: { state: 'FAILED', reason: 'REFUSED' } });
  return id;
}
export const content = {
  filter: '{"stages":["MATURE"]}',
  sort: [{ field: 'stageSince', direction: 'DESC' }],
  columns: ['name', 'stage'],
  layout: 'BOARD',
  options: '{"by":"stage"}',
  sharing: 'DEPARTMENT',
  departmentPath: '/east',
};
export const view = async (running: Sales, asker: PersonName, more: object = {}): Promise<string> => {
  const input = { list: 'customers', name: '我的会员', ...more };
  return (await succeed(running, asker, 'createView', input, 'view { id }')).view.id;
};
export const everyones = (running: Sales) => view(running, 'administrator', { sharing: 'EVERYONE' });

/** A notification of the assignee, by a task that the head gives him. */
export async function told(running: Sales, assignee: PersonName): Promise<string> {
  const subjectId = await task(running, 'head-east', { assigneeId: idOf(assignee) });
  return (await running.db.read.notification.findFirstOrThrow({ where: { subjectId } })).id;
}
