import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph, VISIBLE } from './small-graph.ts';

const WHOLE = `{ customer(id: "${VISIBLE}") { id name orders { nodes { number } } timeline(first: 2) { missing nodes { kind service } } } }`;
const orders = { nodes: [{ number: 'A1' }] };
// long enough that two busy cores answer within it
const TIME = 800;

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await runGateway(smallGraph, { times: { subgraph: TIME, request: 2 * TIME } });
});
afterEach(() => gateway.close());

const missing = (errors: any[]) => [
  ...new Set(errors.map(({ extensions }) => `${extensions.code} ${extensions.service}`)),
];

describe('X19 a dead service does not kill the page', () => {
  test('with all services well nothing is missing', async () => {
    const { body } = await gateway.ask(WHOLE, { as: 'clerk' });
    expect(body).toEqual({
      data: {
        customer: {
          id: VISIBLE,
          name: '张三',
          orders,
          timeline: {
            missing: [],
            nodes: [
              { kind: 'STAGE_CHANGED', service: 'customers' },
              { kind: 'ORDER_PAID', service: 'orders' },
            ],
          },
        },
      },
    });
  });

  const ends = {
    stopped: (name: string) => gateway.subgraph(name).stop(),
    silent: async (name: string) => gateway.subgraph(name).becomes('silent'),
    broken: async (name: string) => gateway.subgraph(name).becomes('broken'),
  };

  test.each(Object.keys(ends) as (keyof typeof ends)[])(
    'C04 the rest comes while orders is %s, and the error names it',
    async (end) => {
      await ends[end]('orders');
      const { status, body } = await gateway.ask(WHOLE, { as: 'clerk' });
      expect(status).toBe(200);
      expect(body.data.customer).toMatchObject({ id: VISIBLE, name: '张三', orders: null });
      expect(body.data.customer.timeline).toEqual({
        missing: ['orders'],
        nodes: [
          { kind: 'STAGE_CHANGED', service: 'customers' },
          { kind: 'STAGE_CHANGED', service: 'customers' },
        ],
      });
      expect(missing(body.errors)).toEqual(['SERVICE_UNAVAILABLE orders']);
      expect(JSON.stringify(body)).not.toContain('machine room');
    },
  );

  test.each(Object.keys(ends) as (keyof typeof ends)[])(
    'C04 while customers is %s the other services decide for their parts',
    async (end) => {
      await ends[end]('customers');
      const { body } = await gateway.ask(WHOLE, { as: 'clerk' });
      expect(body.data.customer).toMatchObject({ id: VISIBLE, name: null, orders });
      expect(body.data.customer.timeline.missing).toEqual(['customers']);
      expect(missing(body.errors)).toEqual(['SERVICE_UNAVAILABLE customers']);
    },
  );

  test('a service that did not answer is not waited for again within the same request', async () => {
    gateway.subgraph('orders').becomes('silent');
    await gateway.ask(WHOLE, { as: 'clerk' });
    expect(gateway.subgraph('orders').received).toHaveLength(1);
  });

  test('a service that comes back is asked again by the next request', async () => {
    gateway.subgraph('orders').becomes('broken');
    await gateway.ask(WHOLE, { as: 'clerk' });
    gateway.subgraph('orders').becomes('well');
    const { body } = await gateway.ask(WHOLE, { as: 'clerk' });
    expect(body.data.customer.orders).toEqual(orders);
  });

  test('with every service silent the answer still comes, and no service was waited for twice', async () => {
    for (const name of ['customers', 'orders']) gateway.subgraph(name).becomes('silent');
    // they never answer: that this comes at all is what the gateway's own patience brought about
    const { status, body } = await gateway.ask(WHOLE, { as: 'clerk' });
    expect(status).toBe(200);
    expect(gateway.subgraph('customers').received.length).toBeLessThanOrEqual(1);
    expect(gateway.subgraph('orders').received.length).toBeLessThanOrEqual(1);
    expect(body.data).toEqual({ customer: null });
  });
});

describe('decisions about time', () => {
  test('each service is told how long it is waited for, never longer than the request has left', async () => {
    const { received } = gateway.subgraph('customers');
    await gateway.ask('{ self { name } }', { as: 'clerk' });
    expect(Number(received[0]?.headers['x-guanxi-time-left'])).toBe(TIME);

    const hurried = await runGateway(smallGraph, { times: { subgraph: TIME, request: TIME / 2 } });
    try {
      await hurried.ask('{ self { name } }', { as: 'clerk' });
      const left = Number(hurried.subgraph('customers').received[0]?.headers['x-guanxi-time-left']);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(TIME / 2);
    } finally {
      await hurried.close();
    }
  });

  test('a mutation is sent once, and its time-out says that the outcome is unknown', async () => {
    gateway.subgraph('orders').becomes('silent');
    const { body } = await gateway.ask('mutation { placeOrder(clientMutationId: "1") { id } }', { as: 'clerk' });
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('repeat with the same clientMutationId'),
      extensions: { code: 'SERVICE_UNAVAILABLE', service: 'orders', outcome: 'unknown' },
    });
    expect(gateway.subgraph('orders').received).toHaveLength(1);
  });
});
