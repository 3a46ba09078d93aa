import { takePastCustomers } from '@guanxi/customers/past-customers/take-past-customers';
import { customers as customersService } from '@guanxi/customers/service';
import { marketing as marketingService } from '@guanxi/marketing/service';
import { orders as ordersService } from '@guanxi/orders/service';
import { fixedClock, type PrismaLike, viewerOf } from '@guanxi/runtime';
import { drain, handOn, startTestService, type TestService } from '@guanxi/testing';
import { buyersAmong, demoCustomers, people, realmCustomers } from './customers.ts';
import { loadCatalogue } from './load/catalogue.ts';
import { loadCustomers } from './load/customers.ts';
import { loadOrders } from './load/orders.ts';
import { demoOrders } from './orders.ts';
import type { Past } from './past.ts';
import { claimsOf } from './people.ts';
import { removeDemo } from './remove.ts';
import type { DemoContext } from './steps.ts';

const TODAY = '2026-11-24';
const zone = 'Asia/Shanghai';
const NOW = '2026-11-24T02:00:00Z';
const CUSTOMERS = 20;
const ORDERS = 30;

type Running = TestService<any>;
let customers: Running;
let orders: Running;
let marketing: Running;
const orderList = demoOrders(
  { realm: realmCustomers(TODAY), others: buyersAmong(demoCustomers(TODAY).slice(0, CUSTOMERS)) },
  TODAY,
  ORDERS,
);

// a partner's own orders earn him nothing
const partners = new Set<string>([people.partner, people.partner2]);
for (const { id, fields } of demoCustomers(TODAY)) if ((fields.roles as string[]).length > 0) partners.add(id);

beforeAll(async () => {
  customers = (await startTestService(customersService, {
    now: NOW,
    settings: { DEMO_CUSTOMERS: 'on', IMPORT_CHUNK: 500 },
  })) as unknown as Running;
  orders = (await startTestService(ordersService, { now: NOW })) as unknown as Running;
  marketing = (await startTestService(marketingService, {
    now: NOW,
    settings: {
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'Guanxi <no-reply@guanxi.example>',
      MEMBER_URL: 'http://127.0.0.1:4000/member',
      PUBLIC_URL: 'http://127.0.0.1:4000',
    },
  })) as unknown as Running;
});
afterAll(async () => {
  await Promise.all([customers, orders, marketing].map((each) => each?.stop()));
});

/** The past of a service in this process. */
const pastOf = ({ service }: { service: TestService<PrismaLike>['service'] }): Past => ({
  async query<T>(at: Date, username: string, query: string, variables = {}) {
    const context = service.context({ viewer: viewerOf(claimsOf(username)), language: 'zh-CN' });
    const { data, errors } = await service.execute({ query, variables }, { ...context, clock: fixedClock(at, zone) });
    if (errors?.[0]) throw new Error(errors[0].message);
    return data as T;
  },
  takeCustomers: (at, part) =>
    takePastCustomers(
      service.parts.db as unknown as Parameters<typeof takePastCustomers>[0],
      { viewer: viewerOf(claimsOf('administrator')), clock: fixedClock(at, zone) },
      { departmentPath: '/', ...(part as Omit<Parameters<typeof takePastCustomers>[2], 'departmentPath'>) },
    ),
  sweep: async () => undefined,
  close: async () => undefined,
});

async function load(): Promise<void> {
  const context: DemoContext = {
    gateway: '',
    size: 'on',
    today: TODAY,
    zone,
    token: () => Promise.reject(new Error('nobody signs in here')),
    query: () => Promise.reject(new Error('there is no gateway here')),
    past: (area) => pastOf(area === 'customers' ? customers : orders),
    progress: () => undefined,
  };
  await loadCatalogue(context);
  await loadCustomers(context, 0, CUSTOMERS);
  await handOn(customers, orders, marketing);
  await loadOrders(context, orderList);
  await handOn(orders, customers, marketing);
  await handOn(customers, orders, marketing);
  await drain(marketing);
}

const figure = async ({ db }: Running, query: string): Promise<Record<string, unknown>> =>
  (await db.pool.query(query)).rows[0] as Record<string, unknown>;
const figures = async () => ({
  customers: await figure(
    customers,
    'SELECT count(*)::int AS count, count(import_id)::int AS marked, count(number)::int AS members FROM customer',
  ),
  ledger: await figure(
    customers,
    `SELECT count(*)::int AS postings, (SELECT sum(points)::int FROM points_entry) AS sum,
       (SELECT sum(points)::int FROM points_entry WHERE account = 'member') AS points, max(posted_on)::text AS last FROM points_posting`,
  ),
  orders: await figure(
    orders,
    `SELECT count(*)::int AS count, count(*) FILTER (WHERE history)::int AS history, count(paid_at)::int AS paid FROM orders`,
  ),
  receipts: await figure(orders, 'SELECT count(*)::int AS count, sum(amount)::text AS sum FROM receipt'),
  mails: await figure(marketing, 'SELECT count(*)::int AS count FROM message'),
});

test('demo data is taken in through the use cases, once, as history of which nobody is told, and goes whole by its mark', async () => {
  await load();
  const first = await figures();
  const paid = orderList.filter(({ open }) => open === 0);
  expect(first.customers).toMatchObject({ count: CUSTOMERS + 4, marked: CUSTOMERS });
  expect(first.orders).toEqual({ count: ORDERS, history: ORDERS, paid: paid.length });
  expect(first.receipts.count).toBe(orderList.flatMap(({ receipts }) => receipts).length);
  const posted = paid.filter(({ customerId }) => !partners.has(customerId));
  const days = posted.flatMap(({ receipts }) => receipts.at(-1)?.receivedOn ?? []).sort();
  expect(first.ledger).toMatchObject({ postings: posted.length, sum: 0, last: days.at(-1) });
  expect(Number(first.ledger.points)).toBeGreaterThan(0);
  expect(first.mails).toEqual({ count: 0 });

  await load();
  expect(await figures()).toEqual(first);

  const urls = { customers: customers.database.url, orders: orders.database.url, marketing: marketing.database.url };
  await removeDemo(urls);
  const left = await figures();
  expect(left.customers).toEqual({ count: 0, marked: 0, members: 0 });
  expect(left.ledger).toMatchObject({ postings: 0, sum: null });
  expect(left.orders).toEqual({ count: 0, history: 0, paid: 0 });
  expect(left.receipts).toEqual({ count: 0, sum: null });
  expect(await figure(orders, 'SELECT count(*)::int AS count FROM product')).toEqual({ count: 0 });
  expect(await figure(marketing, 'SELECT count(*)::int AS count FROM recipient')).toEqual({ count: 0 });
});
