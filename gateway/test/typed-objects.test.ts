import { until } from '@guanxi/testing';
import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph, VISIBLE } from './small-graph.ts';

const SDL = `
  type ObjectFields { asText(key: String!): String asMoney(key: String!): Money asReference(key: String!): Customer asRecords(key: String!): [ObjectRecord!] }
  type ObjectRecord { id: ID! name: String! fields: ObjectFields }
  type ObjectRecordEdge { cursor: String! node: ObjectRecord! }
  type ObjectRecordConnection { edges: [ObjectRecordEdge!]! nodes: [ObjectRecord!]! }
  type ObjectAccess { records(first: Int = 25, words: [String!]): ObjectRecordConnection record(id: ID!): ObjectRecord }
  type Objects { asObject(key: String!): ObjectAccess }
  type SchemaExtension @shareable @inaccessible { format: Int! sdl: String! }
`;
const held: Record<string, { name: string; fields: Record<string, unknown> }[]> = {
  vehicle: [
    { name: '川E1', fields: { plate: '川E1', holder: { id: VISIBLE, name: '张三' } } },
    { name: '川E2', fields: { plate: '川E2' } },
  ],
  contract: [
    {
      name: '合同 1',
      fields: { plate: { amount: '9.50', currency: 'CNY' }, cars: [{ name: '川E2', fields: { plate: '川E2' } }] },
    },
  ],
};
const recordsOf = (key: string) => held[key]?.map((each) => ({ ...each, id: each.name })) ?? [];

const way = (fields: Record<string, unknown>, { key }: { key: string }) => fields[key];
let sdl = '';
let reports = 0;
const { customers } = smallGraph;
const graph = {
  ...smallGraph,
  customers: {
    sdl:
      SDL +
      customers.sdl.replace(
        'self: Customer',
        'self: Customer objects: Objects _schemaExtension: SchemaExtension @inaccessible',
      ),
    resolvers: {
      ...customers.resolvers,
      ObjectFields: { asText: way, asMoney: way, asReference: way, asRecords: way },
      Objects: { asObject: (_: unknown, { key }: { key: string }) => (held[key] ? { key } : null) },
      ObjectAccess: {
        record: ({ key }: { key: string }, { id }: { id: string }) => recordsOf(key).find((each) => each.id === id),
        records: ({ key }: { key: string }, { first }: { first: number }) => {
          const nodes = recordsOf(key).slice(0, first);
          return { nodes, edges: nodes.map((node) => ({ cursor: node.id, node })) };
        },
      },
      Query: {
        ...customers.resolvers.Query,
        objects: () => ({}),
        _schemaExtension: () => {
          reports += 1;
          return { format: 1, sdl };
        },
      },
    },
  },
};

const typesOf = (key: string, fields: string) => `
  type Object_${key} @standsFor(type: "ObjectRecord") { fields: Object_${key}_Fields }
  type Object_${key}_Fields @standsFor(type: "ObjectFields") { ${fields} }
  type Object_${key}_Access @standsFor(type: "ObjectAccess") { record: Object_${key} records: Object_${key}_Connection }
  type Object_${key}_Edge @standsFor(type: "ObjectRecordEdge") { node: Object_${key}! }
  type Object_${key}_Connection @standsFor(type: "ObjectRecordConnection") { edges: [Object_${key}_Edge!]! nodes: [Object_${key}!]! }
`;
const VEHICLE = `extend type Objects { vehicle: Object_vehicle_Access } ${typesOf('vehicle', 'plate: String holder: Customer')}`;
const BOTH = `extend type Objects { contract: Object_contract_Access vehicle: Object_vehicle_Access }
  ${typesOf('contract', 'plate: Money cars: [Object_vehicle!]')} ${typesOf('vehicle', 'plate: String holder: Customer')}`;
const LIST = '{ objects { vehicle { records(first: 1) { nodes { name fields { plate } } } } } }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(graph, { env: { EXPLORER: 'true' }, times: { extension: 20 } });
}, 120_000);
afterAll(() => gateway?.close());

const ask = (query: string, variables?: Record<string, unknown>) =>
  gateway.ask(query, { as: 'clerk', ...(variables ? { variables } : {}) });
const isTaken = async (query: string) => (await ask(query)).status === 200;
/** What is defined is in the schema within a minute: that is promised, also on a machine that has much else to do. */
const PROMISED = { bound: 60_000 };
async function report(next: string) {
  sdl = next;
  const before = reports;
  await until(() => reports >= before + 6, PROMISED);
}

