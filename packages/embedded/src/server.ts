import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { sendJson } from './http.ts';

/** Answers a request, or says false so that the next may. */
export type Part = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/**
 * The one server of issuer, mail page and control, on the loopback address. It answers only to its own name, so that
 * a foreign site whose name is made to point here gets nothing.
 */
export async function serveParts(port: number, parts: Part[], warn: (message: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      warn(`${request.method} ${request.url?.split('?')[0]}: ${error.stack ?? error.message}`);
      if (!response.headersSent) sendJson(response, 500, { error: 'unknown_error' });
      else response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== `127.0.0.1:${port}`)
      return sendJson(response, 421, { error: `http://127.0.0.1:${port} only` });
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/health/ready') return sendJson(response, 200, { status: 'UP', checks: [] });
    for (const part of parts) if (await part(request, response, path)) return;
    sendJson(response, 404, { error: 'Not Found' });
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Ends a server and what is still connected to it. */
export async function endServer(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}
