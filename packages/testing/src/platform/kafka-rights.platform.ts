import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gateway } from '@guanxi/proto';
import { freshTopic, Journal, keys, record } from '@guanxi/runtime/events/contract';
import { createTopics, grantRights } from '@guanxi/runtime/events/create-topics';
import { putAside } from '@guanxi/runtime/events/dead-letters';
import { encodeEvent, REPLAY_HEADER } from '@guanxi/runtime/events/envelope';
import type { EventLog } from '@guanxi/runtime/events/event-log';
import { follow } from '@guanxi/runtime/events/follow';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { openKafkaLog } from '@guanxi/runtime/events/kafka-log';
import { publishFact } from '@guanxi/runtime/events/publish-fact';
import { listDeadLetters } from '@guanxi/runtime/events/replay';
import { sqlRunner } from '@guanxi/runtime/events/sql-runner';
import { scratchDatabase } from '@guanxi/runtime/events/test-bench';
import { readerRights, topicRights } from '@guanxi/runtime/events/topic-rights';
import { SESSIONS_TOPIC, TOPICS, type Topic } from '@guanxi/runtime/events/topics';
import { newId } from '@guanxi/runtime/ids';
import kafkajs, { type Admin } from 'kafkajs';
import { type KafkaBroker, type KafkaUser, startKafkaBroker } from '../kafka-broker.ts';
import { until } from '../until.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const EVENTS = fileURLToPath(new URL('../../../runtime/src/events/command-main.ts', import.meta.url));
const USERS = ['admin', 'orders', 'customers', 'sales', 'gateway', 'warehouse'].map((name) => ({
  name,
  password: `${name}-secret`,
}));
const ORDERS = TOPICS.find(({ name }) => name === 'crm.orders.order.v1') as Topic;
const PROFILE = TOPICS.find(({ name }) => name === 'crm.customers.profile.v1') as Topic;
const ended = (sessionId: string) => ({
  type: gateway.SessionsEndedSchema,
  topic: SESSIONS_TOPIC,
  key: sessionId,
  value: { sessionId },
});

