import { createTopics, grantRights } from '@guanxi/runtime/events/create-topics';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { topicRights } from '@guanxi/runtime/events/topic-rights';
import { type KafkaBroker, type KafkaUser, startKafkaBroker } from '../kafka-broker.ts';
import { type Product, startProduct } from './product.ts';

/** The product with a real broker beside it. */
export type ProductOnKafka = Product & { broker: KafkaBroker };

const USERS = ['admin', 'customers', 'sales', 'orders', 'service', 'marketing', 'knowledge', 'gateway'];
const passwordOf = (name: string) => `${name}-of-this-run`;

/** Starts the product on a Kafka of its own, each process as a user who has its area's rights and no other. */
export async function startProductOnKafka(env: Record<string, string> = {}): Promise<ProductOnKafka> {
  const broker = await startKafkaBroker(USERS.map((name) => ({ name, password: passwordOf(name) })));
  try {
    await declareTopics(broker, { name: 'admin', password: passwordOf('admin') });
    const EVENT_LOG_URL = `kafka://{area}:${passwordOf('{area}')}@${broker.address}`;
    const product = await startProduct({ ...env, EVENT_LOG_URL });
    const stop = async () => {
      await product.stop();
      await broker.remove();
    };
    return { ...product, broker, stop };
  } catch (error) {
    await broker.remove();
    throw error;
  }
}

async function declareTopics(broker: KafkaBroker, { name, password }: KafkaUser): Promise<void> {
  const sasl = { mechanism: 'scram-sha-512' as const, username: name, password };
  const admin = kafkaClient({ brokers: [broker.address], name: 'topics', sasl }).admin();
  await admin.connect();
  try {
    await createTopics(admin);
    await grantRights(admin, topicRights());
  } finally {
    await admin.disconnect();
  }
}
