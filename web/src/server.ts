import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { drain } from '@guanxi/listening/drain';
import { keepConnections } from '@guanxi/listening/kept-connections';
import { openPages } from '@guanxi/web-server';
import type { WebSettings } from './settings.ts';

const DIST = join(import.meta.dirname, '../dist');

/** Serves the built folder and the first page, and answers probes. */
export async function startWebServer(settings: WebSettings, dist = DIST) {
  const pages = openPages({ dist, settings });
  let draining = false;
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/healthz') return void response.end('ok');
    if (path === '/readyz') return void response.writeHead(draining ? 503 : 200).end(draining ? 'draining' : 'ok');
    pages(request, response);
  });
  keepConnections(server);
  server.listen(settings.PORT, settings.HOST);
  await once(server, 'listening');
  return {
    url: `http://${settings.HOST}:${(server.address() as AddressInfo).port}`,
    /** Ends it so that no request fails: see `drain`. */
    async close() {
      draining = true;
      await drain(server, { seconds: settings.DRAIN_SECONDS });
    },
  };
}
