import { freshTopic, Journal, keys, record, step } from './contract-journal.ts';
import type { EventRecord } from './envelope.ts';
import type { EventLog, RecordHandler, Subscription } from './event-log.ts';
import type { Topic } from './topics.ts';

export * from './contract-journal.ts';

/** What a transport brings to its contract tests. */
export type LogBench = {
  /** The log as one more process sees it; any number may be open at once. */
  open(topics: readonly Topic[]): Promise<EventLog>;
  /** Cuts every connection to the log, as a restart of its server does. What was open must recover by itself. */
  cutConnections(): Promise<void>;
  /** Waits for a condition with a bound, and fails when it does not come. */
  until(condition: () => boolean | Promise<boolean>, bound?: number): Promise<void>;
  close(): Promise<void>;
};

/** What every event log must do, whatever carries it. */
export function eventLogContract(name: string, makeBench: () => Promise<LogBench>): void {
  describe(`event log on ${name}`, () => {
    let bench: LogBench;
    let open: EventLog[];
    let topic: Topic;

    beforeAll(async () => {
      bench = await makeBench();
    });
    afterAll(() => bench.close());
    beforeEach(() => {
      open = [];
      topic = freshTopic();
    });
    afterEach(() => Promise.all(open.map((log) => log.close())));

    const openLog = async (topics: readonly Topic[] = [topic]) => {
      const log = await bench.open(topics);
      open.push(log);
      return log;
    };
    const group = () => `${topic.name}.group`;
    const reading = (handler: RecordHandler, more: Partial<Subscription> = {}): Subscription => ({
      group: group(),
      topics: [topic.name],
      from: 'earliest',
      handler,
      ...more,
    });

    test('facts of one key arrive in the order published, of all keys each arrives', async () => {
      const log = await openLog();
      const seen = new Journal();
      await log.subscribe(reading(seen.note));
      for (let n = 0; n < 30; n += 3) {
        await log.publish(keys(20).flatMap((key) => [0, 1, 2].map((step) => record(topic, key, n + step))));
      }
      await bench.until(() => seen.distinct === 600);
      expect(seen.brokenKeys()).toEqual([]);
    });

    test('a batch is in the log as soon as publish resolves, and its lag is counted until handled', async () => {
      const log = await openLog();
      await log.publish(keys(10).map((key) => record(topic, key, 0)));
      expect(await log.lag(group(), [topic.name])).toBe(10n);
      expect([...(await log.lagByTopic(group(), [topic.name]))]).toEqual([[topic.name, 10n]]);
      const seen = new Journal();
      await log.subscribe(reading(seen.note));
      await bench.until(async () => (await log.lag(group(), [topic.name])) === 0n);
      expect(seen.distinct).toBe(10);
      await log.health();
    });

    test('a topic that is not declared is refused', async () => {
      const log = await openLog();
      await expect(log.publish([{ ...record(topic, 'a', 0), topic: 'crm.nowhere.v1' }])).rejects.toThrow();
    });

    test('headers, empty values, bytes and tombstones arrive as they were', async () => {
      const log = await openLog();
      const seen = new Journal();
      await log.subscribe(reading(seen.note));
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const sent: EventRecord[] = [
        {
          topic: topic.name,
          key: '关系',
          headers: { ce_id: '1', ce_department: '/华东/上海', empty: '' },
          value: bytes,
        },
        { topic: topic.name, key: '关系', headers: {}, value: new Uint8Array() },
        { topic: topic.name, key: '关系', headers: { ce_id: '3' }, value: null },
      ];
      await log.publish(sent);
      await bench.until(() => seen.records.length === 3);
      const plain = ({ topic: name, key, headers, value }: EventRecord) => ({
        topic: name,
        key,
        headers,
        value: value && [...value],
      });
      expect(seen.records.map(plain)).toEqual(sent.map(plain));
    });

    test('a group resumes where it was, also after it was away', async () => {
      const log = await openLog();
      const before = new Journal();
      const first = await log.subscribe(reading(before.note));
      await log.publish(keys(10).map((key) => record(topic, key, 0)));
      await bench.until(() => before.distinct === 10);
      await first.close();

      await log.publish(keys(10).map((key) => record(topic, key, 1)));
      const after = new Journal();
      await (await openLog()).subscribe(reading(after.note, { from: 'latest' }));
      await bench.until(() => after.distinct === 10);
      expect(after.records.map(step)).toEqual(Array(10).fill(1));
    });

    test('a new group reads from the earliest, or from now on', async () => {
      const log = await openLog();
      await log.publish(keys(5).map((key) => record(topic, key, 0)));
      const all = new Journal();
      const fresh = new Journal();
      await log.subscribe(reading(all.note, { group: `${topic.name}.all` }));
      await log.subscribe(reading(fresh.note, { group: `${topic.name}.fresh`, from: 'latest' }));
      await log.publish(keys(5).map((key) => record(topic, key, 1)));
      await bench.until(() => all.distinct === 10 && fresh.distinct === 5);
      expect(fresh.records.map(step)).toEqual(Array(5).fill(1));
    });

    test('a reader without a group sees what comes from now on, each reader all of it', async () => {
      const log = await openLog();
      await log.publish([record(topic, 'a', 0)]);
      const readers = [new Journal(), new Journal()];
      for (const { note } of readers) {
        await log.subscribe({ topics: [topic.name], from: 'latest', handler: note });
      }
      await log.publish(keys(8).map((key) => record(topic, key, 1)));
      await bench.until(() => readers.every(({ distinct }) => distinct === 8));
      for (const { records } of readers) expect(records.map(step)).toEqual(Array(8).fill(1));
    });

    test('a reader may begin at a time, and tells when it has read what lay there', async () => {
      const log = await openLog();
      await log.publish([record(topic, 'a', 0)]);
      const from = Date.now();
      await bench.until(() => Date.now() > from + 50);
      await log.publish(keys(20).map((key) => record(topic, key, 1)));
      const seen = new Journal();
      const since = new Date(from + 25);
      const running = await log.subscribe({ topics: [topic.name], from: since, handler: seen.note });
      await running.caughtUp;
      expect(seen.records.map(step)).toEqual(Array(20).fill(1));
      const empty = await log.subscribe({ topics: [topic.name], from: 'latest', handler: seen.note });
      await empty.caughtUp;
    });

    test('a handler that fails gets the same fact again before the next of its key', async () => {
      const log = await openLog();
      const seen = new Journal();
      let failures = 0;
      const failing: RecordHandler = async (each) => {
        if (step(each) === 3 && failures < 4) {
          failures += 1;
          throw new Error('not yet');
        }
        await seen.note(each);
      };
      await log.subscribe(reading(failing));
      await log.publish([0, 1, 2, 3, 4, 5].map((n) => record(topic, 'a', n)));
      await bench.until(() => seen.distinct === 6);
      expect(failures).toBe(4);
      expect(seen.records.map(step)).toEqual([0, 1, 2, 3, 4, 5]);
    });

    test('partitions are handled side by side: a slow key does not hold up the others', async () => {
      const log = await openLog();
      const seen = new Journal();
      const gate = Promise.withResolvers<void>();
      const [slow = '', ...others] = keys(30);
      await log.subscribe(
        reading(async (each) => {
          if (each.key === slow) await gate.promise;
          await seen.note(each);
        }),
      );
      await log.publish([slow, ...others].map((key) => record(topic, key, 0)));
      await bench.until(() => seen.distinct >= 10);
      gate.resolve();
      await bench.until(() => seen.distinct === 30);
    });

    test('several partitions are handled at once in one process, and each key keeps its order', async () => {
      const log = await openLog();
      const seen = new Journal();
      let atWork = 0;
      let most = 0;
      await log.publish(keys(20).flatMap((key) => [0, 1, 2, 3].map((n) => record(topic, key, n))));
      await log.subscribe(
        reading(async (each) => {
          atWork += 1;
          most = Math.max(most, atWork);
          const until = performance.now() + ((each.key.length + step(each)) % 5) * 3;
          while (performance.now() < until) await new Promise(setImmediate);
          await seen.note(each);
          atWork -= 1;
        }),
      );
      await bench.until(() => seen.distinct === 80);
      expect(seen.brokenKeys()).toEqual([]);
      expect(most).toBeGreaterThan(1);
      expect(most).toBeLessThanOrEqual(topic.partitions);
    });

    test('members of a group share the work, and a member that joins or leaves loses and reorders nothing', async () => {
      const [one, two, publisher] = [await openLog(), await openLog(), await openLog()];
      const seen = new Journal();
      const shares = { one: new Journal(), two: new Journal() };
      const by =
        (share: Journal): RecordHandler =>
        async (each) => {
          await share.note(each);
          await seen.note(each);
        };
      let published = 0;
      const publishUntil = async (enough: () => boolean) => {
        await bench.until(async () => {
          await publisher.publish(keys(20).map((key) => record(topic, key, published)));
          published += 1;
          return enough();
        });
      };
      await one.subscribe(reading(by(shares.one)));
      await publishUntil(() => shares.one.distinct > 40);
      const second = await two.subscribe(reading(by(shares.two)));
      await publishUntil(() => shares.two.distinct > 40);
      const atLeaving = shares.one.distinct;
      await second.close();
      await publishUntil(() => shares.one.distinct > atLeaving + 40);
      await bench.until(() => seen.distinct === published * 20);
      expect(seen.brokenKeys()).toEqual([]);
    });

    test('closing lets the fact in hand finish, and nobody gets it again', async () => {
      const log = await openLog();
      const seen = new Journal();
      const gate = Promise.withResolvers<void>();
      let started = false;
      const first = await log.subscribe(
        reading(async (each) => {
          started = true;
          await gate.promise;
          await seen.note(each);
        }),
      );
      await log.publish([record(topic, 'a', 0), record(topic, 'a', 1)]);
      await bench.until(() => started);
      let closed = false;
      const closing = first.close().then(() => {
        closed = true;
      });
      await log.health();
      expect(closed).toBe(false);
      gate.resolve();
      await closing;
      expect(seen.records.map(step)).toEqual([0]);

      await (await openLog()).subscribe(reading(seen.note));
      await bench.until(() => seen.distinct === 2);
      expect(seen.records.map(step)).toEqual([0, 1]);
    });

    test('lost connections come back by themselves: nothing is lost, order holds', async () => {
      const [reader, publisher] = [await openLog(), await openLog()];
      const seen = new Journal();
      const tail = new Journal();
      await reader.subscribe(reading(seen.note));
      await reader.subscribe({ topics: [topic.name], from: 'latest', handler: tail.note });
      for (let n = 0; n < 12; n += 1) {
        if (n % 4 === 1) await bench.cutConnections();
        await bench.until(() =>
          publisher.publish(keys(10).map((key) => record(topic, key, n))).then(
            () => true,
            () => false,
          ),
        );
      }
      await bench.until(() => seen.distinct === 120 && tail.distinct === 120);
      expect(seen.brokenKeys()).toEqual([]);
      expect(tail.brokenKeys()).toEqual([]);
    });
  });
}
