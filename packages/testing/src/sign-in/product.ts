import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startService } from '@guanxi/runtime';
import { sales } from '@guanxi/sales/service';
import { testDatabase } from '../database.ts';
import { request } from '../http.ts';
import { GATEWAY_KEY, testSettings } from '../service.ts';
import { until } from '../until.ts';
import type { IssuerStand } from './stand.ts';

const GATEWAY = fileURLToPath(new URL('../../../../gateway/', import.meta.url));
/** Services that these tests do without. */
const ABSENT = ['customers', 'orders', 'service', 'marketing', 'knowledge'];
/** What only staff are answered. */
const QUERY = '{ departments { path } }';
/** The same as our own applications ask it, who send ids of documents only. */
const QUERY_ID = createHash('sha256').update(QUERY).digest('hex');
const ALLOWED = { [QUERY_ID]: { clients: ['guanxi-console'], public: false, document: QUERY } };

export type GatewayProcess = { url: string; stop(): Promise<void> };
/** A part of the product that checks tokens. */
export type Checker = 'gateway' | 'second gateway' | 'service';

/** Two processes of the gateway before the real sales service, with an event log between. */
export async function startSignInProduct(stand: IssuerStand, gatewayPort: number) {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-sign-in-'));
  const documents = join(folder, 'documents.json');
  writeFileSync(documents, JSON.stringify(ALLOWED));
  const [database, log] = [await testDatabase('sales'), await testDatabase('empty')];
  const settings = {
    ...(await testSettings(database.url, log.url)),
    ISSUER_URL: stand.issuer,
    ISSUER_ADMIN_URL: stand.adminUrl,
    ISSUER_CLIENT_ID: 'guanxi-svc-sales',
    ISSUER_CLIENT_SECRET: stand.salesSecret,
    DEMO_STAFF: 'on' as const,
  };
  const service = await startService(sales, settings);
  const subgraphs = [`sales=${service.url}/graphql`, ...ABSENT.map((name) => `${name}=http://127.0.0.1:9/graphql`)];
  const environment = (port: number) => ({
    PORT: String(port),
    SUBGRAPHS: subgraphs.join(','),
    ISSUER_URL: stand.issuer,
    GATEWAY_KEYS: `${GATEWAY_KEY.id}:${GATEWAY_KEY.secret}`,
    EVENT_LOG_URL: log.url,
    BLOB_FOLDER: folder,
    DOCUMENTS_FILE: documents,
    EXPLORER: 'true',
    LOG_LEVEL: 'silent',
    RATE_LIMITS: 'off',
  });
  const gateways = {
    gateway: await startGatewayProcess(environment(gatewayPort)),
    'second gateway': await startGatewayProcess(environment(0)),
  };

  /** Runs an operation with a token; the status and the body. */
  async function ask(at: Checker, token: string | undefined, query = QUERY, variables: object = {}) {
    if (at === 'service') return request(service.url, { query, variables: { ...variables } }, token ? { token } : {});
    const response = await fetch(`${gateways[at].url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ ...(query === QUERY ? { documentId: `sha256:${QUERY_ID}` } : { query }), variables }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  }

  return {
    ask,
    statusAt: async (at: Checker, token: string) => (await ask(at, token)).status,
    /** How many milliseconds it takes until every process of the gateway refuses. */
    async refusedAfter(token: string, bound: number): Promise<number> {
      const began = performance.now();
      for (const at of ['gateway', 'second gateway'] as const)
        await until(async () => (await ask(at, token)).status === 401, { bound, what: `a refusal by the ${at}` });
      return performance.now() - began;
    },
    async restartSecondGateway(): Promise<void> {
      await gateways['second gateway'].stop();
      gateways['second gateway'] = await startGatewayProcess(environment(0));
    },
    async close(): Promise<void> {
      await Promise.all(Object.values(gateways).map((each) => each.stop()));
      await service.stop();
      await database.drop();
      await log.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type SignInProduct = Awaited<ReturnType<typeof startSignInProduct>>;

async function startGatewayProcess(env: Record<string, string>): Promise<GatewayProcess> {
  const child = fork(join(GATEWAY, 'src', 'main.ts'), {
    cwd: GATEWAY,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const ready = once(child, 'message') as Promise<[{ url: string }]>;
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`the gateway ended:\n${said}`)));
  ended.catch(() => undefined);
  const [{ url }] = await Promise.race([ready, ended]);
  return { url, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}