describe('topics and rights at the brokers', () => {
  let broker: KafkaBroker;
  let admin: Admin;
  const signIn = ({ name, password }: KafkaUser) => ({
    brokers: [broker.address],
    name,
    sasl: { mechanism: 'scram-sha-512' as const, username: name, password },
  });
  const as = (name: string, topics?: readonly Topic[]) =>
    openKafkaLog({
      ...signIn({ name, password: `${name}-secret` }),
      sessionMs: 3_000,
      ...(topics ? { topics } : {}),
    });

  beforeAll(async () => {
    broker = await startKafkaBroker(USERS);
    admin = kafkaClient(signIn(USERS[0] as KafkaUser)).admin();
    await admin.connect();
    await createTopics(admin);
    await grantRights(admin, topicRights());
    for (const name of ['customers', 'sales']) {
      const own = kafkaClient(signIn({ name, password: `${name}-secret` })).admin();
      await own.connect();
      await until(async () => (await own.listTopics()).includes(PROFILE.name), { bound: 30_000 });
      await own.disconnect();
    }
  });
  afterAll(async () => {
    await admin.disconnect();
    await broker.remove();
  });

  test('every declared topic is made with its partitions and settings, and a second run changes nothing', async () => {
    expect(await createTopics(admin)).toEqual({ created: [], changed: [] });
    const { topics } = await admin.fetchTopicMetadata({ topics: TOPICS.map(({ name }) => name) });
    for (const { name, partitions } of TOPICS)
      expect(topics.find((topic) => topic.name === name)?.partitions).toHaveLength(partitions);
  });

  test('settings that were changed by hand are set again; another number of partitions is refused', async () => {
    const topic = freshTopic({ partitions: 2 });
    expect(await createTopics(admin, { topics: [topic] })).toEqual({ created: [topic.name], changed: [] });
    const longer = { ...topic, retentionDays: 15 };
    expect(await createTopics(admin, { topics: [longer] })).toEqual({ created: [], changed: [topic.name] });
    expect(await createTopics(admin, { topics: [longer] })).toEqual({ created: [], changed: [] });
    await expect(createTopics(admin, { topics: [{ ...topic, partitions: 3 }] })).rejects.toThrow(/has 2 partitions/);
  });

  test('a service writes its own topics, another reads them, and who may not write is refused', async () => {
    const [orders, customers] = [await as('orders'), await as('customers')];
    const seen = new Journal();
    await customers.subscribe({
      group: 'customers.facts',
      topics: [ORDERS.name],
      from: 'earliest',
      handler: seen.note,
    });
    await orders.publish([record(ORDERS, 'a', 0)]);
    await until(() => seen.distinct === 1, { bound: 30_000 });
    // customers may read the topic, so that it sees it; sales sees the profile and may not write it either
    await expect(customers.publish([record(ORDERS, 'a', 1)])).rejects.toThrow(/authori[sz]/i);
    await expect(orders.publish([record(PROFILE, 'a', 1)])).rejects.toThrow(/authori[sz]/i);
    await Promise.all([orders.close(), customers.close()]);
  });

  test('the gateway and sales end sessions, every gateway hears of it, and nobody else may say so', async () => {
    const [inGateway, other, sales, orders] = [
      await as('gateway'),
      await as('gateway'),
      await as('sales'),
      await as('orders'),
    ];
    const heard: string[][] = [[], []];
    for (const [index, log] of [inGateway, other].entries()) {
      await follow(log, {
        topic: SESSIONS_TOPIC,
        type: gateway.SessionsEndedSchema,
        lookBackMs: 60_000,
        heard: ({ sessionId }) => void heard[index]?.push(sessionId),
      });
    }
    const time = new Date();
    await publishFact(inGateway, ended('at the gateway'), { area: 'gateway', time });
    await publishFact(sales, ended('in sales'), { area: 'sales', time });
    await until(() => heard.every(({ length }) => length === 2), { bound: 30_000 });
    await expect(publishFact(orders, ended('by orders'), { area: 'orders', time })).rejects.toThrow(
      /no topic|authori/i,
    );
    await Promise.all([inGateway, other, sales, orders].map((log) => log.close()));
    expect(heard.flat()).not.toContain('by orders');
  });

  test('a dead letter is looked at and sent again by command, through the topic of its owner', async () => {
    const service = await scratchDatabase('runtime');
    const { record: fact } = encodeEvent(
      newId(),
      { ...ended('late'), topic: ORDERS.name },
      { area: 'orders', time: new Date() },
    );
    await putAside(sqlRunner(service.pool), {
      ...{ area: 'customers', consumer: 'customers.letters', reason: 'RangeError: not yet', attempts: 5 },
      record: { ...fact, partition: 0, offset: 0n },
    });
    const [letter] = await listDeadLetters(service.pool);
    const command = (user: string, ...words: string[]) =>
      spawnSync(process.execPath, [EVENTS, 'customers', ...words], {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: service.url,
          EVENT_LOG_URL: `kafka://${user}:${user}-secret@${broker.address}`,
        },
      });
    expect(command('customers', 'dead-letters').stdout).toContain('RangeError: not yet');
    expect(command('customers', 'replay', letter?.id ?? '')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/authori[sz]/i),
    });
    const customers = await as('customers');
    const seen = new Journal();
    await customers.subscribe({ topics: [ORDERS.name], from: 'latest', handler: seen.note });
    expect(command('{area}', 'replay', letter?.id ?? '')).toMatchObject({ status: 0, stdout: 'Sent again.\n' });
    await until(() => seen.records.length === 1, { bound: 30_000 });
    expect(seen.records[0]?.headers[REPLAY_HEADER]).toBe('customers.letters');
    await customers.close();
    await service.drop();
  });

  test('G04 a reader from outside that was away gets every fact, in order per member, and nothing of people', async () => {
    await grantRights(admin, readerRights('warehouse'));
    const orders = await as('orders');
    const send = (n: number) => orders.publish(keys(5).map((key) => record(ORDERS, key, n)));
    const subscribed = (log: EventLog, { name }: Topic, seen: Journal) =>
      log.subscribe({
        group: 'warehouse.lake',
        topics: [name],
        from: 'earliest',
        // other tests write there, too
        handler: async (each) => (keys(5).includes(each.key) ? seen.note(each) : undefined),
      });
    const read = async (topic: Topic) => {
      const [log, seen] = [await as('warehouse'), new Journal()];
      await subscribed(log, topic, seen);
      return { log, seen };
    };
    await send(0);
    const before = await read(ORDERS);
    await until(() => before.seen.distinct === 5, { bound: 60_000 });
    await before.log.close();
    for (let n = 1; n < 10; n += 1) await send(n);
    const after = await read(ORDERS);
    await until(() => after.seen.distinct === 45, { bound: 60_000 });
    expect(after.seen.brokenKeys()).toEqual([]);
    expect(ORDERS.retentionDays).toBeGreaterThan(1);
    await expect(after.log.publish([record(ORDERS, 'key-0', 99)])).rejects.toThrow(/authori[sz]/i);
    await expect(subscribed(after.log, PROFILE, after.seen)).rejects.toThrow(/no topic|authori[sz]/i);
    await Promise.all([orders.close(), after.log.close()]);
  });

  test('reading a topic or joining a group of others is refused at once', async () => {
    const sales = await as('sales');
    const reading = (group: string, topic: Topic) =>
      sales.subscribe({ group, topics: [topic.name], from: 'earliest', handler: async () => undefined });
    await expect(reading('sales.facts', ORDERS)).rejects.toThrow(/no topic|authori[sz]/i);
    await expect(reading('customers.facts', PROFILE)).rejects.toThrow(/authori[sz]/i);
    await sales.close();
  });

  test('a wrong password is an error when the log opens', async () => {
    await expect(openKafkaLog(signIn({ name: 'orders', password: 'wrong' }))).rejects.toThrow(/authentication/i);
  });

  test('a consumer that fell because its right was taken reads on when it has it again', async () => {
    const [orders, customers] = [await as('orders'), await as('customers')];
    const seen = new Journal();
    const errors: unknown[] = [];
    await customers.subscribe({
      group: 'customers.falling',
      topics: [ORDERS.name],
      from: 'latest',
      handler: seen.note,
      onError: (error) => void errors.push(error),
    });
    const right = topicRights(['customers']).filter(({ name }) => name === ORDERS.name);
    await admin.deleteAcls({
      filters: [
        {
          principal: 'User:customers',
          host: '*',
          resourceType: AclResourceTypes.TOPIC,
          resourceName: ORDERS.name,
          resourcePatternType: ResourcePatternTypes.LITERAL,
          operation: AclOperationTypes.READ,
          permissionType: AclPermissionTypes.ALLOW,
        },
      ],
    });
    await until(() => errors.length > 0, { bound: 60_000 });
    await orders.publish([record(ORDERS, 'b', 0), record(ORDERS, 'b', 1)]);
    await grantRights(admin, right);
    await until(() => seen.distinct === 2, { bound: 60_000 });
    expect(seen.brokenKeys()).toEqual([]);
    await Promise.all([orders.close(), customers.close()]);
  });
});
