import { service } from '@guanxi/proto';
import { openPostgresLog, type PostgresLog } from '@guanxi/runtime/events/postgres-log';
import { publishFact } from '@guanxi/runtime/events/publish-fact';
import { person, signToken, type TestDatabase, testDatabase, until } from '@guanxi/testing';
import { type OpenedStream, openStream } from '@guanxi/testing/event-stream';
import { idOf, runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph, VISIBLE } from './small-graph.ts';

const FIELDS = `
  type CustomerFields { asText(key: String!): String asMoney(key: String!): Money asReference(key: String!): Customer }
  type SchemaExtension @shareable @inaccessible { format: Int! sdl: String! }
`;
const held: Record<string, unknown> = {
  nickname: '老酒虫',
  budget: { amount: '1200.50', currency: 'CNY' },
  parent: { id: VISIBLE, name: '张三' },
};

/** What customers report; each replica in turn where there are several. */
let replicas = [{ format: 1, sdl: '' }];
let reports = 0;
let orders = 1;
/** A field that answers when the test lets it. */
let slow = Promise.withResolvers<string>();
const way = (_: unknown, { key }: { key: string }) => held[key];
const { customers } = smallGraph;
const graph = {
  ...smallGraph,
  customers: {
    sdl:
      FIELDS +
      customers.sdl
        .replace('name: String birthday', 'name: String fields: CustomerFields birthday')
        .replace(
          'self: Customer',
          'self: Customer slow: String count: Int _schemaExtension: SchemaExtension @inaccessible',
        ),
    resolvers: {
      ...customers.resolvers,
      CustomerFields: { asText: way, asMoney: way, asReference: way },
      Customer: { ...customers.resolvers.Customer, fields: () => ({}) },
      Query: {
        ...customers.resolvers.Query,
        slow: () => slow.promise,
        count: () => orders,
        _schemaExtension: () => replicas[reports++ % replicas.length],
      },
    },
  },
};
const BUDGET = 'extend type CustomerFields { budget: Money }';
const BOTH = 'extend type CustomerFields { "昵称" nickname: String budget: Money parent: Customer }';
const TYPED = '{ self { fields { budget { amount } } } }';
const SELF = 'query Self { self { name } }';
const COUNT = 'query Count { count }';

let database: TestDatabase;
let log: PostgresLog;
let gateway: TestGateway;
let stream: OpenedStream | undefined;
beforeAll(async () => {
  database = await testDatabase('empty');
  log = await openPostgresLog({ url: database.url, name: 'test' });
  gateway = await runGateway(graph, {
    env: { EVENT_LOG_URL: database.url, EXPLORER: 'true' },
    documents: [{ document: SELF, clients: ['guanxi-console'] }],
    times: { extension: 20 },
  });
}, 120_000);
afterAll(async () => {
  await stream?.close();
  await gateway?.close();
  await log?.close();
  await database?.drop();
});

const ask = (query: string) => gateway.ask(query, { as: 'clerk' });
const codeOf = (body: any) => body.errors?.[0]?.extensions.code;
const isTaken = async (query: string) => (await ask(query)).status === 200;
/** What is defined is in the schema within a minute: that is promised, also on a machine that has much else to do. */
const PROMISED = { bound: 60_000 };
/** Waits until the replicas have each been asked often enough for whatever they say to be believed. */
async function heardOut() {
  const before = reports;
  await until(() => reports >= before + 6 * replicas.length, PROMISED);
}
async function report(sdl: string, format = 1) {
  replicas = [{ format, sdl }];
  await heardOut();
}
const typedOf = async () => {
  const { body } = await ask(
    '{ __type(name: "CustomerFields") { fields { name description type { name } args { name } } } }',
  );
  return body.data.__type.fields.filter(({ name }: { name: string }) => !name.startsWith('as'));
};

