import { freshTopic, Journal, keys, record, step } from './contract.ts';
import { openTestLog, type ScratchDatabase, scratchDatabase, until } from './test-bench.ts';
import type { Topic } from './topics.ts';

describe('upkeep of the embedded log', () => {
  let database: ScratchDatabase;

  beforeAll(async () => {
    database = await scratchDatabase('event-log');
  });
  afterAll(() => database.drop());

  const readAll = async (topic: Topic, count: number) => {
    const log = await openTestLog(database.url, [topic]);
    const seen = new Journal();
    await log.subscribe({ topics: [topic.name], from: 'earliest', handler: seen.note });
    await until(() => seen.records.length >= count);
    await log.close();
    return seen.records;
  };

  test('a compacted topic keeps the latest of each key, and who reads it gets on past the gaps', async () => {
    const topic = freshTopic({ compacted: true });
    const log = await openTestLog(database.url, [topic]);
    for (let n = 0; n < 5; n += 1) await log.publish(keys(12).map((key) => record(topic, key, n)));
    await log.publish([{ ...record(topic, 'key-0', 5), value: null }]);
    expect(await log.sweep()).toBe(49);
    const left = await readAll(topic, 12);
    expect(left.map(({ key }) => key).sort()).toEqual(keys(12).sort());
    expect(left.every((each) => step(each) === (each.key === 'key-0' ? 5 : 4))).toBe(true);

    const seen = new Journal();
    await log.subscribe({ group: topic.name, topics: [topic.name], from: 'earliest', handler: seen.note });
    await until(async () => (await log.lag(topic.name, [topic.name])) === 0n);
    expect(seen.records).toHaveLength(12);
    await log.close();
  });

  test('facts go when their time is over, the latest of a compacted key never, its tombstone does', async () => {
    const [facts, profiles] = [freshTopic(), freshTopic({ compacted: true })];
    const log = await openTestLog(database.url, [facts, profiles]);
    await log.publish([
      record(facts, 'old', 0),
      record(profiles, 'kept', 0),
      { ...record(profiles, 'erased', 0), value: null },
    ]);
    await database.pool.query(`UPDATE event_log.record SET recorded_at = recorded_at - interval '15 days'
      WHERE topic IN ('${facts.name}', '${profiles.name}')`);
    await log.publish([record(facts, 'new', 0)]);
    expect(await log.sweep()).toBe(2);
    expect((await readAll(facts, 1)).map(({ key }) => key)).toEqual(['new']);
    expect((await readAll(profiles, 1)).map(({ key }) => key)).toEqual(['kept']);

    const seen = new Journal();
    await log.subscribe({ group: facts.name, topics: [facts.name], from: 'earliest', handler: seen.note });
    await until(async () => (await log.lag(facts.name, [facts.name])) === 0n);
    expect(seen.records.map(({ key }) => key)).toEqual(['new']);
    await log.close();
  });

  test('the number of partitions of a topic cannot be changed', async () => {
    const topic = freshTopic();
    await (await openTestLog(database.url, [topic])).close();
    await expect(openTestLog(database.url, [{ ...topic, partitions: 7 }])).rejects.toThrow('has 6 partitions, not 7');
  });
});
