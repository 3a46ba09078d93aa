import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIssuerDatabase } from '@guanxi/embedded/issuer/database';
import { openIssuer } from '@guanxi/embedded/issuer/issuer';
import { MailStore, type Message, startMailSink } from '@guanxi/mail-sink';
import { testDatabase } from '@guanxi/testing';

/** `before` is lost on the way there, `after` on the way back. */
export type Fault = { method: string; path: RegExp; when: 'before' | 'after'; status?: number };

/** The embedded identity provider and a mailbox, with a line between that can be made to break. */
export interface TestIssuer {
  settings: { ISSUER_URL: string; ISSUER_ADMIN_URL: string; ISSUER_CLIENT_ID: string; ISSUER_CLIENT_SECRET: string };
  /** Breaks the line at the next request that fits. */
  breakNext(fault: Fault): void;
  /** Calls that reached the identity provider, such as `POST /users`. */
  calls: string[];
  accounts(): Promise<
    { username: string; enabled: boolean; attributes: Record<string, string[]>; roles: string[]; groups: string[] }[]
  >;
  /** Brings an account so many sessions, as sign-ins leave them. */
  keepSessions(accountId: string, count: number): Promise<void>;
  /** Departments as tokens show them, by the path of the group. */
  departments(): Promise<Record<string, string | undefined>>;
  mails(to: string): Message[];
  close(): Promise<void>;
}

export async function startIssuer(): Promise<TestIssuer> {
  const folder = await mkdtemp(join(tmpdir(), 'guanxi-test-mail-'));
  const store = new MailStore(folder);
  const sink = await startMailSink(store, 0);
  const database = await testDatabase('empty');
  const faults: Fault[] = [];
  const calls: string[] = [];
  let serve: (request: IncomingMessage, response: ServerResponse) => Promise<void> = async () => undefined;
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = await openIssuer({
    databaseUrl: database.url,
    server: url,
    smtpUrl: `smtp://127.0.0.1:${sink.port}`,
    env: {},
  });
  const pool = await openIssuerDatabase(database.url);

  serve = async (request, response) => {
    const path = new URL(request.url ?? '/', url).pathname;
    const own = path.replace('/admin/realms/guanxi', '');
    const at = faults.findIndex((fault) => fault.method === request.method && fault.path.test(own));
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0];
    const lost = () => (fault?.status ? response.writeHead(fault.status).end() : void request.socket.destroy());
    if (fault?.when === 'before') return void lost();
    calls.push(`${request.method} ${own.replace(/[0-9a-f-]{36}/g, ':id')}`);
    if (fault) {
      // done there, but the answer is lost
      response.end = ((): ServerResponse => {
        request.socket.destroy();
        return response;
      }) as typeof response.end;
    }
    if (!(await issuer.serve(request, response, path))) response.writeHead(404).end();
  };

  return {
    settings: {
      ISSUER_URL: issuer.issuer,
      ISSUER_ADMIN_URL: `${url}/admin/realms/guanxi`,
      ISSUER_CLIENT_ID: 'guanxi-svc-sales',
      ISSUER_CLIENT_SECRET: 'dev-svc-sales-secret',
    },
    breakNext: (fault) => void faults.push(fault),
    calls,
    accounts: async () =>
      (
        await pool.query(
          'SELECT username, enabled, attributes, realm_roles AS roles, groups FROM account WHERE service_client IS NULL',
        )
      ).rows,
    async keepSessions(accountId, count) {
      await pool.query(
        `INSERT INTO kept (kind, id, uid, account_id, expires_at, payload)
         SELECT 'Session', 'grown-' || sid, sid, $1::text, now() + interval '1 hour', jsonb_build_object('jti', 'grown-' || sid,
           'uid', sid, 'accountId', $1::text, 'loginTs', extract(epoch FROM now())::bigint, 'iat', extract(epoch FROM now())::bigint)
         FROM (SELECT gen_random_uuid()::text AS sid FROM generate_series(1, $2)) AS made`,
        [accountId, count],
      );
    },
    departments: async () =>
      Object.fromEntries(
        (await pool.query('SELECT path, attributes FROM account_group')).rows.map(({ path, attributes }) => [
          path,
          attributes.department?.[0],
        ]),
      ),
    mails: (to) => store.list({ to }),
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await issuer.close();
      await pool.end();
      await sink.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
