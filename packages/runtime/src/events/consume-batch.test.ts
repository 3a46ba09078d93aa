import { customers } from '@guanxi/proto';
import { sql } from '../sql.ts';
import { consumeBatch } from './consume-batch.ts';
import type { ConsumerOptions } from './consumer.ts';
import type { Handlers, HandlerTransaction, RunBatch } from './consumer-types.ts';
import { freshTopic } from './contract.ts';
import { type EventRecord, encodeEvent } from './envelope.ts';
import type { EventLog, LoggedRecord } from './event-log.ts';
import { handle, handleMany } from './handlers.ts';
import { eventCounters } from './metrics.ts';
import { assignment, type ScratchDatabase, scratchDatabase, transactions } from './test-bench.ts';

type Tx = HandlerTransaction;
const topic = freshTopic();
const source = { area: 'customers', time: new Date() };
const noLog = {} as EventLog;
let at = 0n;
const logged = (record: EventRecord): LoggedRecord => {
  at += 1n;
  return { ...record, partition: 0, offset: at };
};
const never = new AbortController().signal;

describe('facts that lie ready together', () => {
  let service: ScratchDatabase;
  let runBatch: RunBatch<Tx>;
  const calls: string[][] = [];

  beforeAll(async () => {
    service = await scratchDatabase('runtime');
    await service.pool.query('CREATE TABLE effect (customer text)');
    const run = transactions(service.pool);
    const nobody = { consumer: '', eventId: '', eventType: '', time: new Date() };
    runBatch = (work) => run(nobody, (tx) => work(() => tx));
  });
  beforeEach(async () => {
    calls.length = 0;
    await service.pool.query('TRUNCATE effect, guanxi.inbox');
  });
  afterAll(() => service.drop());

  const applied = async () =>
    (await service.pool.query<{ customer: string }>('SELECT customer FROM effect')).rows.map((row) => row.customer);
  const add = (tx: Tx, customer: string) => tx.db.$executeRaw(sql`INSERT INTO effect VALUES (${customer})`);
  const settings = (handlers: Handlers<Tx>): ConsumerOptions<Tx> => ({
    area: 'test',
    name: 'test.batch',
    log: noLog,
    handlers,
    runInTransaction: transactions(service.pool),
    counters: eventCounters(),
  });
  const one: Handlers<Tx> = {
    [`${topic.name}/CustomerAssigned`]: handle(customers.CustomerAssignedSchema, async ({ value }, tx: Tx) => {
      if (value.customerId === 'poison') throw new Error('cannot be handled');
      await add(tx, value.customerId);
    }),
  };
  const latest: Handlers<Tx> = {
    [`${topic.name}/CustomerProfile`]: handleMany(
      customers.CustomerProfileSchema,
      async (facts) => void calls.push(facts.map(({ value }) => `${value.customerId}@${value.version}`)),
      async (keys) => void calls.push(keys.map((key) => `${key} erased`)),
    ),
  };
  const profile = (key: string, version: bigint | null) => {
    const value = version === null ? null : { customerId: key, version };
    const id = crypto.randomUUID();
    return logged(
      encodeEvent(id, { type: customers.CustomerProfileSchema, topic: topic.name, key, value }, source).record,
    );
  };

  test('take effect in order and once, though some come twice', async () => {
    const facts = ['a', 'b', 'c'].map((customer) => logged(assignment(topic.name, customer).record));
    const options = settings(one);
    const batch = consumeBatch(options, runBatch);
    expect(await batch([...facts, ...facts], never)).toBe(6);
    expect(await batch(facts, never)).toBe(3);
    expect(await applied()).toEqual(['a', 'b', 'c']);
    expect(options.counters).toMatchObject({ handled: 3, redeliveries: 6 });
  });

  test('leave nothing behind when one of them fails, and are then handled one by one', async () => {
    const facts = ['a', 'poison', 'c'].map((customer) => logged(assignment(topic.name, customer).record));
    expect(await consumeBatch(settings(one), runBatch)(facts, never)).toBe(0);
    expect(await applied()).toEqual([]);
    expect((await service.pool.query('SELECT 1 FROM guanxi.inbox')).rowCount).toBe(0);
  });

  test('stop before a record that is no event', async () => {
    const facts = [
      logged(assignment(topic.name, 'a').record),
      logged({ topic: topic.name, key: 'x', headers: {}, value: null }),
    ];
    expect(await consumeBatch(settings(one), runBatch)(facts, never)).toBe(1);
    expect(await applied()).toEqual(['a']);
  });

  test('of a state that was delivered out of its turn the newest stands, not the last', async () => {
    const facts = [profile('a', 3n), profile('b', 1n), profile('a', 2n), profile('b', 2n)];
    expect(await consumeBatch(settings(latest), runBatch)(facts, never)).toBe(4);
    expect(calls).toEqual([['a@3', 'b@2']]);
  });

  test('of a state only the newest of each key is applied, and no erasure is overtaken', async () => {
    const facts = [profile('a', 1n), profile('b', 1n), profile('a', 2n), profile('a', null), profile('a', 1n)];
    expect(await consumeBatch(settings(latest), runBatch)(facts, never)).toBe(5);
    expect(calls).toEqual([['a@2', 'b@1'], ['a erased'], ['a@1']]);
  });
});
