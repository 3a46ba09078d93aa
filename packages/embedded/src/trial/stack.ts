import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@guanxi/listening/free-port';
import { MailStore, mailRoutes, startMailSink } from '@guanxi/mail-sink';
import { openIssuer } from '../issuer/issuer.ts';
import { prepareDatabases } from '../postgres/databases.ts';
import { postgresServer } from '../postgres/server.ts';
import { Secrets } from '../secrets.ts';
import { endServer, serveParts } from '../server.ts';

/** A folder for a trial, which the user of PostgreSQL can enter. */
export function trialFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'guanxi-embedded-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** PostgreSQL, issuer and mail sink on free ports, on a folder that can be started again; for tests. */
export async function startTrial(folder: string, env: Record<string, string> = {}, fixedPort?: number) {
  const port = fixedPort ?? (await freePort());
  const [smtpPort, postgresPort] = [await freePort(), await freePort()];
  const secrets = new Secrets(folder);
  const postgres = postgresServer({ folder, port: postgresPort, password: secrets.get('postgres'), throwAway: true });
  await postgres.start();
  const databases = await prepareDatabases(postgres.url, secrets, ['issuer']);
  const server = `http://127.0.0.1:${port}`;
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const mail = new MailStore(folder);
  const sink = await startMailSink(mail, smtpPort);
  const smtpUrl = `smtp://127.0.0.1:${smtpPort}`;
  const issuer = await openIssuer({ databaseUrl: databases.issuer, server, smtpUrl, env, warn });
  const http = await serveParts(port, [issuer.serve, mailRoutes(mail)], warn);
  return {
    server,
    issuer: issuer.issuer,
    smtpUrl,
    mail,
    warnings,
    async stop() {
      await endServer(http);
      await sink.close();
      await issuer.close();
      await postgres.stop();
    },
  };
}
export type Trial = Awaited<ReturnType<typeof startTrial>>;

/** A client of the admin routes with the token of a confidential client. */
export function adminOf(trial: Trial, clientId = 'guanxi-svc-sales', secret = 'dev-svc-sales-secret') {
  return async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${trial.issuer}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return fetch(`${trial.server}/admin/realms/guanxi${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  };
}