describe('C07 the fields of the firm in the schema of clients', () => {
  test('a field that is defined can be asked by its key and type, without a restart', async () => {
    expect(codeOf((await ask(TYPED)).body)).toBe('GRAPHQL_VALIDATION_FAILED');
    replicas = [{ format: 1, sdl: BUDGET }];
    await until(() => isTaken(TYPED), PROMISED);
    const query = `query Of($of: [Int!]!) { self { id fields { budget { amount } mine: budget { currency } } } sum(of: $of) }`;
    // by Apollo's executor, then by the plan that was compiled of it
    for (const numbers of [[1], [1, 2]]) {
      const { body } = await gateway.ask(query, { as: 'clerk', variables: { of: numbers } });
      expect(body).toEqual({
        data: {
          self: { id: VISIBLE, fields: { budget: { amount: '1200.50' }, mine: { currency: 'CNY' } } },
          sum: numbers.length,
        },
      });
    }
    const wrong = await ask('{ self { fields { budget } } }');
    expect(codeOf(wrong.body)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a field that names a record leads on into other services, through fragments and under other names', async () => {
    await report(BOTH);
    const { body } = await ask(`
      query { self { ...Parts } orders { nodes { customer { fields { __typename called: nickname } } } } }
      fragment Parts on Customer { fields { ... on CustomerFields { parent { name orders { nodes { number } } } } } }
    `);
    expect(body).toEqual({
      data: {
        self: { fields: { parent: { name: '张三', orders: { nodes: [{ number: 'A1' }] } } } },
        orders: { nodes: [{ customer: { fields: { __typename: 'CustomerFields', called: '老酒虫' } } }] },
      },
    });
  });

  test('the schema says of itself what the firm added', async () => {
    await report(BOTH);
    expect(await typedOf()).toEqual([
      { name: 'nickname', description: '昵称', type: { name: 'String' }, args: [] },
      { name: 'budget', description: null, type: { name: 'Money' }, args: [] },
      { name: 'parent', description: null, type: { name: 'Customer' }, args: [] },
    ]);
  });

  test('a retired field is gone, the others stay', async () => {
    await report(BOTH);
    await report(BUDGET);
    expect((await typedOf()).map(({ name }: { name: string }) => name)).toEqual(['budget']);
    expect(await isTaken(TYPED)).toBe(true);
    expect(codeOf((await ask('{ self { fields { nickname } } }')).body)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('C07 while the schema changes', () => {
  test('a stream stays open and receives, and what runs ends as it was begun', async () => {
    await report(BUDGET);
    const authorization = `Bearer ${await signToken(person('seller-east'))}`;
    const watch = [
      { id: 'count', query: COUNT },
      { id: 'typed', query: TYPED },
    ];
    await until(async () => {
      stream = await openStream(gateway.url, { watch }, { authorization });
      return stream.status === 200;
    }, PROMISED);
    await stream?.has(({ data }) => data.id === 'count');
    await stream?.has(({ data }) => data.id === 'typed');
    slow = Promise.withResolvers();
    const running = ask('{ slow self { fields { budget { amount } } } }');
    await until(() => gateway.subgraph('customers').received.some(({ query }) => query.includes('slow')));

    // the running query's own field goes meanwhile
    await report('extend type CustomerFields { nickname: String }');
    expect(await isTaken('{ self { fields { nickname } } }')).toBe(true);
    expect(await isTaken(TYPED)).toBe(false);

    slow.resolve('at last');
    expect((await running).body).toEqual({
      data: { slow: 'at last', self: { fields: { budget: { amount: '1200.50' } } } },
    });
    orders = 2;
    const fact = {
      type: service.RequestOpenedSchema,
      topic: 'crm.service.request.v1',
      key: VISIBLE,
      customer: VISIBLE,
    };
    const { employee, department } = person('seller-east');
    const told = { ...fact, owner: employee as string, department: department as string };
    await publishFact(log, { ...told, value: { customerId: VISIBLE } }, { area: 'service', time: new Date() });
    await stream?.has(({ data }) => data.payload?.data?.count === 2);
    expect(stream?.isOver()).toBe(false);
    // who watches what is gone is told so
    await stream?.has(({ data }) => data.id === 'typed' && data.payload.errors !== undefined);
  });

  test('documents of our applications are asked by their ids before and after', async () => {
    const authorization = `Bearer ${await signToken(person('clerk'), { client: 'guanxi-console' })}`;
    const listed = () =>
      gateway.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ documentId: idOf(SELF) }),
      });
    for (const sdl of ['', BUDGET, BOTH, '']) {
      await report(sdl);
      const { status, body } = await listed();
      expect([status, body]).toEqual([200, { data: { self: { name: '张三' } } }]);
    }
  });

  test.each([
    ['of a type that is not there', 'extend type Nothing { budget: Money }'],
    ['of a type that takes none', 'extend type Customer { budget: Money }'],
    ['of a type that nothing answers', 'extend type CustomerFields { budget: Order }'],
    ['that is there already', 'extend type CustomerFields { asText: String }'],
    ['with a name that is no key', 'extend type CustomerFields { __budget: Money }'],
    ['with arguments', 'extend type CustomerFields { budget(of: Int): Money }'],
    ['that would be a type of its own', 'type Budget { id: ID! }'],
    ['that would be asked at the root', 'extend type Query { secrets: String }'],
    ['twice', `${BUDGET} ${BUDGET}`],
    ['that is not GraphQL', 'extend type {'],
  ])('a field %s is refused, and what was there stays', async (_, sdl) => {
    await report(BUDGET);
    await report(sdl);
    expect((await ask(TYPED)).body).toEqual({ data: { self: { fields: { budget: { amount: '1200.50' } } } } });
    expect(await typedOf()).toHaveLength(1);
    // and the next one that is right is taken
    await report(BOTH);
    expect(await typedOf()).toHaveLength(3);
  });

  test('replicas of two versions do not make it go to and fro: the newer one is believed', async () => {
    await report(BUDGET);
    replicas = [
      { format: 2, sdl: BOTH },
      { format: 2, sdl: BOTH },
      { format: 1, sdl: BUDGET },
      { format: 1, sdl: BUDGET },
    ];
    await until(async () => (await typedOf()).length === 3, PROMISED);
    const before = reports;
    const seen = new Set<number>();
    await until(async () => {
      seen.add((await typedOf()).length);
      return reports > before + 40;
    }, PROMISED);
    expect([...seen]).toEqual([3]);
    replicas = [{ format: 2, sdl: '' }];
    await heardOut();
  });

  test('while customers is away, or does not know the question, what was said stays', async () => {
    await report(BUDGET, 2);
    replicas = [];
    await heardOut();
    gateway.subgraph('customers').becomes('broken');
    const before = gateway.subgraph('customers').received.length;
    await until(() => gateway.subgraph('customers').received.length > before + 4, PROMISED);
    gateway.subgraph('customers').becomes('well');
    expect(await isTaken(TYPED)).toBe(true);
  });
});
