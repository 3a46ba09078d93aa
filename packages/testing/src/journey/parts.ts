import { createTopics, grantRights } from '@guanxi/runtime/events/create-topics';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { topicRights } from '@guanxi/runtime/events/topic-rights';
import { type KafkaBroker, type KafkaUser, startKafkaBroker } from '../kafka-broker.ts';
import { type Keycloak, startKeycloak } from '../keycloak.ts';
import { freeBlock, type Product, startProduct } from './product.ts';

/** The product with a real broker beside it, and the password of the broker's `admin`. */
export type ProductOnKafka = Product & { broker: KafkaBroker; administrator: string };

/** A proxy before the broker: its port, and what makes it lead there. */
export type BrokerProxy = { port: number; lead: (listen: string, upstream: string) => Promise<void> };

const USERS = ['admin', 'customers', 'sales', 'orders', 'service', 'marketing', 'knowledge', 'gateway'];
const passwordOf = (name: string) => `${name}-of-this-run`;

/** Starts the product on a Kafka of its own, each process as a user who has its area's rights and no other. */
export async function startProductOnKafka(
  env: Record<string, string> = {},
  proxy?: BrokerProxy,
): Promise<ProductOnKafka> {
  const users = USERS.map((name) => ({ name, password: passwordOf(name) }));
  const broker = await startKafkaBroker(users, proxy?.port);
  try {
    await proxy?.lead(broker.address, broker.listens);
    await declareTopics(broker, { name: 'admin', password: passwordOf('admin') });
    const EVENT_LOG_URL = `kafka://{area}:${passwordOf('{area}')}@${broker.address}`;
    const product = await startProduct({ ...env, EVENT_LOG_URL });
    const stop = async () => {
      await product.stop();
      await broker.remove();
    };
    return { ...product, broker, administrator: passwordOf('admin'), stop };
  } catch (error) {
    await broker.remove();
    throw error;
  }
}

/** The product with a real Keycloak in place of the embedded issuer, and on a real Kafka where asked. */
export async function startProductOnKeycloak({ kafka }: { kafka: boolean }): Promise<Product & { keycloak: Keycloak }> {
  const base = await freeBlock();
  const keycloak = await startKeycloak({
    gatewayUrl: `http://127.0.0.1:${base}`,
    smtpUrl: `smtp://127.0.0.1:${base + 25}`,
  });
  try {
    const env = { ...keycloak.environment, GUANXI_PORT: String(base) };
    const product = await (kafka ? startProductOnKafka(env) : startProduct(env));
    const stop = async () => {
      await product.stop();
      await keycloak.stop();
    };
    return { ...product, keycloak, stop };
  } catch (error) {
    await keycloak.stop();
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
