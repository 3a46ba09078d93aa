import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mailRoutes } from './routes.ts';
import type { MailSinkSettings } from './settings.ts';
import { startMailSink } from './sink.ts';
import { MailStore } from './store.ts';

/** SMTP, page and routes as one process; `/healthz` and `/readyz` for whoever watches it. */
export async function startMailServer(settings: MailSinkSettings) {
  mkdirSync(settings.MAIL_FOLDER, { recursive: true });
  const store = new MailStore(settings.MAIL_FOLDER);
  const sink = await startMailSink(store, settings.SMTP_PORT, settings.HOST);
  const mail = mailRoutes(store);
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/healthz' || path === '/readyz') response.end('ok');
    else if (path === '/') response.writeHead(302, { location: '/mail' }).end();
    else if (!(await mail(request, response, path))) response.writeHead(404).end('Not found');
  });
  server.listen(settings.PORT, settings.HOST);
  await once(server, 'listening');
  return {
    url: `http://${settings.HOST}:${(server.address() as AddressInfo).port}`,
    smtpUrl: `smtp://${settings.HOST}:${sink.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await sink.close();
    },
  };
}
