import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { customers } from '@guanxi/proto';
import type pg from 'pg';
import { mayTake } from './answering-client.ts';
import { consume } from './events/consumer.ts';
import type { HandlerTransaction } from './events/consumer-types.ts';
import { freshTopic } from './events/contract.ts';
import type { EventLog } from './events/event-log.ts';
import { handle } from './events/handlers.ts';
import { eventCounters } from './events/metrics.ts';
import { isOutage } from './events/outages.ts';
import { assignment, type ScratchDatabase, scratchDatabase, transactions, until } from './events/test-bench.ts';
import { sql } from './sql.ts';
import { tracedPool } from './telemetry/sql.ts';

/** A way to the database that can fall silent: connections stay open, and nothing passes any more. */
async function silenceable(url: string) {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  let isSilent = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => into.destroy());
      from.on('close', () => into.destroy());
      from.on('data', (bytes) => isSilent || into.write(bytes));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    fallSilent() {
      isSilent = true;
    },
    speak() {
      isSilent = false;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('a database that does not answer', () => {
  let database: ScratchDatabase;
  let way: Awaited<ReturnType<typeof silenceable>>;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await scratchDatabase('runtime');
    await database.pool.query('CREATE TABLE effect (event_id text, customer text)');
  });
  beforeEach(async () => {
    way = await silenceable(database.url);
    pool = tracedPool({ connectionString: way.url, max: 1, answerWithin: 300, connectionTimeoutMillis: 300 });
    pool.on('error', () => undefined);
    pool.on('connect', (connection) => connection.on('error', () => undefined));
  });
  afterEach(async () => {
    way.speak();
    await pool.end();
    await way.close();
  });
  afterAll(() => database.drop());

  test('is an outage after a bound, and the next statement goes over another connection', async () => {
    const pid = 'SELECT pg_backend_pid() AS pid';
    const before = await pool.query(pid);
    way.fallSilent();
    const error = await pool.query(pid).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'ETIMEDOUT' });
    expect(isOutage(error)).toBe(true);
    way.speak();
    const after = await pool.query(pid);
    expect(after.rows).not.toEqual(before.rows);
  });

  test('what is known to run long is given the time that it asks for, and nothing else is', async () => {
    await expect(pool.query('SELECT pg_sleep(1)')).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    const slept = await mayTake(20_000, () => pool.query('SELECT pg_sleep(1)'));
    expect(slept.rowCount).toBe(1);
  });

  test('a fact in hand when it falls silent is tried again, and takes effect once', async () => {
    const topic = freshTopic();
    let begun = 0;
    const counters = eventCounters();
    const take = consume<HandlerTransaction>({
      area: 'customers',
      name: 'customers.test',
      log: {} as EventLog,
      handlers: {
        [`${topic.name}/CustomerAssigned`]: handle(
          customers.CustomerAssignedSchema,
          async ({ id, value }, tx: HandlerTransaction) => {
            begun += 1;
            if (begun === 1) way.fallSilent();
            await tx.db.$executeRaw(sql`INSERT INTO effect (event_id, customer) VALUES (${id}, ${value.customerId})`);
          },
        ),
      },
      runInTransaction: transactions(pool),
      counters,
      delays: { first: 1, most: 2 },
      attempts: 1,
      onError: () => way.speak(),
    });
    const fact = assignment(topic.name, 'customer-1');
    await take({ ...fact.record, partition: 0, offset: 0n }, new AbortController().signal);
    await until(async () => (await database.pool.query('SELECT 1 FROM effect')).rowCount === 1);
    expect(begun).toBe(2);
    expect((await database.pool.query('SELECT 1 FROM guanxi.dead_letter')).rowCount).toBe(0);
  });
});
