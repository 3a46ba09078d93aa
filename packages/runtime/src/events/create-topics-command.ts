// `npm run topics`: makes the declared topics, and with --rights the rights of the services' users, who are named as
// their areas. EVENT_LOG_URL names the brokers and a user that may do it; TOPIC_REPLICAS the copies of each partition.
// With --reader NAME, as often as wanted, the rights of a user from outside who reads facts.
import { parseArgs } from 'node:util';
import { createTopics, grantRights } from './create-topics.ts';
import { readEventLogUrl } from './event-log-url.ts';
import { kafkaClient } from './kafka-client.ts';
import { readerRights, type TopicRight, topicRights } from './topic-rights.ts';

const { EVENT_LOG_URL = '', TOPIC_REPLICAS = '1' } = process.env;
const place = readEventLogUrl(EVENT_LOG_URL);
const replicas = Number(TOPIC_REPLICAS);
const { values } = parseArgs({
  options: { rights: { type: 'boolean', default: false }, reader: { type: 'string', multiple: true, default: [] } },
});
if (place?.kind !== 'kafka') stop('EVENT_LOG_URL must be kafka://user:password@host:port,…');
else if (!Number.isInteger(replicas) || replicas < 1) stop('TOPIC_REPLICAS must be a whole number from 1');
else {
  const { kind: _, ...options } = place;
  const rights = wanted();
  const admin = kafkaClient({ ...options, name: 'guanxi-topics' }).admin();
  try {
    await admin.connect();
    const { created, changed } = await createTopics(admin, { replicas });
    console.log(`created ${created.length}, changed ${changed.length} topics`);
    if (rights.length > 0) {
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

function wanted(): TopicRight[] {
  try {
    return [...(values.rights ? topicRights() : []), ...values.reader.flatMap(readerRights)];
  } catch (error) {
    console.error((error as Error).message);
    process.exit(78);
  }
}

function stop(problem: string): void {
  console.error(problem);
  process.exitCode = 78;
}
