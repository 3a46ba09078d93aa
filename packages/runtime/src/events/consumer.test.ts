import { toBinary } from '@bufbuild/protobuf';
import { customers } from '@guanxi/proto';
import { newId } from '../ids.ts';
import { sql } from '../sql.ts';
import { eventsCommand } from './command.ts';
import { consume, startConsumer } from './consumer.ts';
import type { Handlers, HandlerTransaction, RunInTransaction } from './consumer-types.ts';
import { freshTopic, Journal } from './contract.ts';
import type { EventRecord } from './envelope.ts';
import type { LoggedRecord } from './event-log.ts';
import { combineHandlers, handle } from './handlers.ts';
import { eventCounters } from './metrics.ts';
import type { PostgresLog } from './postgres-log.ts';
import { type Relay, startRelay } from './relay.ts';
import { forgetHandled, listDeadLetters, replayArchive } from './replay.ts';
import {
  assignment,
  openTestLog,
  type ScratchDatabase,
  scratchDatabase,
  transactions,
  until,
  write,
} from './test-bench.ts';
import { TOPICS } from './topics.ts';

type Tx = HandlerTransaction;
const topic = freshTopic();
const assigned = `${topic.name}/CustomerAssigned`;

/** Counts in a table what took effect, so that a rollback undoes it. */
const counting: Handlers<Tx> = {
  [assigned]: handle(customers.CustomerAssignedSchema, async (fact, tx: Tx) => {
    await tx.db.$executeRaw(sql`INSERT INTO effect (event_id, customer) VALUES (${fact.id}, ${fact.value.customerId})`);
  }),
};
const asLogged = (record: EventRecord, offset = 0n): LoggedRecord => ({ ...record, partition: 0, offset });
const fastDelays = { first: 1, most: 2 };

