import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

describe('A84 maintenance mode', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await runGateway(smallGraph, { env: { MAINTENANCE: 'on', MAINTENANCE_RETRY_AFTER: '120' } });
  });
  afterAll(() => gateway.close());

  test('people are told in their language when to come back, and no service is asked', async () => {
    const said: string[] = [];
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      const { status, headers, body } = await gateway.ask('{ self { id } }', {
        as: 'seller-east',
        headers: { 'accept-language': language },
      });
      expect({ status, retryAfter: headers.get('retry-after'), code: body.errors[0].extensions.code }).toEqual({
        status: 503,
        retryAfter: '120',
        code: 'MAINTENANCE',
      });
      said.push(body.errors[0].message);
    }
    expect(said).toEqual([
      '系统维护中，请稍后再试',
      '系統維護中，請稍後再試',
      'Closed for maintenance, please come back later',
    ]);
    const upload = await gateway.send('/files?name=a.csv', { method: 'POST', body: 'a' });
    expect(upload.status).toBe(503);
    expect(Object.keys(smallGraph).flatMap((name) => gateway.subgraph(name).received)).toEqual([]);
  });

  test('probes and sign-outs are answered as ever', async () => {
    expect((await gateway.send('/healthz', {})).status).toBe(200);
    const form = new URLSearchParams({ logout_token: 'none' });
    expect((await gateway.send('/backchannel-logout', { method: 'POST', body: form })).status).toBe(400);
  });
});
