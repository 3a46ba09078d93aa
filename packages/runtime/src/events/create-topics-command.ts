// `npm run topics`: makes the declared topics, and with --rights the rights of the services' users, who are named as
// their areas. EVENT_LOG_URL names the brokers and a user that may do it; TOPIC_REPLICAS the copies of each partition.
import { createTopics, grantRights } from './create-topics.ts';
import { readEventLogUrl } from './event-log-url.ts';
import { kafkaClient } from './kafka-client.ts';
import { topicRights } from './topic-rights.ts';

const { EVENT_LOG_URL = '', TOPIC_REPLICAS = '1' } = process.env;
const place = readEventLogUrl(EVENT_LOG_URL);
const replicas = Number(TOPIC_REPLICAS);
if (place?.kind !== 'kafka') stop('EVENT_LOG_URL must be kafka://user:password@host:port,…');
else if (!Number.isInteger(replicas) || replicas < 1) stop('TOPIC_REPLICAS must be a whole number from 1');
else {
  const { kind: _, ...options } = place;
  const admin = kafkaClient({ ...options, name: 'guanxi-topics' }).admin();
  try {
    await admin.connect();
    const { created, changed } = await createTopics(admin, { replicas });
    console.log(`created ${created.length}, changed ${changed.length} topics`);
    if (process.argv.includes('--rights')) {
      const rights = topicRights();
      await grantRights(admin, rights);
      console.log(`granted ${rights.length} rights`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    await admin.disconnect();
  }
}

function stop(problem: string): void {
  console.error(problem);
  process.exitCode = 78;
}
