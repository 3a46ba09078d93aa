import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, compress } from '../build/build.ts';
import { startWebServer } from './server.ts';
import { readWebSettings } from './settings.ts';

const dist = mkdtempSync(join(tmpdir(), 'guanxi-web-'));
const settings = readWebSettings({
  PORT: '0',
  PUBLIC_URL: 'https://crm.firm.example/',
  ISSUER_URL: 'https://sign-in.firm.example/realms/guanxi',
  EXPLORER: 'true',
  TIME_ZONE: 'Asia/Taipei',
});
let web: Awaited<ReturnType<typeof startWebServer>>;
beforeAll(async () => {
  build(dist);
  mkdirSync(join(dist, 'console/assets'), { recursive: true });
  writeFileSync(join(dist, 'console/index.html'), '<title>console</title>');
  cpSync(import.meta.filename, join(dist, 'console/assets/app-1234.js'));
  compress(join(dist, 'console'));
  web = await startWebServer(settings, dist);
});
afterAll(async () => {
  await web?.close();
  rmSync(dist, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${web.url}${path}`, { headers });

test.each([
  ['zh-TW,zh;q=0.8', 'zh-TW', '關係：會員客戶關係管理'],
  ['zh-CN', 'zh-CN', '关系：会员客户关系管理'],
  ['en-GB', 'en', 'Guanxi: membership CRM'],
  ['fr', 'zh-CN', '关系：会员客户关系管理'],
])('a browser that asks for %s is answered in %s', async (header, language, title) => {
  const answer = await get('/', { 'accept-language': header });
  expect(answer.headers.get('content-language')).toBe(language);
  expect(answer.headers.get('vary')).toMatch(/accept-language/i);
  const html = await answer.text();
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<h1>${title}</h1>`);
});

test('a language that is chosen on the page goes before the browser’s', async () => {
  const answer = await get('/?language=en', { 'accept-language': 'zh-CN' });
  expect(answer.headers.get('content-language')).toBe('en');
});

test('the first page leads to account and explorer, names the endpoint, and to nothing that is not there', async () => {
  const html = await (await get('/')).text();
  expect(html).toContain('href="https://sign-in.firm.example/realms/guanxi/account/"');
  expect(html).toContain('href="https://crm.firm.example/explorer"');
  expect(html).toContain('<code>https://crm.firm.example/graphql</code>');
  build(join(dist, 'empty'));
  const bare = await startWebServer(readWebSettings({ PORT: '0' }), join(dist, 'empty'));
  const [main] = (await (await fetch(bare.url)).text()).match(/<main>.*<\/main>/s) ?? [''];
  await bare.close();
  expect(main).toContain('<h1>');
  expect(main).not.toContain('href');
});

test('assets that pages name are kept for ever and come compressed', async () => {
  const html = await (await get('/')).text();
  const [, css = ''] = /rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
  for (const [encoding, expected] of [
    ['br', 'br'],
    ['gzip', 'gzip'],
  ] as const) {
    const answer = await get(css, { 'accept-encoding': encoding });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe(expected);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).toContain('--accent');
  }
});

test('a deep link into an application gets its page, which is asked for anew each time', async () => {
  for (const path of ['/console/', '/console/customers/42?tab=orders']) {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([200, '<title>console</title>']);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toContain(
      "connect-src 'self' https://crm.firm.example https://sign-in.firm.example",
    );
  }
  const script = await get('/console/assets/app-1234.js', { 'accept-encoding': 'br' });
  expect(script.headers.get('cache-control')).toContain('immutable');
  const again = await get('/console/', { 'if-none-match': (await get('/console/')).headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test('an application is told where to sign in and where to ask, by the settings of the installation', async () => {
  const answer = await get('/console/config.json');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.json()).toEqual({
    issuer: 'https://sign-in.firm.example/realms/guanxi',
    clientId: 'guanxi-console',
    graphql: 'https://crm.firm.example/graphql',
    live: 'https://crm.firm.example/live',
    files: 'https://crm.firm.example/files',
    exports: 'https://crm.firm.example/exports',
    zone: 'Asia/Taipei',
  });
});

test('the first page leads to the applications that are built', async () => {
  const html = await (await get('/')).text();
  expect(html).toContain('<a href="/console/">');
  expect(html).not.toContain('<a href="/portal/">');
});

test.each(['/console/assets/gone.js', '/portal/config.json', '/nothing', '/assets/gone.css'])(
  '%s is not found',
  async (path) => {
    const answer = await get(path, { 'accept-language': 'en' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await answer.text()).toContain('No such page');
  },
);

test('nothing outside the folder is reached', async () => {
  const port = Number(new URL(web.url).port);
  const status = await new Promise((done) => {
    request({ port, host: '127.0.0.1', path: '/console/../../package.json' }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).end();
  });
  expect(status).toBe(404);
});

test('a page without script allows none', async () => {
  const answer = await get('/');
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('probes are answered, and only reading is allowed', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  expect((await fetch(web.url, { method: 'POST' })).status).toBe(405);
});

test('a setting that is wrong is named', () => {
  expect(() => readWebSettings({ PORT: 'x', DRAIN_SECONDS: '-1', PUBLIC_URL: 'crm', EXPLORER: 'yes' })).toThrow(
    /PORT.*DRAIN_SECONDS.*EXPLORER.*PUBLIC_URL/s,
  );
});
