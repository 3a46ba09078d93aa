import { freshTopic, Journal } from './contract.ts';
import type { EventLog } from './event-log.ts';
import { eventCounters, readEventGauges } from './metrics.ts';
import type { PostgresLog } from './postgres-log.ts';
import { type Relay, startRelay } from './relay.ts';
import { assignment, openTestLog, type ScratchDatabase, scratchDatabase, until, write } from './test-bench.ts';
import { TOPICS } from './topics.ts';

const facts = freshTopic({ partitions: 3 }).name;
const profiles = 'crm.customers.profile.v1';

describe('the relay', () => {
  let service: ScratchDatabase;
  let logDatabase: ScratchDatabase;
  let log: PostgresLog;
  let seen: Journal;
  let relays: Relay[];

  beforeAll(async () => {
    [service, logDatabase] = await Promise.all([scratchDatabase('runtime'), scratchDatabase('event-log')]);
    log = await openTestLog(logDatabase.url, [...TOPICS, { ...freshTopic(), name: facts }]);
  });
  beforeEach(async () => {
    await service.pool.query('TRUNCATE guanxi.outbox');
    seen = new Journal();
    relays = [];
    await log.subscribe({ topics: [facts, profiles], from: 'latest', handler: seen.note });
  });
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
  });
  afterAll(async () => {
    await log.close();
    await Promise.all([service.drop(), logDatabase.drop()]);
  });

  const relay = (more: { log?: EventLog; batchSize?: number; counters?: ReturnType<typeof eventCounters> } = {}) => {
    const started = startRelay({ area: 'test', databaseUrl: service.url, log, pollMs: 200, ...more });
    relays.push(started);
    return started;
  };
  const unsent = async () => (await readEventGauges(service.pool)).unsent;
  /** Event ids by key in the order of their sequence. */
  const written = async () => {
    const { rows } = await service.pool.query<{ key: string; ids: string[] }>(
      'SELECT key, array_agg(event_id::text ORDER BY seq) AS ids FROM guanxi.outbox GROUP BY key',
    );
    return Object.fromEntries(rows.map(({ key, ids }) => [key, ids]));
  };
  /** Event ids by key in the order of first sight. */
  const arrived = () => {
    const byKey: Record<string, string[]> = {};
    for (const { key, headers } of seen.records) {
      const ids = byKey[key] ?? [];
      const id = headers.ce_id ?? '';
      if (!ids.includes(id)) byKey[key] = [...ids, id];
    }
    return byKey;
  };
  const publishing = (publish: EventLog['publish']): EventLog => ({ ...log, publish });

  test('facts leave soon after their transaction, and stay as the archive; profiles do not stay', async () => {
    relay();
    await write(service.pool, assignment(facts, 'a'), assignment(profiles, 'a'));
    await until(() => seen.records.length === 2);
    await until(async () => (await unsent()) === 0);
    const { rows } = await service.pool.query('SELECT topic, tableoid::regclass::text AS part FROM guanxi.outbox');
    expect(rows).toEqual([{ topic: facts, part: expect.stringMatching(/^guanxi\.outbox_\d{4}_\d{2}$/) }]);
  });

  test('what is rolled back is never told', async () => {
    relay();
    const client = await service.pool.connect();
    await client.query('BEGIN');
    await client.query(`INSERT INTO guanxi.outbox (event_id, lane, topic, key, headers)
      VALUES (gen_random_uuid(), 'live', '${facts}', 'gone', '{}')`);
    await client.query('ROLLBACK');
    client.release();
    await write(service.pool, assignment(facts, 'kept'));
    await until(async () => seen.records.length > 0 && (await unsent()) === 0);
    expect(seen.records.map(({ key }) => key)).toEqual(['kept']);
  });

  test('a fact with a lower number whose transaction commits later is not passed over', async () => {
    relay();
    const slow = await service.pool.connect();
    await slow.query('BEGIN');
    await slow.query(`INSERT INTO guanxi.outbox (event_id, lane, topic, key, headers)
      VALUES (gen_random_uuid(), 'live', '${facts}', 'early', '{"ce_id": "1"}')`);
    await write(service.pool, assignment(facts, 'late'));
    await until(() => seen.records.length === 1);
    await slow.query('COMMIT');
    slow.release();
    await until(() => seen.records.length === 2);
    expect(seen.records.map(({ key }) => key)).toEqual(['late', 'early']);
  });

  test('killed in the middle of a batch, between publishing and marking, it loses and reorders nothing', async () => {
    let kills = 0;
    relay({
      batchSize: 7,
      log: publishing(async (records) => {
        await log.publish(records);
        if (kills < 5) {
          kills += 1;
          await service.cutConnections('guanxi relay%');
        }
      }),
    });
    for (let n = 0; n < 20; n += 1) await write(service.pool, ...['a', 'b', 'c'].map((key) => assignment(facts, key)));
    await until(async () => (await unsent()) === 0);
    await until(() => Object.values(arrived()).flat().length === 60);
    expect(kills).toBe(5);
    expect(arrived()).toEqual(await written());
  });

  test('while the log is away it tries again and again, in the same order', async () => {
    let refusals = 0;
    const counters = eventCounters();
    relay({
      counters,
      log: publishing(async (records) => {
        if (refusals < 4) {
          refusals += 1;
          throw new Error('the log is away');
        }
        await log.publish(records);
      }),
    });
    for (let n = 0; n < 6; n += 1) await write(service.pool, assignment(facts, 'a'));
    await until(async () => (await unsent()) === 0);
    await until(() => seen.records.length === 6);
    expect(arrived()).toEqual(await written());
    expect(counters).toMatchObject({ published: 6, publishFailures: 4 });
  });

  test('of two relays one works and the other takes over when it is killed', async () => {
    const first = relay();
    await until(() => first.active);
    const second = relay();
    await write(service.pool, assignment(facts, 'a'));
    await until(() => seen.records.length === 1);
    expect([first.active, second.active]).toEqual([true, false]);

    await first.stop();
    await until(() => second.active);
    await write(service.pool, assignment(facts, 'a'));
    await until(() => seen.records.length === 2);
  });

  test('stopping marks what it published', async () => {
    const gate = Promise.withResolvers<void>();
    let started = false;
    const slow = relay({
      log: publishing(async (records) => {
        started = true;
        await gate.promise;
        await log.publish(records);
      }),
    });
    await write(service.pool, assignment(facts, 'a'));
    await until(() => started);
    const stopped = slow.stop();
    gate.resolve();
    await stopped;
    expect(await unsent()).toBe(0);
  });

  test('a bulk backlog that does not move delays no live fact, but a key with bulk facts waits behind them', async () => {
    const gate = Promise.withResolvers<void>();
    await write(service.pool, ...Array.from({ length: 50 }, (_, n) => assignment(facts, `bulk-${n}`, 'bulk')));
    relay({
      batchSize: 10,
      log: publishing(async (records) => {
        if (records.some(({ key }) => key.startsWith('bulk'))) await gate.promise;
        await log.publish(records);
      }),
    });
    await write(service.pool, assignment(facts, 'live'), assignment(facts, 'bulk-49'));
    await until(() => seen.records.some(({ key }) => key === 'live'));
    await until(async () => (await unsent()) === 51);
    gate.resolve();
    await until(async () => (await unsent()) === 0);
    await until(() => Object.values(arrived()).flat().length === 52);
    expect(arrived()).toEqual(await written());

    await write(service.pool, assignment(facts, 'bulk-49'));
    const { rows } = await service.pool.query(`SELECT lane FROM guanxi.outbox ORDER BY seq DESC LIMIT 1`);
    expect(rows).toEqual([{ lane: 'live' }]);
  });
});
