import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openPages } from '@guanxi/web-server';
import type { WebSettings } from './settings.ts';

const DIST = join(import.meta.dirname, '../dist');

/** Serves the built folder and the first page, and answers probes. */
export async function startWebServer(settings: WebSettings, dist = DIST) {
  const pages = openPages({ dist, settings });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/healthz' || path === '/readyz') return void response.end('ok');
    pages(request, response);
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
