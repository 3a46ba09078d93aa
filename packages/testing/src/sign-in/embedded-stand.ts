import { createPrivateKey, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openIssuerDatabase } from '@guanxi/embedded/issuer/database';
import { type Issuer, openIssuer } from '@guanxi/embedded/issuer/issuer';
import { addSigningKey } from '@guanxi/embedded/issuer/keys';
import { testDatabase } from '../database.ts';
import type { IssuerStand } from './stand.ts';

const SECRETS = {
  GUANXI_GATEWAY_SECRET: `gateway-${randomUUID()}`,
  GUANXI_SVC_SALES_SECRET: `sales-${randomUUID()}`,
};

/** The embedded issuer on a database of its own. */
export async function embeddedStand(gatewayUrl: string): Promise<IssuerStand> {
  const database = await testDatabase('empty');
  const pool = await openIssuerDatabase(database.url);
  await addSigningKey(pool);
  const { rows } = await pool.query("SELECT kid, value FROM issuer_key WHERE kind = 'signing'");
  const held = { kid: rows[0].kid, privateKey: createPrivateKey({ key: rows[0].value, format: 'jwk' }) };
  await addSigningKey(pool);

  let port = 0;
  let running: { server: Server; issuer: Issuer } | undefined;
  const start = async () => {
    let issuer: Issuer | undefined;
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://local');
      void issuer?.serve(request, response, pathname).then((served) => served || response.writeHead(404).end());
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    const env = { ...SECRETS, GUANXI_GATEWAY_URL: gatewayUrl };
    const smtpUrl = 'smtp://127.0.0.1:9'; // nobody is invited here
    issuer = await openIssuer({ databaseUrl: database.url, server: `http://127.0.0.1:${port}`, smtpUrl, env });
    running = { server, issuer };
  };
  const stop = async () => {
    if (!running) return;
    const { server, issuer } = running;
    running = undefined;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    await issuer.close();
  };
  await start();
  return {
    issuer: `http://127.0.0.1:${port}/realms/guanxi`,
    adminUrl: `http://127.0.0.1:${port}/admin/realms/guanxi`,
    salesSecret: SECRETS.GUANXI_SVC_SALES_SECRET,
    gatewaySecret: SECRETS.GUANXI_GATEWAY_SECRET,
    held,
    // a new key signs from the next start on
    async rotateKey() {
      await addSigningKey(pool);
      await stop();
      await start();
    },
    stop,
    start,
    async close() {
      await stop();
      await pool.end();
      await database.drop();
    },
  };
}
