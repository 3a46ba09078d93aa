import { freshTopic, Journal, keys, record, step } from '@guanxi/runtime/events/contract';
import { createTopics } from '@guanxi/runtime/events/create-topics';
import type { EventLog } from '@guanxi/runtime/events/event-log';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { openKafkaLog } from '@guanxi/runtime/events/kafka-log';
import type { Topic } from '@guanxi/runtime/events/topics';
import { startKafkaBroker } from '../kafka-broker.ts';
import { type KafkaBench, kafkaBench } from './kafka-bench.ts';

/** Milliseconds of CPU a second that an idle process may use; without the patch of the client it is about 50. */
const IDLE_CPU = 25;

describe('what the client library gets wrong by itself', () => {
  let bench: KafkaBench;
  let log: EventLog;
  let topic: Topic;

  beforeAll(async () => {
    bench = await kafkaBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    topic = freshTopic();
    log = await bench.open([topic]);
  });
  afterEach(() => log.close());
  const group = () => `${topic.name}.group`;

  test('an idle log costs next to no CPU', async () => {
    const seen = new Journal();
    await log.subscribe({ group: group(), topics: [topic.name], from: 'earliest', handler: seen.note });
    await log.publish([record(topic, 'a', 0)]);
    await bench.until(() => seen.distinct === 1);
    const share = async () => {
      const before = process.cpuUsage();
      const from = performance.now();
      await bench.until(() => performance.now() - from > 2_000);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / (performance.now() - from);
    };
    // what this process does beside, such as tidying its memory, passes; the client's own timer would not
    await bench.until(async () => {
      const now = await share();
      console.log(`idle: ${now.toFixed(1)} ms of CPU a second`);
      return now < IDLE_CPU;
    });
  });

  test('a stop does not wait for facts', async () => {
    const running = await log.subscribe({
      group: group(),
      topics: [topic.name],
      from: 'earliest',
      handler: async () => undefined,
    });
    const from = performance.now();
    await running.close();
    await log.close();
    const took = performance.now() - from;
    console.log(`stop: ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(3_000);
  });

  test('a stop is bounded also while the brokers are away', async () => {
    const own = await startKafkaBroker();
    const admin = kafkaClient({ brokers: [own.address], name: 'test' }).admin();
    await admin.connect();
    await createTopics(admin, { topics: [topic] });
    await admin.disconnect();
    const other = await openKafkaLog({ brokers: [own.address], name: 'test', topics: [topic] });
    const handler = async () => undefined;
    await other.subscribe({ group: group(), topics: [topic.name], from: 'earliest', handler });
    await other.subscribe({ topics: [topic.name], from: 'latest', handler });
    await own.kill();
    const refused = expect(other.publish([record(topic, 'a', 0)])).rejects.toThrow();
    const from = performance.now();
    await Promise.all([other.close(), refused]);
    const took = performance.now() - from;
    console.log(`stop without brokers: ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(20_000);
    await own.remove();
  });

  test('a topic that is declared and missing is an error within seconds that names it', async () => {
    const missing = freshTopic();
    await bench.admin.deleteTopics({ topics: [(await declaredOnly(missing)).name] });
    const other = await bench.open([topic], { topics: [missing] });
    const from = performance.now();
    await expect(other.publish([record(missing, 'a', 0)])).rejects.toThrow(`no topic ${missing.name}`);
    await expect(
      other.subscribe({ group: group(), topics: [missing.name], from: 'earliest', handler: async () => undefined }),
    ).rejects.toThrow(`no topic ${missing.name}`);
    expect(performance.now() - from).toBeLessThan(15_000);
    await other.close();
  });

  test('a handler slower than the session is not repeated, and keeps its place in the group', async () => {
    const seen = new Journal();
    const quick = await bench.open([topic], { sessionMs: 1_500 });
    let calls = 0;
    await quick.subscribe({
      group: group(),
      topics: [topic.name],
      from: 'earliest',
      handler: async (each) => {
        calls += 1;
        const from = performance.now();
        if (step(each) === 0) await bench.until(() => performance.now() - from > 4_000);
        await seen.note(each);
      },
    });
    await quick.publish([0, 1, 2].map((n) => record(topic, 'a', n)));
    await bench.until(() => seen.distinct === 3);
    await bench.until(async () => (await quick.lag(group(), [topic.name])) === 0n);
    expect(calls).toBe(3);
    await quick.close();
  });

  test('a process that stood still for longer than its session joins again and goes on in order', async () => {
    const seen = new Journal();
    const errors: unknown[] = [];
    const quick = await bench.open([topic], { sessionMs: 1_500 });
    await quick.subscribe({
      group: group(),
      topics: [topic.name],
      from: 'earliest',
      handler: seen.note,
      onError: (error) => void errors.push(error),
    });
    await quick.publish(keys(5).map((key) => record(topic, key, 0)));
    await bench.until(() => seen.distinct === 5);
    // the whole process: no heartbeat, no answer
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4_000);
    for (let n = 1; n < 4; n += 1) await quick.publish(keys(5).map((key) => record(topic, key, n)));
    await bench.until(() => seen.distinct === 20);
    expect(seen.brokenKeys()).toEqual([]);
    await bench.until(async () => (await quick.lag(group(), [topic.name])) === 0n);
    await quick.close();
  });

  test('a handler that throws is tried again for its own record alone, and its neighbours come once', async () => {
    const calls = new Map<string, number>();
    const seen = new Journal();
    await log.publish(keys(6).flatMap((key) => [0, 1, 2].map((n) => record(topic, key, n))));
    await log.subscribe({
      group: group(),
      topics: [topic.name],
      from: 'earliest',
      handler: async (each) => {
        const id = `${each.key}:${step(each)}`;
        const call = (calls.get(id) ?? 0) + 1;
        calls.set(id, call);
        // more often than the library would try before it gives everything since the last commit again
        if (id === 'key-3:1' && call < 10) throw new RangeError('not this one');
        await seen.note(each);
      },
    });
    await bench.until(() => seen.distinct === 18);
    expect(calls.get('key-3:1')).toBe(10);
    calls.delete('key-3:1');
    expect(new Set(calls.values())).toEqual(new Set([1]));
    expect(seen.brokenKeys()).toEqual([]);
  });

  test('a partition with so much waiting that it is held is read on after another member came and went', async () => {
    // each partition has more than a member takes before it asks for no more
    const [all, each] = [keys(24), 200];
    for (const key of all) await log.publish(Array.from({ length: each }, (_, n) => record(topic, key, n)));
    const seen = new Journal();
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const asked = { group: group(), topics: [topic.name], from: 'earliest' } as const;
    await log.subscribe({
      ...asked,
      handler: async (fact) => {
        begun.resolve();
        await gate.promise;
        await seen.note(fact);
      },
    });
    await begun.promise;
    const second = await bench.open([topic]);
    const joining = second.subscribe({ ...asked, handler: seen.note });
    // the first has heard of it by its heartbeat, and gives back what it holds
    const state = async () => (await bench.admin.describeGroups([group()])).groups[0]?.state;
    await bench.until(async () => (await state()) === 'PreparingRebalance');
    const from = performance.now();
    await bench.until(() => performance.now() - from > 3_000);
    gate.resolve();
    await joining;
    await second.close();
    await bench.until(() => seen.distinct === all.length * each);
    await bench.until(async () => (await log.lag(group(), [topic.name])) === 0n);
    expect(seen.brokenKeys()).toEqual([]);
  });

  test('a reader without a group leaves no trace', async () => {
    const reader = await log.subscribe({ topics: [topic.name], from: 'latest', handler: async () => undefined });
    const tails = async () =>
      (await bench.admin.listGroups()).groups.filter(({ groupId }) => groupId.startsWith('test.tail.'));
    expect(await tails()).toHaveLength(1);
    await reader.close();
    expect(await tails()).toEqual([]);
  });

  test('a batch handler is offered what lies ready, and the handler gets the rest in order', async () => {
    await log.publish(keys(5).flatMap((key) => [0, 1, 2, 3].map((n) => record(topic, key, n))));
    const seen = new Journal();
    const sizes: number[] = [];
    await log.subscribe({
      group: group(),
      topics: [topic.name],
      from: 'earliest',
      handler: seen.note,
      batch: async (records) => {
        sizes.push(records.length);
        if (sizes.length % 2 === 0) return 0;
        for (const each of records.slice(0, 2)) await seen.note(each);
        return 2;
      },
    });
    await bench.until(() => seen.distinct === 20);
    expect(Math.max(...sizes)).toBeGreaterThan(1);
    expect(seen.records).toHaveLength(20);
    expect(seen.brokenKeys()).toEqual([]);
  });

  test('a broker that is killed while facts are sent and read loses and doubles nothing that was acknowledged', async () => {
    const seen = new Journal();
    await log.subscribe({ group: group(), topics: [topic.name], from: 'earliest', handler: seen.note });
    let n = 0;
    let failed = 0;
    let restarted = false;
    const sending = (async () => {
      for (let after = 0; after < 20; after += restarted ? 1 : 0) {
        const batch = keys(10).map((key) => record(topic, key, n));
        await bench.until(() =>
          log.publish(batch).then(
            () => true,
            () => {
              failed += 1;
              return false;
            },
          ),
        );
        n += 1;
      }
    })();
    await bench.until(() => seen.distinct > 100);
    await bench.broker.kill();
    await expect(log.health()).rejects.toThrow();
    await bench.broker.start();
    restarted = true;
    await sending;
    await bench.until(() => seen.distinct === n * 10);
    console.log(`sent ${n * 10}, read ${seen.records.length}, refused sends ${failed}`);
    expect(seen.brokenKeys()).toEqual([]);
    await log.health();
  });

  /** A topic that was there and is gone. */
  async function declaredOnly(gone: Topic): Promise<Topic> {
    await (await bench.open([gone])).close();
    return gone;
  }
});
