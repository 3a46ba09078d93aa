import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testIssuer } from '@guanxi/testing';
import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

/** What a build leaves, as far as the gateway looks at it. */
function builtFolder(): string {
  const dist = mkdtempSync(join(tmpdir(), 'guanxi-pages-'));
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ 'landing.css': '/l.css', 'icon.svg': '/i.svg' }));
  for (const name of ['console', 'member']) {
    mkdirSync(join(dist, name, 'assets'), { recursive: true });
    writeFileSync(join(dist, name, 'index.html'), `<title>${name}</title>`);
    writeFileSync(join(dist, name, 'assets/app-1.js'), 'export {};');
  }
  return dist;
}

describe('the gateway serves the browser applications where it is told their folder', () => {
  const dist = builtFolder();
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await runGateway(smallGraph, { env: { WEB_FOLDER: dist, EXPLORER: 'true' } });
  });
  afterAll(async () => {
    await gateway?.close();
    rmSync(dist, { recursive: true, force: true });
  });
  const get = (path: string, headers = {}) => gateway.send(path, { headers });

  test('the first page leads to them and to the explorer', async () => {
    const { status, body } = await get('/', { 'accept-language': 'en' });
    expect(status).toBe(200);
    for (const path of ['/console/', '/member/', '/explorer']) expect(body).toContain(`href="${path}"`);
  });

  test('each is on its own path, deep links lead into it', async () => {
    for (const path of ['/console/', '/console/members/42?tab=orders', '/console/signed-in?code=x']) {
      const { status, body, headers } = await get(path);
      expect([status, body]).toEqual([200, '<title>console</title>']);
      expect(headers.get('content-security-policy')).toContain(new URL(await testIssuer()).origin);
    }
    expect((await get('/member/')).body).toBe('<title>member</title>');
    expect((await get('/console/assets/app-1.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('asks the API on the origin that it came from', async () => {
    const { body } = await get('/member/config.json');
    expect(body).toEqual({
      issuer: await testIssuer(),
      clientId: 'guanxi-member',
      graphql: '/graphql',
      live: '/live',
      files: '/files',
      exports: '/exports',
      zone: 'Asia/Shanghai',
    });
  });

  test('the API stays where it is, and what is nowhere is a page that says so', async () => {
    expect((await get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await gateway.send('/files', {})).status).toBe(405);
    const missing = await get('/nothing', { 'accept-language': 'en' });
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });
});

test('without a folder there is the API and nothing else', async () => {
  const gateway = await runGateway(smallGraph);
  expect((await gateway.send('/', {})).status).toBe(404);
  expect((await gateway.send('/console/', {})).status).toBe(404);
  await gateway.close();
});
