import { freshTopic, Journal, keys, record } from '@guanxi/runtime/events/contract';
import { createTopics } from '@guanxi/runtime/events/create-topics';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { openKafkaLog } from '@guanxi/runtime/events/kafka-log';
import kafkajs from 'kafkajs';
import { type KafkaBroker, startKafkaCluster } from '../kafka-broker.ts';
import { until } from '../until.ts';

const BOUND = { bound: 90_000 };

describe('three brokers with three copies of each partition', () => {
  let brokers: KafkaBroker[];

  beforeAll(async () => {
    brokers = await startKafkaCluster(3);
  });
  afterAll(() => Promise.all(brokers.map((broker) => broker.remove())));

  test('one broker killed while facts are sent and read: nothing acknowledged is lost, order holds, two go on', async () => {
    const topic = freshTopic();
    const addresses = brokers.map(({ address }) => address);
    const admin = kafkaClient({ brokers: addresses, name: 'test' }).admin();
    await admin.connect();
    await createTopics(admin, { topics: [topic], replicas: 3 });
    const [{ configEntries } = { configEntries: [] }] = (
      await admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic.name }],
      })
    ).resources;
    expect(configEntries.find(({ configName }) => configName === 'min.insync.replicas')?.configValue).toBe('2');

    const log = await openKafkaLog({ brokers: addresses, name: 'test', topics: [topic], sessionMs: 6_000 });
    const seen = new Journal();
    await log.subscribe({ group: 'test.group', topics: [topic.name], from: 'earliest', handler: seen.note });
    let acknowledged = 0;
    let refused = 0;
    const sendOne = async () => {
      const batch = keys(10).map((key) => record(topic, key, acknowledged));
      await until(
        () =>
          log.publish(batch).then(
            () => true,
            () => {
              refused += 1;
              return false;
            },
          ),
        BOUND,
      );
      acknowledged += 1;
    };
    for (let n = 0; n < 10; n += 1) await sendOne();
    await until(() => seen.distinct === 100, BOUND);

    const killedAt = performance.now();
    await (brokers[0] as KafkaBroker).kill();
    for (let n = 0; n < 20; n += 1) await sendOne();
    await until(() => seen.distinct === acknowledged * 10, BOUND);
    const away = performance.now() - killedAt;
    await until(
      () =>
        log.health().then(
          () => true,
          () => false,
        ),
      BOUND,
    );

    await (brokers[0] as KafkaBroker).start();
    for (let n = 0; n < 5; n += 1) await sendOne();
    await until(() => seen.distinct === acknowledged * 10, BOUND);
    console.log(`${acknowledged * 10} facts, ${refused} sends refused, all read ${away.toFixed(0)} ms after the kill`);
    expect(seen.brokenKeys()).toEqual([]);
    await log.close();
    await admin.disconnect();
  });
});
