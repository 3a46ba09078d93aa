import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

describe('the explorer', () => {
  let embedded: TestGateway;
  let elsewhere: TestGateway;
  beforeAll(async () => {
    embedded = await runGateway(smallGraph, { env: { EXPLORER: 'true' } });
    elsewhere = await runGateway(smallGraph);
  });
  afterAll(() => Promise.all([embedded.close(), elsewhere.close()]));

  test('is served when embedded and nowhere else', async () => {
    const { status, headers } = await embedded.send('/explorer', {});
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    for (const path of ['/explorer', '/explorer/explorer.js', '/explorer/settings']) {
      expect((await elsewhere.send(path, {})).status).toBe(404);
    }
  });

  test('loads nothing from elsewhere', async () => {
    const { headers, body } = await embedded.send('/explorer', {});
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    const linked = [...String(body).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(linked).not.toHaveLength(0);
    for (const address of linked) {
      expect(address).toMatch(/^\/explorer\//);
      expect((await embedded.send(address, {})).status).toBe(200);
    }
  });
});
