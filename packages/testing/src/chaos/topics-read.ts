import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import type { Admin, Kafka } from 'kafkajs';
import type { Databases, ServiceName } from '../kills/databases.ts';
import { SERVICES } from '../kills/databases.ts';
import { until } from '../until.ts';

/** The topic whose sent rows are not kept: it is compacted and can be written anew. */
const UNARCHIVED = 'crm.customers.profile.v1';

/** What lies in the topics, read past the services as the broker's administrator. */
export class TopicsRead {
  readonly #kafka: Kafka;
  readonly #admin: Admin;

  constructor(address: string, password: string, username = 'admin') {
    const sasl = { mechanism: 'scram-sha-512' as const, username, password };
    this.#kafka = kafkaClient({ brokers: [address], name: 'onlooker', sasl });
    this.#admin = this.#kafka.admin();
  }

  /** Records that the consumer of a service has before it. */
  async lag(service: ServiceName): Promise<number> {
    await this.#admin.connect();
    const positions = await this.#admin.fetchOffsets({ groupId: `${service}.facts` });
    let behind = 0;
    for (const { topic, partitions } of positions) {
      const ends = new Map((await this.#admin.fetchTopicOffsets(topic)).map((each) => [each.partition, each]));
      for (const { partition, offset } of partitions) {
        const end = ends.get(partition);
        if (end) behind += Number(end.high) - Math.max(Number(offset), Number(end.low));
      }
    }
    return behind;
  }

  /**
   * Compares the order in which the facts of each key first lie in their topic with the order in which they were
   * committed.
   */
  async orderPerKey(databases: Databases): Promise<{ counted: number; problems: string[] }> {
    const found = await this.#firstPlaces();
    const problems: string[] = [];
    let counted = 0;
    for (const service of SERVICES) {
      const rows = await databases.rows<{ id: string; topic: string; key: string }>(
        service,
        'SELECT event_id AS id, topic, key FROM guanxi.outbox WHERE topic <> $1 ORDER BY seq',
        [UNARCHIVED],
      );
      const last = new Map<string, number>();
      for (const { id, topic, key } of rows) {
        const place = found.get(id);
        counted += 1;
        if (place === undefined) problems.push(`never told: ${topic} ${id}`);
        else if (place < (last.get(`${topic} ${key}`) ?? -1)) problems.push(`before its time: ${topic} ${id}`);
        else last.set(`${topic} ${key}`, place);
      }
    }
    return { counted, problems };
  }

  async close(): Promise<void> {
    await this.#admin.disconnect();
  }

  /** Where each event lies for the first time in its partition; a key's events share one. */
  async #firstPlaces(): Promise<Map<string, number>> {
    await this.#admin.connect();
    const topics = (await this.#admin.listTopics()).filter((name) => name.startsWith('crm.') && name !== UNARCHIVED);
    const waiting = new Map<string, number>();
    for (const topic of topics)
      for (const { partition, high, low } of await this.#admin.fetchTopicOffsets(topic))
        if (Number(high) > Number(low)) waiting.set(`${topic}/${partition}`, Number(high));
    const places = new Map<string, number>();
    const consumer = this.#kafka.consumer({ groupId: `onlooker.${Date.now()}`, maxWaitTimeInMs: 200 });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      async eachMessage({ topic, partition, message }) {
        const id = String(message.headers?.ce_id);
        if (!places.has(id)) places.set(id, Number(message.offset));
        const place = `${topic}/${partition}`;
        if (Number(message.offset) + 1 >= (waiting.get(place) ?? 0)) waiting.delete(place);
      },
    });
    await until(() => waiting.size === 0, { bound: 300_000, what: 'all records of the topics' });
    await consumer.disconnect();
    return places;
  }
}
