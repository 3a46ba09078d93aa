import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { acceptedLanguage, type Language, languages } from '@guanxi/language';
import sirv from 'sirv';
import { type Assets, landingPage, missingPage } from './landing/landing.ts';
import { applicationPolicy, PLAIN_POLICY } from './policy.ts';
import type { WebSettings } from './settings.ts';

const DIST = join(import.meta.dirname, '../dist');

/**
 * Serves the built folder and the first page. Assets are named by their content and kept for ever, all else is asked
 * for anew. A folder with an `index.html` is an application: addresses below it that are no files get that page.
 */
export async function startWebServer(settings: WebSettings, dist = DIST) {
  const assets = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Assets;
  const landing = perLanguage((language) => landingPage(language, settings, assets));
  const missing = perLanguage((language) => missingPage(language, assets));
  const applications = applicationsOf(dist);
  const policy = applicationPolicy(settings);
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', kept);
    },
  });

  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://web');
    if (pathname === '/healthz' || pathname === '/readyz') return void response.end('ok');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (pathname === '/') return sendPage(request, response, 200, landing, searchParams.get('language'));

    const application = applications.find((name) => pathname === `/${name}` || pathname.startsWith(`/${name}/`));
    response.setHeader('Content-Security-Policy', application ? policy : PLAIN_POLICY);
    const notFound = () => sendPage(request, response, 404, missing, null);
    files(request, response, () => {
      if (!application || /\.[a-z0-9]+$/i.test(pathname)) return notFound();
      request.url = `/${application}/index.html`;
      // sirv keeps what it has parsed of the address
      Reflect.deleteProperty(request, '_parsedUrl');
      files(request, response, notFound);
    });
  });
  server.listen(settings.PORT, settings.HOST);
  await once(server, 'listening');
  return {
    url: `http://${settings.HOST}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(patience);
    },
  };
}

type Pages = Record<Language, string>;

function perLanguage(make: (language: Language) => string): Pages {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Pages;
}

/** In the language that was chosen, else in the browser's. */
function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  pages: Pages,
  chosen: string | null,
): void {
  const language =
    languages.find((each) => each === chosen) ?? acceptedLanguage(request.headers['accept-language']) ?? 'zh-CN';
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'content-security-policy': PLAIN_POLICY,
    'cache-control': status === 200 ? 'no-cache' : 'no-store',
    vary: 'Accept-Language',
  });
  response.end(request.method === 'HEAD' ? undefined : pages[language]);
}

function applicationsOf(dist: string): string[] {
  return readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(dist, entry.name)).includes('index.html'))
    .map(({ name }) => name);
}
