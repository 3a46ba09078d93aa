import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pages } from '@guanxi/web-server';
import { HttpRefusal } from './replies.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
/** Handlers by `GET /readyz`, or `POST /unsubscribe/*` where the last part of the path is the caller's. */
export type Routes = Readonly<Record<string, Handler>>;

/**
 * Finds who answers a request. What is no address of the API is a page, where pages are served.
 * @throws HttpRefusal 404 or 405
 */
export async function route(
  routes: Routes,
  pages: Pages | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const open = `${path.slice(0, path.lastIndexOf('/'))}/*`;
  const handler = routes[`${request.method} ${path}`] ?? routes[`${request.method} ${open}`];
  if (handler) return handler(request, response);
  const methods = Object.keys(routes).flatMap((each) =>
    each.endsWith(` ${path}`) || each.endsWith(` ${open}`) ? [each.split(' ')[0]] : [],
  );
  if (methods.length > 0)
    throw new HttpRefusal(405, 'BAD_REQUEST', `Use ${methods.join(' or ')}`, {
      headers: { allow: methods.join(', ') },
    });
  if (!pages) throw new HttpRefusal(404, 'BAD_REQUEST', 'Nothing is here');
  pages(request, response);
}
