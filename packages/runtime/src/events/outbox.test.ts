import fc from 'fast-check';
import { freshTopic, Journal } from './contract.ts';
import type { Lane } from './envelope.ts';
import { dividedHeaders, lanesByKey } from './outbox.ts';
import { startRelay } from './relay.ts';
import { assignment, openTestLog, type ScratchDatabase, scratchDatabase, until, write } from './test-bench.ts';

const topic = freshTopic();

test('within one transaction a key takes the lane of its first fact', () => {
  const events = [
    assignment('t', 'a', 'bulk'),
    assignment('t', 'b'),
    assignment('t', 'a'),
    assignment('t', 'b', 'bulk'),
  ];
  expect([...lanesByKey(events)]).toEqual([
    ['a', 'bulk'],
    ['b', 'live'],
  ]);
});

test('X13 each fact has its headers, however they were divided', () => {
  const headers = fc.dictionary(
    fc.constantFrom('ce_id', 'ce_type', 'ce_owner', '__proto__x'),
    fc.constantFrom('a', 'b'),
  );
  fc.assert(
    fc.property(fc.array(headers), (all) => {
      const events = all.map((each) => ({
        ...assignment('t', 'k'),
        record: { topic: 't', key: 'k', headers: each, value: null },
      }));
      const { shared, own } = dividedHeaders(events);
      expect(own.map((each) => ({ ...each, ...shared }))).toEqual(all);
    }),
  );
  expect(dividedHeaders([assignment('t', 'a')]).own).toEqual([{}]);
});

describe('order per key', () => {
  let service: ScratchDatabase;
  let logDatabase: ScratchDatabase;

  beforeAll(async () => {
    [service, logDatabase] = await Promise.all([scratchDatabase('runtime'), scratchDatabase('event-log')]);
  });
  afterAll(() => Promise.all([service.drop(), logDatabase.drop()]));

  /** Some writers at once; each runs transactions of a few facts about a few keys. */
  const anyWriters = fc.array(
    fc.array(
      fc.record({
        keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 }),
        lane: fc.constantFrom<Lane>('live', 'bulk'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    { minLength: 2, maxLength: 6 },
  );

  const byKey = (rows: { key: string; id: string }[]) => {
    const lists: Record<string, string[]> = {};
    for (const { key, id } of rows) lists[key] = [...(lists[key] ?? []), id];
    return lists;
  };
  const visible = async () => {
    const { rows } = await service.pool.query<{ key: string; id: string }>(
      'SELECT key, event_id::text AS id FROM guanxi.outbox ORDER BY seq',
    );
    return byKey(rows);
  };

  test('the sequence is the order of commits, and the order in which the log is read, over both lanes', async () => {
    const log = await openTestLog(logDatabase.url, [topic]);
    const relay = startRelay({ area: 'test', databaseUrl: service.url, log, pollMs: 200, batchSize: 3 });
    await fc.assert(
      fc.asyncProperty(anyWriters, async (writers) => {
        await service.pool.query('TRUNCATE guanxi.outbox');
        const seen = new Journal();
        const reading = await log.subscribe({ topics: [topic.name], from: 'latest', handler: seen.note });
        const snapshots: Record<string, string[]>[] = [];
        let writing = true;
        const watching = (async () => {
          while (writing) snapshots.push(await visible());
        })();
        await Promise.all(
          writers.map(async (work) => {
            for (const { keys, lane } of work) {
              await write(service.pool, ...keys.map((key) => assignment(topic.name, key, lane)));
            }
          }),
        );
        writing = false;
        await watching;
        const all = await visible();
        // Whatever could be seen at any time of a key was a beginning of the whole: nothing was slipped in before.
        for (const snapshot of snapshots) {
          for (const [key, ids] of Object.entries(snapshot)) expect(ids).toEqual(all[key]?.slice(0, ids.length));
        }
        await until(() => seen.records.length >= Object.values(all).flat().length);
        expect(byKey(seen.records.map(({ key, headers }) => ({ key, id: headers.ce_id ?? '' })))).toEqual(all);
        await reading.close();
      }),
      { numRuns: 15 },
    );
    await relay.stop();
    await log.close();
  });

  test('partitions of the archive are made ahead, and rows that came before their partition move into it', async () => {
    const parts = async () => {
      const { rows } = await service.pool.query<{ part: string }>(
        `SELECT inhrelid::regclass::text AS part FROM pg_inherits WHERE inhparent = 'guanxi.outbox'::regclass ORDER BY 1`,
      );
      return rows.map(({ part }) => part);
    };
    expect((await parts()).length).toBe(4);
    await service.pool.query('TRUNCATE guanxi.outbox');
    await service.pool.query(`INSERT INTO guanxi.outbox (event_id, lane, topic, key, headers, recorded_at)
      VALUES (gen_random_uuid(), 'live', 't', 'k', '{}', date_trunc('month', now()) + interval '4 months 3 days')`);
    await service.pool.query('SELECT guanxi.create_outbox_partitions(5)');
    const { rows } = await service.pool.query('SELECT tableoid::regclass::text AS part FROM guanxi.outbox');
    expect((await parts()).length).toBe(7);
    expect(rows[0]?.part).toMatch(/^guanxi\.outbox_\d{4}_\d{2}$/);
  });
});
