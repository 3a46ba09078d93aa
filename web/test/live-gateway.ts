import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Asked = { id: string; documentId: string; variables: Record<string, unknown>; seen?: string };
/** One stream that a page opened. */
export type Stream = { watch: readonly Asked[]; token: string; tell(event: string, data: object): void; cut(): void };

/** For tests: a `/live` that tells what the test says. */
export async function liveGateway() {
  const streams: Stream[] = [];
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('retry: 1000\n\n: here\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
      streams.push({
        watch: (JSON.parse(body) as { watch: Asked[] }).watch,
        token: request.headers.authorization ?? '',
        tell: (event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
        cut: () => void response.destroy(),
      });
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/live`,
    streams,
    /** Streams that nobody has left. */
    get open() {
      return open.size;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
