import { runGateway, type TestGateway } from './running-gateway.ts';
import { HIDDEN, smallGraph, VISIBLE } from './small-graph.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(smallGraph);
});
afterAll(() => gateway.close());

const UNKNOWN = '01920000-0000-7000-8000-00000000ffff';

describe('C04 the customer as a whole', () => {
  test('a customer that the caller may not see does not exist, and nothing tells which it was', async () => {
    const query = 'query ($id: ID!) { customer(id: $id) { id orders { nodes { number } } timeline { nodes { id } } } }';
    for (const id of [HIDDEN, UNKNOWN, 'no id at all']) {
      const { body } = await gateway.ask(query, { as: 'clerk', variables: { id } });
      expect(body).toEqual({ data: { customer: null } });
    }
  });

  test('without a token nothing is answered, and no service is asked', async () => {
    const asked = () => ['customers', 'orders'].flatMap((name) => gateway.subgraph(name).received).length;
    const before = asked();
    const { status, body } = await gateway.ask(
      `{ customer(id: "${VISIBLE}") { id } search(query: "张") { hits { title } } }`,
    );
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(asked()).toBe(before);
  });

  test('the timeline is all services in the order of time, newest first, page by page', async () => {
    const query = `query ($first: Int, $after: String) { customer(id: "${VISIBLE}") { timeline(first: $first, after: $after) {
      nodes { id time service amount { amount currency } subjectType subject { __typename ... on Order { id } } }
      pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
    const page = async (first: number, after?: string) =>
      (await gateway.ask(query, { as: 'clerk', variables: { first, after } })).body.data.customer.timeline;
    const whole = await page(10);
    expect(whole.nodes).toHaveLength(10);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const times = whole.nodes.map(({ time }: { time: string }) => time);
    expect(times).toEqual([...times].sort().reverse());

    const first = await page(3);
    const second = await page(3, first.pageInfo.endCursor);
    const rest = await page(10, second.pageInfo.endCursor);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([...first.nodes, ...second.nodes, ...rest.nodes]).toEqual(whole.nodes);

    const order = whole.nodes.find(({ service }: { service: string }) => service === 'orders');
    expect(order).toMatchObject({
      amount: { amount: '12.50', currency: 'CNY' },
      subjectType: 'Order',
      subject: { __typename: 'Order' },
    });
  });

  test('a timeline of some kinds holds no other, page by page', async () => {
    const query = `query ($first: Int, $after: String) { customer(id: "${VISIBLE}") {
      timeline(first: $first, after: $after, kinds: ["ORDER_PAID"]) { nodes { id kind } pageInfo { endCursor } } } }`;
    const page = async (first: number, after?: string) =>
      (await gateway.ask(query, { as: 'clerk', variables: { first, after } })).body.data.customer.timeline;
    const whole = await page(10);
    expect(whole.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(Array(5).fill('ORDER_PAID'));
    const first = await page(2);
    expect([...first.nodes, ...(await page(10, first.pageInfo.endCursor)).nodes]).toEqual(whole.nodes);
  });

  test('a page that is too large, and a cursor that was never given out, are refused', async () => {
    for (const [argument, path] of [
      ['first: 101', 'first'],
      ['first: 0', 'first'],
      ['after: "bm90IGEgY3Vyc29y"', 'after'],
    ] as const) {
      const { body } = await gateway.ask(
        `{ customer(id: "${VISIBLE}") { id timeline(${argument}) { nodes { id } } } }`,
        { as: 'clerk' },
      );
      expect(body.data.customer).toEqual({ id: VISIBLE, timeline: null });
      expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: [path] });
    }
  });

  test('the timelines of a list of customers cost each service one request', async () => {
    const { received } = gateway.subgraph('orders');
    const before = received.length;
    const { body } = await gateway.ask(
      '{ customers { nodes { timeline(first: 1) { nodes { service } } parent { id timeline(first: 2) { nodes { service } } } } } }',
      { as: 'clerk' },
    );
    expect(body.errors).toBeUndefined();
    const asked = received.slice(before).filter(({ query }) => query.includes('_timeline'));
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe('A08 one search over all services', () => {
  test('the best finds of all services come first, each with the record it stands for', async () => {
    const { body } = await gateway.ask(
      '{ search(query: "张", first: 5) { missing hits { title service entityType entity { ... on Customer { name } ... on Order { id } } } } }',
      { as: 'clerk' },
    );
    expect(body.data.search).toEqual({
      missing: [],
      hits: [
        { title: 'customers 张', service: 'customers', entityType: 'Customer', entity: { name: '张三' } },
        { title: 'orders 张', service: 'orders', entityType: 'Order', entity: { id: VISIBLE } },
      ],
    });
  });
});

describe('a record by type and id', () => {
  const query =
    'query ($type: EntityType!, $id: ID!) { node(type: $type, id: $id) { __typename ... on Order { id number } ... on Customer { id name } } }';
  const node = async (type: string, id: string) =>
    (await gateway.ask(query, { as: 'clerk', variables: { type, id } })).body;

  test('is what its service says it is', async () => {
    expect(await node('ORDER', 'o1')).toEqual({ data: { node: { __typename: 'Order', id: 'o1', number: 'A1' } } });
    expect(await node('CUSTOMER', VISIBLE)).toEqual({
      data: { node: { __typename: 'Customer', id: VISIBLE, name: '张三' } },
    });
  });

  test('does not exist where its service does not show it, not even as its own id', async () => {
    for (const [type, id] of [
      ['ORDER', 'o9'],
      ['CUSTOMER', HIDDEN],
    ] as const) {
      expect(await node(type, id)).toEqual({ data: { node: null } });
    }
  });
});

describe('the viewer', () => {
  const query = '{ viewer { id kind roles departmentPath permissions missing employee { __typename } } }';

  test('is told who he is and what every service lets his roles do', async () => {
    const { body } = await gateway.ask(query, { as: 'clerk' });
    expect(body.data.viewer).toMatchObject({
      kind: 'STAFF',
      roles: ['data-clerk', 'employee'],
      departmentPath: '/east',
      missing: [],
      employee: { __typename: 'Employee' },
    });
    expect(body.data.viewer.permissions).toEqual(['customers.customer.read', 'orders.order.read']);
    expect((await gateway.ask(query, { as: 'member' })).body.data.viewer).toMatchObject({
      kind: 'MEMBER',
      employee: null,
    });
    expect((await gateway.ask(query, { as: 'partner' })).body.data.viewer.kind).toBe('PARTNER');
  });

  test('without a token is nobody', async () => {
    const { status, body } = await gateway.ask(query);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(body.data).toBeUndefined();
  });
});
