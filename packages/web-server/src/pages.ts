import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { acceptedLanguage, type Language, languages } from '@guanxi/language';
import sirv from 'sirv';
import { applicationConfig, applicationsOf } from './applications.ts';
import { type Assets, landingPage, missingPage } from './landing/landing.ts';
import { applicationPolicy, PLAIN_POLICY } from './policy.ts';
import type { PageSettings } from './settings.ts';

export type { PageSettings } from './settings.ts';

type Options = {
  /** The folder that was built. */
  dist: string;
  settings: PageSettings;
  /** Whether the API is on the origin of the pages: applications then ask there, by whatever name that is. */
  sameOrigin?: boolean;
};

/** Answers every address: with what is there, the page of the application that it is below, or that nothing is there. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves the built folder and the first page. Assets are named by their content and kept for ever, all else is asked
 * for anew. A folder with an `index.html` is an application: addresses below it that are no files get that page, and
 * its `config.json` is made from the settings.
 */
export function openPages({ dist, settings, sameOrigin = false }: Options): Pages {
  const assets = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Assets;
  const applications = applicationsOf(dist);
  const landing = perLanguage((language) => landingPage(language, settings, assets, applications));
  const missing = perLanguage((language) => missingPage(language, assets));
  const policy = applicationPolicy(settings);
  const where = {
    gateway: sameOrigin ? '' : (settings.PUBLIC_URL ?? ''),
    issuer: settings.ISSUER_URL,
    zone: settings.TIME_ZONE,
  };
  const configs = new Map(applications.map((name) => [`/${name}/config.json`, applicationConfig(name, where)]));
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', kept);
    },
  });

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://web');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (pathname === '/') return sendPage(request, response, 200, landing, searchParams.get('language'));

    const application = applications.find((name) => pathname === `/${name}` || pathname.startsWith(`/${name}/`));
    response.setHeader('Content-Security-Policy', application ? policy : PLAIN_POLICY);
    const notFound = () => sendPage(request, response, 404, missing, null);
    const config = configs.get(pathname);
    if (config) return sendConfig(request, response, config);
    files(request, response, () => {
      if (!application || /\.[a-z0-9]+$/i.test(pathname)) return notFound();
      request.url = `/${application}/index.html`;
      // sirv keeps what it has parsed of the address
      Reflect.deleteProperty(request, '_parsedUrl');
      files(request, response, notFound);
    });
  };
}

function sendConfig(request: IncomingMessage, response: ServerResponse, config: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(config));
}

type Texts = Record<Language, string>;

function perLanguage(make: (language: Language) => string): Texts {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Texts;
}

/** In the language that was chosen, else in the browser's. */
function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  pages: Texts,
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
