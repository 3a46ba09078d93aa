import { until } from '@guanxi/testing';
import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(smallGraph, { env: { IN_FLIGHT_LIMIT: '2' } });
});
afterAll(() => gateway.close());

const WAITING = 128;

describe('more than can be done in time', () => {
  test('is turned away at once and typed; what has begun is finished, health is answered', async () => {
    const { subgraph, ask, send } = gateway;
    subgraph('orders').becomes('silent');
    const mutation = 'mutation { placeOrder(clientMutationId: "m1") { id number } }';
    const begun = [ask(mutation, { as: 'clerk' }), ask(mutation, { as: 'clerk' })];
    await until(() => subgraph('orders').received.length === 2);

    const headers = { 'accept-language': 'en' };
    const crowd = Array.from({ length: WAITING + 20 }, () => ask('{ self { id } }', { as: 'clerk', headers }));
    const health = await send('/healthz', {});
    expect(health.status).toBe(200);

    const answers = await Promise.all(crowd);
    const away = answers.filter(({ status }) => status === 503);
    expect(away.length).toBeGreaterThanOrEqual(20);
    expect(away[0]?.body.errors[0]).toMatchObject({
      message: 'Too much is asked at the moment; try again shortly',
      extensions: { code: 'OVERLOADED', retryAfter: 1 },
    });
    expect(away[0]?.headers.get('retry-after')).toBe('1');
    // nothing of those that were turned away was checked, parsed or sent on
    expect(subgraph('customers').received).toHaveLength(answers.length - away.length);

    subgraph('orders').answersAfterAll();
    const done = await Promise.all(begun);
    expect(done.map(({ status, body }) => [status, body.data.placeOrder.number])).toEqual([
      [200, 'A2'],
      [200, 'A2'],
    ]);
    const { status } = await ask('{ self { id } }', { as: 'clerk' });
    expect(status).toBe(200);
  });

  test('a service that turns a mutation away has not begun it, and the answer says so', async () => {
    gateway.subgraph('orders').becomes('overloaded');
    const { body } = await gateway.ask('mutation { placeOrder(clientMutationId: "m2") { id } }', { as: 'clerk' });
    expect(body.errors[0].extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', service: 'orders' });
    expect(body.errors[0].extensions).not.toHaveProperty('outcome');
    gateway.subgraph('orders').becomes('well');
  });
});
