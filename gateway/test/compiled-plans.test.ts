import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph, VISIBLE } from './small-graph.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(smallGraph, { times: { subgraph: 1_000, request: 4_000 } });
});
afterAll(() => gateway.close());

const operations: Record<string, string> = {
  'records of several services': '{ orders { nodes { id number customer { id name orders { nodes { number } } } } } }',
  'a list and what hangs on it': '{ customers { nodes { name orders { nodes { id } } } } }',
  'aliases and fragments': `{ me: self { ...f } other: self { named: name parent { name } } } fragment f on Customer { id name __typename }`,
  'what `entry` answers': `{ customer(id: "${VISIBLE}") { name timeline(first: 3) { nodes { kind service } missing } } }`,
  'a mutation': 'mutation { placeOrder(clientMutationId: "m1") { id number } }',
  'a refusal': '{ self { name } forbidden }',
  'a fault inside': '{ fault self { id } }',
  'an error at a place': '{ self { twin { parent { name } } } wrong }',
};

/** Without what is new in each answer. */
const lasting = ({ status, body }: { status: number; body: unknown }) =>
  JSON.parse(JSON.stringify({ status, body }, (key, value) => (key === 'traceId' ? undefined : value)));

describe("an operation asked again runs its compiled plan and is answered as by Apollo's executor", () => {
  test.each(Object.entries(operations))('%s', async (_, query) => {
    const first = await gateway.ask(query, { as: 'clerk' });
    const asked = gateway.subgraph('customers').received.length + gateway.subgraph('orders').received.length;
    const again = await gateway.ask(query, { as: 'clerk' });
    const fetches = gateway.subgraph('customers').received.length + gateway.subgraph('orders').received.length - asked;
    expect(fetches).toBeGreaterThan(0);
    expect(lasting(again)).toEqual(lasting(first));
    const { traceId } = again.body.errors?.[0]?.extensions ?? {};
    if (again.body.errors) expect(traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['broken', 'overloaded', 'silent'] as const)('with a service that is %s', async (behaviour) => {
    const query = '{ orders { nodes { number customer { name orders { nodes { id } } } } } }';
    await gateway.ask(query, { as: 'clerk' });
    gateway.subgraph('customers').becomes(behaviour);
    const compiled = await gateway.ask(query, { as: 'clerk' });
    const apollo = await gateway.ask(`${query} # anew`, { as: 'clerk' });
    gateway.subgraph('customers').becomes('well');
    expect(compiled.body.errors[0].extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', service: 'customers' });
    expect(compiled.body.data.orders.nodes[0]).toMatchObject({ number: 'A1', customer: { name: null } });
    expect(lasting(compiled)).toEqual(lasting(apollo));
  });

  test('variables go to the services that use them, and change from request to request', async () => {
    const query = 'query ($of: [Int!]!, $first: Int) { sum(of: $of) orders(first: $first) { nodes { id } } }';
    for (const count of [1, 2, 3]) {
      const { body } = await gateway.ask(query, { as: 'clerk', variables: { of: Array(count).fill(1), first: 1 } });
      expect(body).toEqual({ data: { sum: count, orders: { nodes: [{ id: 'o1' }] } } });
    }
    expect(gateway.subgraph('orders').received.at(-1)?.variables).toEqual({ first: 1 });
  });

  test('a variable that does not fit is refused as at the first time', async () => {
    const query = 'query ($of: [Int!]!) { sum(of: $of) }';
    await gateway.ask(query, { as: 'clerk', variables: { of: [1] } });
    const { status, body } = await gateway.ask(query, { as: 'clerk', variables: { of: ['one'] } });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
