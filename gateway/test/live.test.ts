import { orders } from '@guanxi/proto';
import { openPostgresLog, type PostgresLog } from '@guanxi/runtime/events/postgres-log';
import { publishFact } from '@guanxi/runtime/events/publish-fact';
import {
  type PersonName,
  person,
  signToken,
  type TestDatabase,
  type TokenOptions,
  testDatabase,
  until,
} from '@guanxi/testing';
import { type OpenedStream, openStream } from '@guanxi/testing/event-stream';
import { decodeJwt } from 'jose';
import { signLogout } from './logout-token.ts';
import { idOf, runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

const OWNED = person('member').customer as string;
const owner = person('seller-east');

// orders of one customer: his owner and he himself see how many there are, nobody else that there are any
let count = 1;
const maySee = (authorization: string) => {
  const { employee, customer } = decodeJwt(authorization.replace('Bearer ', ''));
  return employee === owner.employee || customer === OWNED;
};
const graph = {
  ...smallGraph,
  orders: {
    sdl: smallGraph.orders.sdl.replace('extend type Query {', 'extend type Query { orderCount(customerId: ID!): Int'),
    resolvers: {
      ...smallGraph.orders.resolvers,
      Query: {
        ...smallGraph.orders.resolvers.Query,
        orderCount: (_: unknown, { customerId }: { customerId: string }, context: { authorization: string }) =>
          customerId === OWNED && maySee(context.authorization) ? count : null,
      },
    },
  },
};
const COUNT = 'query Count($customerId: ID!) { orderCount(customerId: $customerId) }';
const SELF = 'query Self { self { name } }';
const variables = { customerId: OWNED };
const watch = [{ id: 'count', query: COUNT, operationName: 'Count', variables }];

let database: TestDatabase;
let log: PostgresLog;
let gateway: TestGateway;
const opened: OpenedStream[] = [];
beforeAll(async () => {
  database = await testDatabase('empty');
  log = await openPostgresLog({ url: database.url, name: 'test' });
  gateway = await runGateway(graph, {
    env: { EVENT_LOG_URL: database.url, LIVE_STREAMS: '15' },
    documents: [
      { document: COUNT, clients: ['guanxi-console'] },
      { document: SELF, clients: ['guanxi-member'] },
    ],
  });
}, 120_000);
afterEach(async () => {
  await Promise.all(opened.splice(0).map((stream) => stream.close()));
});
afterAll(async () => {
  await gateway?.close();
  await log?.close();
  await database?.drop();
});

async function open(as: PersonName, body: unknown = { watch }, options: TokenOptions = {}, more = {}) {
  const authorization = `Bearer ${await signToken(person(as), options)}`;
  // a gateway that has just begun may not hear facts yet
  let stream: OpenedStream | undefined;
  await until(async () => {
    stream = await openStream(gateway.url, body, { authorization, ...more });
    return stream.status !== 503;
  });
  opened.push(stream as OpenedStream);
  return stream as OpenedStream;
}
const asked = () => gateway.subgraph('orders').received.filter(({ query }) => query.includes('orderCount')).length;
/** Something happens to an order of the customer, at another process. */
const happens = (more: { owner?: string; department?: string; customer?: string } = {}) =>
  publishFact(
    log,
    {
      type: orders.OrderCancelledSchema,
      topic: 'crm.orders.order.v1',
      key: more.customer ?? OWNED,
      customer: OWNED,
      owner: owner.employee as string,
      department: owner.department as string,
      value: { customerId: OWNED },
      ...more,
    },
    { area: 'orders', time: new Date() },
  );
const counted = (stream: OpenedStream) => stream.answers('count').map(({ data }) => data.orderCount);

describe('live updates', () => {
  test('X08 the owner receives a change made elsewhere, a stranger nothing', async () => {
    const own = await open('seller-east');
    const self = await open('member');
    const strangers = await Promise.all([open('seller-south'), open('member2'), open('partner'), open('marketer')]);
    for (const stream of [own, self]) await stream.has(({ data }) => data.payload?.data.orderCount === count);
    for (const stream of strangers) await stream.has(({ data }) => data.payload?.data.orderCount === null);

    count += 1;
    await happens();
    for (const stream of [own, self]) await stream.has(({ data }) => data.payload?.data.orderCount === count);
    for (const stream of strangers) expect(counted(stream)).toEqual([null]);
  });

  test('pages of the same viewer are asked for once, and one that changed nothing is told nothing', async () => {
    const pages = await Promise.all(Array.from({ length: 5 }, () => open('seller-east')));
    for (const page of pages) await page.has(({ data }) => data.payload?.data.orderCount === count);
    const before = asked();
    count += 1;
    await happens();
    for (const page of pages) await page.has(({ data }) => data.payload?.data.orderCount === count);
    expect(asked() - before).toBe(1);

    await happens();
    await until(() => asked() - before === 2);
    count += 1;
    await happens();
    for (const page of pages) {
      await page.has(({ data }) => data.payload?.data.orderCount === count);
      expect(counted(page)).toEqual([count - 2, count - 1, count]);
    }
  });

  test('a burst of facts is one question', async () => {
    const page = await open('seller-east');
    await page.has(({ data }) => data.payload?.data.orderCount === count);
    const before = asked();
    count += 1;
    await Promise.all(Array.from({ length: 50 }, () => happens()));
    await page.has(({ data }) => data.payload?.data.orderCount === count);
    expect(asked() - before).toBeLessThanOrEqual(2);
  });

  test('facts that headers rule out ask nothing', async () => {
    const member = await open('member2');
    await member.has(({ event }) => event === 'next');
    const own = await open('seller-east');
    await own.has(({ event }) => event === 'next');
    const before = asked();
    count += 1;
    await happens();
    await own.has(({ data }) => data.payload?.data.orderCount === count);
    // the owner's question alone
    expect(asked() - before).toBe(1);
  });

  test('who comes again says what he has seen, and is told only what he has not', async () => {
    const first = await open('seller-east');
    await first.has(({ event }) => event === 'next');
    const hash: string = first.events[0]?.data.hash;
    await first.close();
    const again = await open('seller-east', {
      watch: [
        { ...watch[0], seen: hash },
        { id: 'self', query: SELF },
      ],
    });
    await again.has(({ data }) => data.id === 'self');
    count += 1;
    await happens();
    await again.has(({ data }) => data.id === 'count');
    expect(counted(again)).toEqual([count]);
  });
});

describe('a stream', () => {
  test('ends when its token does, and says so', async () => {
    const stream = await open('seller-east', { watch }, { expiresIn: 2 });
    await stream.has(({ event }) => event === 'end');
    expect(stream.events.at(-1)?.data.reason).toBe('TOKEN_EXPIRED');
    await until(stream.isOver);
  });

  test('ends when its session is ended, and the others of that person go on', async () => {
    const [left, stays] = [
      await open('seller-east', { watch }, { session: 'left' }),
      await open('seller-east', { watch }, { session: 'stays' }),
    ];
    const body = new URLSearchParams({ logout_token: await signLogout({ sid: 'left', sub: owner.sub }) });
    await gateway.send('/backchannel-logout', { method: 'POST', body });
    await left.has(({ event, data }) => event === 'end' && data.reason === 'SIGNED_OUT', 5_000);
    expect(stays.isOver()).toBe(false);
    count += 1;
    await happens();
    await stays.has(({ data }) => data.payload?.data.orderCount === count);
  });

  test('tells when to come again after a broken connection', async () => {
    const stream = await open('seller-east');
    await until(() => stream.retry() !== undefined);
    expect(stream.retry()).toBeGreaterThanOrEqual(1_000);
    expect(stream.headers.get('cache-control')).toBe('no-store');
  });

  test('refuses a document that may not be asked by itself, and follows the others', async () => {
    const body = {
      watch: [
        { id: 'text', query: COUNT, variables },
        { id: 'foreign', documentId: idOf(SELF) },
        { id: 'listed', documentId: idOf(COUNT), variables },
      ],
    };
    const stream = await open('seller-east', body, { client: 'guanxi-console' });
    await stream.has(({ data }) => data.id === 'listed');
    const [text] = stream.answers('text');
    const [foreign] = stream.answers('foreign');
    expect(text.errors[0].extensions.code).toBe('DOCUMENT_ID_REQUIRED');
    expect(foreign.errors[0].extensions.code).toBe('DOCUMENT_NOT_FOUND');
    expect(stream.events.filter(({ event }) => event === 'complete').map(({ data }) => data.id)).toEqual([
      'text',
      'foreign',
    ]);
    expect(stream.answers('listed')[0].data.orderCount).toBe(count);
  });

  test('runs queries alone', async () => {
    const stream = await open('seller-east', {
      watch: [{ id: 'm', query: 'mutation { placeOrder(clientMutationId: "live") { id } }' }],
    });
    await stream.has(({ data }) => data.id === 'm');
    expect(stream.answers('m')[0].errors).toHaveLength(1);
    expect(gateway.subgraph('orders').received.some(({ query }) => query.includes('placeOrder'))).toBe(false);
  });

  test('is for people who are signed in, within limits, and says what is wrong with a request', async () => {
    const nobody = await openStream(gateway.url, { watch }, {});
    expect(nobody.status).toBe(401);
    const wrong = await open('seller-east', { watch: [{ id: '' }] });
    expect([wrong.status, (await wrong.refusal()).errors[0].extensions]).toMatchObject([
      400,
      { code: 'BAD_USER_INPUT', path: ['watch', '0', 'id'] },
    ]);
    const many = await Promise.all(Array.from({ length: 12 }, () => open('finance')));
    expect(many.map(({ status }) => status)).toEqual(Array(12).fill(200));
    const tooMany = await open('finance');
    expect([tooMany.status, (await tooMany.refusal()).errors[0].extensions.code]).toEqual([429, 'TOO_MANY_STREAMS']);
  });

  test('idle streams take no place of a request', async () => {
    const narrow = await runGateway(graph, { env: { EVENT_LOG_URL: database.url, IN_FLIGHT_LIMIT: '1' } });
    const authorization = `Bearer ${await signToken(owner)}`;
    const streams: OpenedStream[] = [];
    await until(async () => {
      const stream = await openStream(narrow.url, { watch }, { authorization });
      streams.push(stream);
      return streams.filter(({ status }) => status === 200).length === 3;
    });
    expect((await narrow.ask(SELF, { as: 'clerk' })).status).toBe(200);

    // and a process that ends sends them away at once
    const ending = narrow.close();
    for (const stream of streams.filter(({ status }) => status === 200)) {
      await stream.has(({ event, data }) => event === 'end' && data.reason === 'CLOSING');
      expect(stream.events.at(-1)?.data.retryAfter).toBeGreaterThan(0);
    }
    await ending;
  });

  test('without an event log there are none', async () => {
    const alone = await runGateway(graph);
    const stream = await openStream(alone.url, { watch }, { authorization: `Bearer ${await signToken(owner)}` });
    expect([stream.status, (await stream.refusal()).errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    await alone.close();
  });
});
