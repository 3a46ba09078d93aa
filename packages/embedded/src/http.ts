import type { IncomingMessage, ServerResponse } from 'node:http';

const LIMIT = 1_000_000;

/** A request that cannot be served; `body` is the answer's JSON. */
export class HttpError extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** The whole body as text. @throws HttpError 413 past 1 MB */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) throw new HttpError(413, { error: 'too large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as JSON; undefined when it is empty. @throws HttpError 400 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, { error: 'Cannot parse the JSON' });
  }
}

export function sendJson(response: ServerResponse, status: number, body?: unknown, headers = {}): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

/** One call: what was asked, the parts of the path that the pattern named, and where the answer goes. */
export type Call = {
  request: IncomingMessage;
  response: ServerResponse;
  params: Record<string, string>;
  query: URLSearchParams;
};
export type Handler = (call: Call) => unknown;
type Route = { method: string; pattern: RegExp; handler: Handler };

/** Routes such as `GET /users/:id`; `*` at the end takes the rest of the path. */
export function router(routes: Record<string, Handler>) {
  const table: Route[] = Object.entries(routes).map(([key, handler]) => {
    const [method = '', path = ''] = key.split(' ');
    const source = path.replace(/\/:(\w+)/g, '/(?<$1>[^/]+)').replace(/\*$/, '(?<rest>.+)');
    return { method, pattern: new RegExp(`^${source}$`), handler };
  });
  /** False when no route fits. */
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const query = new URL(request.url ?? '/', 'http://local').searchParams;
    const fits = table.filter((route) => route.pattern.test(path));
    const route = fits.find((each) => each.method === request.method);
    if (!route) {
      if (fits.length === 0) return false;
      sendJson(response, 405, { error: 'HTTP 405 Method Not Allowed' });
      return true;
    }
    const groups = route.pattern.exec(path)?.groups ?? {};
    const params = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
    try {
      await route.handler({ request, response, params, query });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      sendJson(response, error.status, error.body);
    }
    return true;
  };
}
