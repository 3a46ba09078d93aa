import { customers } from '@guanxi/proto';
import { type Emission, encodeEvent, newId, openPostgresLog, type PostgresLog, startService } from '@guanxi/runtime';
import { type TestDatabase, testDatabase, testSettings, until } from '@guanxi/testing';
import { marketing } from '../src/service.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

let database: TestDatabase;
let logDatabase: TestDatabase;
let server: MailServer;
let log: PostgresLog;
let running: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  server = await startMailServer();
  [database, logDatabase] = await Promise.all([testDatabase('marketing'), testDatabase('event-log')]);
  log = await openPostgresLog({ url: logDatabase.url, name: 'test' });
  const settings = await testSettings(database.url, logDatabase.url);
  running = await startService(marketing, {
    ...settings,
    SMTP_URL: server.url,
    MAIL_FROM: 'no-reply@guanxi.example',
    MEMBER_URL: 'http://127.0.0.1:4000/member',
    PUBLIC_URL: 'http://127.0.0.1:4000',
  });
});
afterAll(async () => {
  await running?.stop();
  await log?.close();
  await server?.close();
  await Promise.all([database?.drop(), logDatabase?.drop()]);
});

const publish = (...emissions: Emission[]) =>
  log.publish(
    emissions.map((emission) => encodeEvent(newId(), emission, { area: 'customers', time: new Date() }).record),
  );
const profileOf = (customerId: string): Emission => ({
  type: customers.CustomerProfileSchema,
  topic: 'crm.customers.profile.v1',
  key: customerId,
  value: {
    customerId,
    name: '王芳',
    number: '10000001',
    language: 'en',
    contactPoints: [{ kind: 'MAIL', value: 'wang@example.com', preferred: true }],
    version: 1n,
  },
});
const postingOf = (customerId: string): Emission => ({
  type: customers.PointsPostedSchema,
  topic: 'crm.customers.loyalty.v1',
  key: customerId,
  value: { postingId: newId(), customerId, delta: 5n, balanceAfter: 42n, kind: 'ADJUST' },
});

test('O14 M16 from the fact in the event log to the mailbox, through consumer and job, in seconds', async () => {
  const customerId = newId();
  await publish(postingOf(customerId), profileOf(customerId));
  await until(() => server.mails.length === 1, { bound: 10_000, what: 'the mail' });
  expect(server.mails[0]?.text).toContain('Your new balance of points: 42');
  await until(async () => (await query('SELECT state FROM message'))[0]?.state === 'SENT', { what: 'the outcome' });
  expect(await query(`SELECT headers ->> 'ce_type' AS type FROM guanxi.outbox`)).toEqual([
    { type: 'crm.marketing.v1.MessageSent' },
  ]);
});

test('M16 what a killed process left behind is found by the sweep and sent under its Message-ID', async () => {
  const customerId = newId();
  server.mails.length = 0;
  await publish(profileOf(customerId));
  const id = newId();
  await query(
    `INSERT INTO message (id, customer_id, occasion, moment, letter, channel, purpose, cause_event_id, "values", state, attempts, due_at, created_at)
     VALUES ($1, $2, 'POINTS_POSTED:killed', 'POINTS_POSTED', 'POINTS_CHANGED', 'MAIL', 'NOTICE', $1, '{"points.change":"+1","points.balance":"2"}', 'ATTEMPTED', 1, now() - interval '1 minute', now())`,
    [id, customerId],
  );
  await until(() => server.mails.length === 1, { bound: 25_000, what: 'the mail' });
  expect(server.mails[0]?.messageId).toBe(`<${id}@guanxi.example>`);
});

const query = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await running.service.parts.db.pool.query(text, values)).rows;
