import { execute, people } from '@guanxi/testing';
import type { MutationSample } from '@guanxi/testing/schema-tests/index';
import { succeed, tellCustomer } from '@guanxi/testing/schema-tests/preparing';
import { type Grown, nothingGrown } from '../growth.ts';
import { type Sales } from '../sales.ts';
import { failed, invite, requestOf, south, task, told, view, withMail } from './made.ts';
import { session } from './issuer.ts';

export type World = {
  running: Sales;
  customerId: string;
  taskId: string;
  invitationId: string;
  notificationId: string;
  departmentId: string;
  viewId: string;
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
  return {
    running,
    customerId,
    taskId: await task(running, 'seller-east', { customerId, dueAt: '2026-11-30T09:00:00+08:00' }),
    invitationId: await invite(running, customerId),
    notificationId: await told(running, 'seller-east'),
    departmentId: data.departments.find((each: { path: string }) => each.path === '/east/shanghai').id,
    viewId,
    grown: nothingGrown(),
  };
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
    id: await requestOf(running, customerId),
    ids: await told(running, 'seller-south'),
    viewId: await view(running, 'seller-south'),
    viewIds: await view(running, 'seller-south'),
    sessionId: await session('seller-south'),
  };
}
