import type { LogBench } from '@guanxi/runtime/events/contract';
import { createTopics } from '@guanxi/runtime/events/create-topics';
import type { EventLog } from '@guanxi/runtime/events/event-log';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { type KafkaLogOptions, openKafkaLog } from '@guanxi/runtime/events/kafka-log';
import type { Topic } from '@guanxi/runtime/events/topics';
import type { Admin } from 'kafkajs';
import { type KafkaBroker, startKafkaBroker } from '../kafka-broker.ts';
import { until as comes } from '../until.ts';

/** Kafka as the contract tests want it, and the broker to disturb. */
export type KafkaBench = LogBench & {
  broker: KafkaBroker;
  admin: Admin;
  open(topics: readonly Topic[], more?: Partial<KafkaLogOptions>): Promise<EventLog>;
};

/** A broker of its own; topics are made when a log is opened with them. */
export async function kafkaBench(): Promise<KafkaBench> {
  const broker = await startKafkaBroker();
  const admin = kafkaClient({ brokers: [broker.address], name: 'bench' }).admin();
  await admin.connect();
  return {
    broker,
    admin,
    async open(topics: readonly Topic[], more: Partial<KafkaLogOptions> = {}) {
      await createTopics(admin, { topics });
      return openKafkaLog({ brokers: [broker.address], name: 'test', topics, sessionMs: 6_000, ...more });
    },
    async cutConnections() {
      await broker.kill();
      await broker.start();
    },
    until: async (condition, bound = 60_000) => {
      await comes(condition, { bound, what: String(condition) });
    },
    async close() {
      await admin.disconnect();
      await broker.remove();
    },
  };
}
