import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedLanguage } from '@guanxi/language';
import { listPage, messagePage } from './pages.ts';
import type { MailStore, Message } from './store.ts';

const PAGE = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
const OWN = {
  ...PAGE,
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'",
};
// What a message brings along may neither run nor load anything.
const SANDBOX = {
  ...PAGE,
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'",
};

type Call = { request: IncomingMessage; response: ServerResponse; id: number; query: URLSearchParams };
type Route = { method: string; path: RegExp; answer(call: Call): void };

/** The page on which people see what was mailed, and the routes by which tests do; says false to any other path. */
export function mailRoutes(store: MailStore) {
  const routes: Route[] = [
    {
      method: 'GET',
      path: /^\/mail\/api\/messages$/,
      answer({ response, query }) {
        const limit = Math.min(Number(query.get('limit') ?? 100), 1000);
        const after = Number(query.get('after') ?? 0);
        json(response, 200, { messages: store.list({ to: query.get('to') ?? undefined, after, limit }) });
      },
    },
    {
      method: 'DELETE',
      path: /^\/mail\/api\/messages$/,
      answer({ request, response }) {
        if (request.headers.origin) return json(response, 403, { error: 'not from a page' });
        store.clear();
        response.writeHead(204).end();
      },
    },
    {
      method: 'GET',
      path: /^\/mail$/,
      answer({ request, response }) {
        response.writeHead(200, OWN).end(listPage(store.latest(200), languageOf(request)));
      },
    },
    one(/^\/mail\/api\/messages\/(\d+)$/, ({ response }, message) => json(response, 200, message)),
    one(/^\/mail\/messages\/(\d+)$/, ({ request, response }, message) => {
      response.writeHead(200, OWN).end(messagePage(message, languageOf(request)));
    }),
    one(/^\/mail\/messages\/(\d+)\/html$/, ({ response }, message) => {
      response.writeHead(200, SANDBOX).end(message.html ?? '');
    }),
  ];

  function one(path: RegExp, answer: (call: Call, message: Message) => void): Route {
    return {
      method: 'GET',
      path,
      answer(call) {
        const message = store.find(call.id);
        if (message) answer(call, message);
        else json(call.response, 404, { error: 'no such message' });
      },
    };
  }

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const fits = routes.filter((route) => route.path.test(path));
    if (fits.length === 0) return false;
    const route = fits.find(({ method }) => method === request.method);
    if (!route) {
      json(response, 405, { error: 'HTTP 405 Method Not Allowed' });
      return true;
    }
    const query = new URL(request.url ?? '/', 'http://local').searchParams;
    route.answer({ request, response, id: Number(route.path.exec(path)?.[1]), query });
    return true;
  };
}

const languageOf = (request: IncomingMessage) => acceptedLanguage(request.headers['accept-language']) ?? 'zh-CN';

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
