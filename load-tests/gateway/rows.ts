import { takePastCustomers } from '@guanxi/customers/past-customers/take-past-customers';
import { customers as customersService } from '@guanxi/customers/service';
import { perform } from '@guanxi/embedded/demo/answers';
import { buyersAmong, demoCustomers, people, realmCustomers } from '@guanxi/embedded/demo/customers';
import { loadCatalogue } from '@guanxi/embedded/demo/load/catalogue';
import { loadCustomers } from '@guanxi/embedded/demo/load/customers';
import { loadOrders } from '@guanxi/embedded/demo/load/orders';
import { demoOrders } from '@guanxi/embedded/demo/orders';
import type { Past } from '@guanxi/embedded/demo/past';
import { claimsOf } from '@guanxi/embedded/demo/people';
import { demoRequests } from '@guanxi/embedded/demo/requests';
import type { DemoContext } from '@guanxi/embedded/demo/steps';
import { orders as ordersService } from '@guanxi/orders/service';
import { fixedClock, type PrismaLike, systemClock, viewerOf } from '@guanxi/runtime';
import { service as deskService } from '@guanxi/service/service';
import { handOn, startTestService, type TestService, testDatabase } from '@guanxi/testing';
import type { Area } from './areas.ts';

const ZONE = 'Asia/Shanghai';

export type Rows = { databases: Record<Area, string>; eventLog: string; remove(): Promise<void> };
type Size = { customers: number; orders: number; requests: number };

/**
 * The demo data in databases of its own on a real PostgreSQL, taken in through the product's use cases, so that every
 * variant answers from the same rows. They go when the process ends or `remove` is called.
 */
export async function prepareRows(size: Size = { customers: 200, orders: 300, requests: 200 }): Promise<Rows> {
  const today = systemClock({ zone: ZONE }).today();
  const running: Record<Area, AnyService> = {
    customers: await startTestService(customersService, { settings: { DEMO_CUSTOMERS: 'on', IMPORT_CHUNK: 500 } }),
    orders: await startTestService(ordersService),
    service: await startTestService(deskService),
  };
  const context: DemoContext = {
    gateway: '',
    size: 'on',
    today,
    zone: ZONE,
    token: () => Promise.reject(new Error('nobody signs in here')),
    query: () => Promise.reject(new Error('there is no gateway here')),
    past: (area) => pastOf(running[area as Area]),
    progress: () => undefined,
  };
  const bought = demoCustomers(today).slice(0, size.customers);
  const buyers = { realm: realmCustomers(today), others: buyersAmong(bought) };
  await loadCatalogue(context);
  await loadCustomers(context, 0, size.customers);
  await handOn(running.customers, running.orders, running.service);
  await loadOrders(context, demoOrders(buyers, today, size.orders));
  await loadRequests(context, [...buyers.realm, ...buyers.others], size.requests, running.orders);
  const databases = Object.fromEntries(
    Object.entries(running).map(([area, { database }]) => [area, database.url]),
  ) as Record<Area, string>;
  const eventLog = await testDatabase('event-log');
  return {
    databases,
    eventLog: eventLog.url,
    async remove() {
      await eventLog.drop();
      for (const each of Object.values(running)) await each.stop();
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: services with clients of their own, side by side
type AnyService = TestService<any>;

/** Requests of the demo data, each about the customer's first order where he has one. */
async function loadRequests(
  { past, today, zone }: DemoContext,
  customers: Parameters<typeof demoRequests>[0],
  count: number,
  orders: AnyService,
): Promise<void> {
  const desk = past('service');
  const found = await orders.db.pool.query<{ customer_id: string; id: string }>(
    'SELECT DISTINCT ON (customer_id) customer_id, id FROM orders ORDER BY customer_id, id',
  );
  const orderOf = new Map(found.rows.map((row) => [row.customer_id, row.id]));
  for (const [at, request] of demoRequests(customers, { today, zone }, count).entries()) {
    const { customerId, kind, channel, subject, description, topicCodes } = request;
    const input = {
      ...{ customerId, kind, channel, subject, description, topicCodes },
      orderId: orderOf.get(customerId) ?? null,
      clientMutationId: `load:request:${at}`,
    };
    const run = <T>(document: string, variables: Record<string, unknown>) =>
      desk.query<T>(request.openedAt, 'agent', document, variables);
    const made = await perform<{ request: { id: string } }>(run, 'openRequest', 'request { id }', input);
    if (request.assignedAt) {
      const assigned = { requestId: made.request.id, ownerId: people.agent, clientMutationId: `load:assign:${at}` };
      await perform(run, 'assignRequest', 'request { id }', assigned);
    }
  }
}

/** The past of a service in this process. */
const pastOf = ({ service }: { service: TestService<PrismaLike>['service'] }): Past => ({
  async query<T>(at: Date, username: string, query: string, variables = {}) {
    const context = service.context({ viewer: viewerOf(claimsOf(username)), language: 'zh-CN' });
    const { data, errors } = await service.execute({ query, variables }, { ...context, clock: fixedClock(at, ZONE) });
    if (errors?.[0]) throw new Error(errors[0].message);
    return data as T;
  },
  takeCustomers: (at, part) =>
    takePastCustomers(
      service.parts.db as unknown as Parameters<typeof takePastCustomers>[0],
      { viewer: viewerOf(claimsOf('administrator')), clock: fixedClock(at, ZONE) },
      { departmentPath: '/', ...(part as Omit<Parameters<typeof takePastCustomers>[2], 'departmentPath'>) },
    ),
  sweep: async () => undefined,
  close: async () => undefined,
});
