import { execute, people, runJobs } from '@guanxi/testing';
import type { MutationSample } from '@guanxi/testing/schema-tests/index';
import { succeed, tellCustomer } from '@guanxi/testing/schema-tests/preparing';
import { type Grown, nothingGrown } from '../growth.ts';
import { type Sales } from '../sales.ts';
import { begunChange, failed, invite, pastTask, requestOf, south, task, told, view, withMail } from './made.ts';
import { session } from './issuer.ts';

export type World = {
  running: Sales;
  customerId: string;
  taskId: string;
  invitationId: string;
  notificationId: string;
  departmentId: string;
  viewId: string;
  bulkId: string;
  grown: Grown;
};

export type Mutations = Record<string, MutationSample<World>>;
type Foreign = Record<string, unknown>;

/** The records of one customer of seller-east, and what he keeps for himself. */
export async function world(running: Sales): Promise<World> {
  const customerId = await tellCustomer(running, { customerId: people.member.customer, ...withMail() });
  const { data } = await execute(running, 'clerk', '{ departments { id path } }');
  const viewId = await view(running, 'seller-east');
  await session('seller-east');
  await succeed(running, 'seller-east', 'arrangeViews', { list: 'customers', viewIds: [viewId] }, 'views { id }');
  const kept = { typename: 'Customer', id: customerId };
  await succeed(running, 'seller-east', 'addFavourite', kept, 'favourites { at }');
  await succeed(running, 'seller-east', 'noteVisit', kept, 'recentRecords { at }');
  await succeed(running, 'seller-east', 'savePreferences', { theme: 'DARK' }, 'preferences { theme }');
  const taskId = await task(running, 'seller-east', { customerId, dueAt: '2026-11-30T09:00:00+08:00' });
  await pastTask(running, customerId);
  return {
    running,
    customerId,
    taskId,
    bulkId: await refusedChange(running, taskId),
    invitationId: await invite(running, customerId),
    notificationId: await told(running, 'seller-east'),
    departmentId: data.departments.find((each: { path: string }) => each.path === '/east/shanghai').id,
    viewId,
    grown: nothingGrown(),
  };
}

/** A change that did not reach a task, and could not be taken back from it. */
async function refusedChange(running: Sales, taskId: string): Promise<string> {
  const bulkId = await begunChange(running);
  await runJobs(running);
  await running.db.pool.query(
    `INSERT INTO bulk_row (bulk_id, place, record_id, state, refusal)
     SELECT $1, p.place, $2, p.state, '{"code": "CHANGED_SINCE", "path": [], "params": {}}'
       FROM (VALUES (2, 'REFUSED'), (3, 'KEPT')) p(place, state)`,
    [bulkId, taskId],
  );
  return bulkId;
}

/** Records that nobody of the east may see. */
export async function foreign({ running }: World): Promise<Foreign> {
  const customerId = await tellCustomer(running, south);
  return {
    // all staff see the tree and each other
    departmentId: null,
    employeeId: null,
    assigneeId: null,
    customerId,
    organisationId: await tellCustomer(running, { ...south, kind: 'ORGANISATION' }),
    invitationId: await failed(running, south),
    taskId: await task(running, 'seller-south'),
    taskIds: await task(running, 'seller-south'),
    bulkId: await begunChange(running, 'seller-south'),
    id: await requestOf(running, customerId),
    ids: await told(running, 'seller-south'),
    viewId: await view(running, 'seller-south'),
    viewIds: await view(running, 'seller-south'),
    sessionId: await session('seller-south'),
  };
}