describe('a consumer', () => {
  let service: ScratchDatabase;
  let logDatabase: ScratchDatabase;
  let log: PostgresLog;
  let relay: Relay;
  let runInTransaction: RunInTransaction<Tx>;

  beforeAll(async () => {
    [service, logDatabase] = await Promise.all([scratchDatabase('runtime'), scratchDatabase('event-log')]);
    await service.pool.query('CREATE TABLE effect (event_id text, customer text)');
    runInTransaction = transactions(service.pool);
    log = await openTestLog(logDatabase.url, [...TOPICS, topic]);
    relay = startRelay({ area: 'test', databaseUrl: service.url, log, pollMs: 200 });
  });
  beforeEach(() => service.pool.query('TRUNCATE effect, guanxi.inbox, guanxi.outbox, guanxi.dead_letter'));
  afterAll(async () => {
    await relay.stop();
    await log.close();
    await Promise.all([service.drop(), logDatabase.drop()]);
  });

  const effects = async () =>
    (await service.pool.query<{ event_id: string }>('SELECT event_id FROM effect')).rows.map((row) => row.event_id);
  const options = (more: Partial<Parameters<typeof consume<Tx>>[0]> = {}) => ({
    area: 'customers',
    name: 'customers.test',
    log,
    handlers: counting,
    runInTransaction,
    counters: eventCounters(),
    delays: fastDelays,
    ...more,
  });

  test('a fact that comes ten times, among others and in any order, takes effect once', async () => {
    const facts = Array.from({ length: 8 }, (_, n) => assignment(topic.name, `customer-${n}`));
    const often = facts.flatMap((fact) => Array(10).fill(fact) as typeof facts);
    const shuffled = often.map((fact) => ({ fact, at: Math.random() })).sort((a, b) => a.at - b.at);
    const settings = options();
    const take = consume(settings);
    await Promise.all(
      [0, 1, 2, 3].map(async (worker) => {
        for (const { fact } of shuffled.filter((_, index) => index % 4 === worker)) await take(asLogged(fact.record));
      }),
    );
    expect((await effects()).sort()).toEqual(facts.map(({ id }) => id).sort());
    expect(settings.counters).toMatchObject({ handled: 8, redeliveries: 72, deadLetters: 0 });
  });

  test('an effect that fails is undone with its note, tried again, and takes effect once', async () => {
    const settings = options();
    let failures = 0;
    const flaky = combineHandlers(counting, {
      [assigned]: handle(customers.CustomerAssignedSchema, async () => {
        failures += 1;
        if (failures < 3) throw new Error('not today');
      }),
    });
    const fact = assignment(topic.name, 'a');
    await consume({ ...settings, handlers: flaky })(asLogged(fact.record));
    expect(await effects()).toEqual([fact.id]);
    expect(settings.counters).toMatchObject({ handled: 1, retries: 2, deadLetters: 0 });
  });

  test('what nobody handles here is passed over', async () => {
    const settings = options({ handlers: {} });
    await consume(settings)(asLogged(assignment(topic.name, 'a').record));
    expect(settings.counters).toMatchObject({ handled: 0, deadLetters: 0 });
  });

  test('a tombstone erases', async () => {
    const erased: string[] = [];
    const handlers: Handlers<Tx> = {
      'crm.customers.profile.v1/CustomerProfile': handle(
        customers.CustomerProfileSchema,
        async () => undefined,
        async (fact) => void erased.push(fact.key),
      ),
    };
    const { headers } = assignment('crm.customers.profile.v1', 'a').record;
    const record = {
      topic: 'crm.customers.profile.v1',
      key: 'a',
      headers: { ...headers, ce_type: 'crm.customers.v1.CustomerProfile' },
      value: null,
    };
    await consume(options({ handlers }))(asLogged(record));
    expect(erased).toEqual(['a']);
  });

  test('while the database is away it tries for ever and puts nothing aside', async () => {
    let away = 30;
    const settings = options({
      runInTransaction: async (cause, work) => {
        away -= 1;
        if (away > 0) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
        await runInTransaction(cause, work);
      },
    });
    const fact = assignment(topic.name, 'a');
    await consume(settings)(asLogged(fact.record));
    expect(await effects()).toEqual([fact.id]);
    expect(settings.counters).toMatchObject({ handled: 1, retries: 29, deadLetters: 0 });
  });

  test('a poisoned fact is put aside with its reason and told of, the next one is handled, and it can be replayed', async () => {
    let cured = false;
    const told = new Journal();
    const others = new Journal();
    const settings = options({
      handlers: {
        [assigned]: handle(customers.CustomerAssignedSchema, async (fact, tx: Tx) => {
          if (fact.key === 'poison' && !cured) throw new RangeError('cannot take this one');
          await tx.db.$executeRaw(sql`INSERT INTO effect (event_id, customer) VALUES (${fact.id}, ${fact.key})`);
        }),
      },
    });
    await log.subscribe({ topics: ['crm.customers.dead-letter.v1'], from: 'latest', handler: told.note });
    const running = await startConsumer({ ...settings, name: 'customers.poisoned' });
    const other = await startConsumer({
      ...settings,
      name: 'customers.other',
      handlers: {
        [assigned]: handle(customers.CustomerAssignedSchema, async (fact) =>
          others.note(asLogged({ topic: fact.topic, key: fact.key, headers: fact.headers, value: null })),
        ),
      },
    });
    const [bad, good] = [assignment(topic.name, 'poison'), assignment(topic.name, 'good')];
    await write(service.pool, bad, good);
    await until(async () => (await effects()).includes(good.id) && told.records.length === 1);

    const letters = await listDeadLetters(service.pool);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({
      eventId: bad.id,
      consumer: 'customers.poisoned',
      reason: 'RangeError: cannot take this one',
      attempts: 5,
    });
    expect([...(letters[0]?.value ?? [])]).toEqual([...(bad.record.value ?? [])]);
    expect(letters[0]?.headers).toEqual(bad.record.headers);
    expect(told.records[0]?.headers).toMatchObject({
      ce_id: bad.id,
      dead_letter_topic: topic.name,
      dead_letter_consumer: 'customers.poisoned',
    });

    cured = true;
    await until(() => others.records.length === 2);
    const said: string[] = [];
    const command = (...words: string[]) => eventsCommand(service.pool, log, words, (line) => void said.push(line));
    expect(await command('dead-letters')).toBe(true);
    expect(said[0]).toContain(letters[0]?.id);
    expect(await command('replay', letters[0]?.id ?? '')).toBe(true);
    expect(await command('replay', newId())).toBe(false);
    await until(async () => (await effects()).includes(bad.id));
    expect(await listDeadLetters(service.pool)).toEqual([]);
    await until(async () => (await log.lag('customers.other', [topic.name])) === 0n);
    expect(others.records).toHaveLength(2);
    await Promise.all([running.close(), other.close()]);
  });

  test('bytes that are no message, and records that are no event, are put aside', async () => {
    const settings = options();
    const garbled = { ...assignment(topic.name, 'a').record, value: Uint8Array.of(0xff, 0xff, 0xff) };
    const nameless = {
      topic: topic.name,
      key: 'a',
      headers: { hello: 'world' },
      value: toBinary(customers.CustomerAssignedSchema, {
        $typeName: 'crm.customers.v1.CustomerAssigned',
        customerId: '',
        fromOwnerId: '',
        toOwnerId: '',
        fromDepartmentPath: '',
        toDepartmentPath: '',
        actorId: '',
      }),
    };
    const take = consume(settings);
    await take(asLogged(garbled, 1n));
    await take(asLogged(nameless, 2n));
    await take(asLogged(nameless, 2n));
    expect(settings.counters.deadLetters).toBe(3);
    expect((await listDeadLetters(service.pool)).map(({ eventId }) => eventId)).toEqual([
      garbled.headers.ce_id,
      `${topic.name}/0/2`,
    ]);
  });

  test('the archive is replayed to one consumer alone, in order; its inbox still holds what it has done', async () => {
    const taken = new Journal();
    const others = new Journal();
    const facts = Array.from({ length: 12 }, (_, n) => assignment(topic.name, `archive-${n % 3}`));
    for (const fact of facts) await write(service.pool, fact);
    await until(
      async () => (await service.pool.query('SELECT FROM guanxi.outbox WHERE sent_at IS NULL')).rowCount === 0,
    );

    const noting = (journal: Journal): Handlers<Tx> => ({
      [assigned]: handle(customers.CustomerAssignedSchema, async ({ topic: name, key, headers }) =>
        journal.note(asLogged({ topic: name, key, headers, value: null })),
      ),
    });
    const running = await startConsumer(options({ name: 'customers.rebuilt', handlers: noting(taken) }));
    const other = await startConsumer(options({ name: 'customers.bystander', handlers: noting(others) }));
    const settled = async () =>
      (
        await Promise.all(['customers.rebuilt', 'customers.bystander'].map((group) => log.lag(group, [topic.name])))
      ).every((lag) => lag === 0n);
    await until(settled);
    const first = taken.records.length;

    const replay = { consumer: 'customers.rebuilt', topics: [topic.name] };
    expect(await replayArchive(service.pool, log, replay)).toBe(12);
    await until(settled);
    expect(taken.records).toHaveLength(first);

    await forgetHandled(service.pool, 'customers.rebuilt');
    const bystander = others.records.length;
    await replayArchive(service.pool, log, replay);
    await until(() => taken.records.length === first + 12);
    await until(settled);
    expect(others.records).toHaveLength(bystander);
    const order = (key: string) =>
      taken.records
        .slice(first)
        .filter((each) => each.key === key)
        .map(({ headers }) => headers.ce_id);
    for (const key of ['archive-0', 'archive-1', 'archive-2']) {
      expect(order(key)).toEqual(facts.filter(({ record }) => record.key === key).map(({ id }) => id));
    }
    await Promise.all([running.close(), other.close()]);
  });
});