describe('A19 the objects of the firm in the schema of clients', () => {
  test('an object that is defined can be asked in types of its own, without a restart, and leads on into other services', async () => {
    expect(await isTaken(LIST)).toBe(false);
    sdl = VEHICLE;
    await until(() => isTaken(LIST), PROMISED);
    const query = `query Of($first: Int) {
      objects { vehicle {
        records(first: $first) { edges { cursor node { ...Parts } } nodes { ...Parts } }
        record(id: "川E2") { name fields { called: plate } }
      } }
    }
    fragment Parts on Object_vehicle { name fields { ... on Object_vehicle_Fields { plate holder { name orders { nodes { number } } } } } }`;
    const node = {
      name: '川E1',
      fields: { plate: '川E1', holder: { name: '张三', orders: { nodes: [{ number: 'A1' }] } } },
    };
    // by Apollo's executor, then by the plan that was compiled of it
    for (let time = 0; time < 2; time += 1)
      expect((await ask(query, { first: 1 })).body).toEqual({
        data: {
          objects: {
            vehicle: {
              records: { edges: [{ cursor: '川E1', node }], nodes: [node] },
              record: { name: '川E2', fields: { called: '川E2' } },
            },
          },
        },
      });
  });

  test('fields of the same key are of another type in another object', async () => {
    await report(BOTH);
    const { body } = await ask(
      '{ objects { vehicle { records { nodes { fields { plate } } } } contract { records { nodes { fields { plate { amount } } } } } } }',
    );
    expect(body.data.objects).toEqual({
      vehicle: { records: { nodes: [{ fields: { plate: '川E1' } }, { fields: { plate: '川E2' } }] } },
      contract: { records: { nodes: [{ fields: { plate: { amount: '9.50' } } }] } },
    });
    expect(await isTaken('{ objects { contract { records { nodes { fields { holder { name } } } } } } }')).toBe(false);
    expect(await isTaken('{ objects { vehicle { records { nodes { ... on Object_contract { name } } } } } }')).toBe(
      false,
    );
  });

  test('a field that names records of another object leads on into its types', async () => {
    await report(BOTH);
    const query =
      '{ objects { contract { records { nodes { fields { cars { __typename name fields { plate } } } } } } } }';
    for (let time = 0; time < 2; time += 1)
      expect((await ask(query)).body.data.objects.contract.records.nodes).toEqual([
        { fields: { cars: [{ __typename: 'Object_vehicle', name: '川E2', fields: { plate: '川E2' } }] } },
      ]);
  });

  test('an answer calls the types by the names that they have in the schema', async () => {
    await report(VEHICLE);
    const query = `{ objects { __typename vehicle { kind: __typename records(first: 1) { __typename nodes { ...Named holder: fields { holder { __typename } } } } } } }
      fragment Named on Object_vehicle { __typename fields { __typename } }`;
    for (let time = 0; time < 2; time += 1)
      expect((await ask(query)).body).toEqual({
        data: {
          objects: {
            __typename: 'Objects',
            vehicle: {
              kind: 'Object_vehicle_Access',
              records: {
                __typename: 'Object_vehicle_Connection',
                nodes: [
                  {
                    __typename: 'Object_vehicle',
                    fields: { __typename: 'Object_vehicle_Fields' },
                    holder: { holder: { __typename: 'Customer' } },
                  },
                ],
              },
            },
          },
        },
      });
  });

  test('the schema says of itself what the objects are, with all that the product has of them', async () => {
    await report(VEHICLE);
    const { body } = await ask(`{
      record: __type(name: "Object_vehicle") { fields { name } }
      access: __type(name: "Object_vehicle_Access") { fields { name type { name } args { name defaultValue } } }
    }`);
    expect(body.data.record.fields.map(({ name }: { name: string }) => name)).toEqual(['id', 'name', 'fields']);
    expect(body.data.access.fields).toEqual([
      {
        name: 'records',
        type: { name: 'Object_vehicle_Connection' },
        args: [
          { name: 'first', defaultValue: '25' },
          { name: 'words', defaultValue: null },
        ],
      },
      { name: 'record', type: { name: 'Object_vehicle' }, args: [{ name: 'id', defaultValue: null }] },
    ]);
  });

  test('a retired object is gone, the others and what the product has stay', async () => {
    await report(BOTH);
    await report(VEHICLE);
    expect(await isTaken('{ objects { contract { records { nodes { name } } } } }')).toBe(false);
    expect(await isTaken(LIST)).toBe(true);
    expect(await isTaken('{ objects { asObject(key: "contract") { records { nodes { name } } } } }')).toBe(true);
  });

  test.each([
    ['that stands for nothing', 'type Object_a { name: String! }'],
    ['that stands for what is not there', 'type Object_a @standsFor(type: "Nothing") { name: String! }'],
    ['that stands for the root', 'type Object_a @standsFor(type: "Query") { objects: Objects }'],
    ['under a name of the product', 'type Customer @standsFor(type: "ObjectRecord") { name: String! }'],
    ['under a name that the product could have', 'type Vehicle @standsFor(type: "ObjectRecord") { name: String! }'],
    ['with a field of another type', 'type Object_a @standsFor(type: "ObjectRecord") { name: Money }'],
    ['with a field that nothing answers', 'type Object_a @standsFor(type: "ObjectRecord") { secret: String }'],
    [
      'that leads to what stands for something else',
      'type Object_a @standsFor(type: "ObjectAccess") { record: Object_b } type Object_b @standsFor(type: "ObjectFields") { a: String }',
    ],
    ['twice', `${VEHICLE} ${typesOf('vehicle', 'plate: String')}`],
    [
      'with an interface',
      'interface I { name: String! } type Object_a implements I @standsFor(type: "ObjectRecord") { name: String! }',
    ],
  ])('a type %s is refused, and what was there stays', async (_, wrong) => {
    await report(VEHICLE);
    await report(wrong);
    expect((await ask(LIST)).body.data.objects.vehicle.records.nodes).toEqual([
      { name: '川E1', fields: { plate: '川E1' } },
    ]);
    // and the next one that is right is taken
    await report(BOTH);
    expect(await isTaken('{ objects { contract { records { nodes { name } } } } }')).toBe(true);
  });

  test('the limits are those of the same question in the terms of the product', async () => {
    await report(VEHICLE);
    const asked = (inner: string) =>
      `{ objects { ${inner} { records(first: 200) { nodes { fields { holder { orders(first: 200) { nodes { number id } } } } } } } } }`;
    const own = await ask(asked('vehicle'));
    const product = await ask(
      asked('asObject(key: "vehicle")').replace('holder', 'holder: asReference(key: "holder")'),
    );
    const refused = (body: any) => body.errors?.[0]?.extensions;
    expect(refused(own.body).code).toBe('QUERY_TOO_COSTLY');
    expect(refused(own.body).actual).toBe(refused(product.body).actual);
  });
});
