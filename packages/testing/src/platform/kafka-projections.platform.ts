import { createTopics, grantRights } from '@guanxi/runtime/events/create-topics';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { topicRights } from '@guanxi/runtime/events/topic-rights';
import { AREAS } from '@guanxi/runtime/events/topics';
import { startKafkaBroker } from '../kafka-broker.ts';
import { projectionRules } from '../projection-rules.ts';

/** With the rights of production, so that a rebuild needs no others. */
projectionRules('Kafka', async () => {
  const users = ['admin', ...AREAS].map((name) => ({ name, password: `${name}-secret` }));
  const broker = await startKafkaBroker(users);
  const sasl = { mechanism: 'scram-sha-512' as const, username: 'admin', password: 'admin-secret' };
  const admin = kafkaClient({ brokers: [broker.address], name: 'admin', sasl }).admin();
  await admin.connect();
  await createTopics(admin);
  await grantRights(admin, topicRights());
  await admin.disconnect();
  return {
    urlFor: (area) => `kafka://${area}:${area}-secret@${broker.address}`,
    close: () => broker.remove(),
  };
});
