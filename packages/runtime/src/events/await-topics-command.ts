// node packages/runtime/src/events/await-topics-command.ts <area>: waits until the brokers show the topics that an area
// writes and reads to the user of EVENT_LOG_URL, so that a process beside starting brokers need not fail first. Ends with
// status 1 after WAIT_SECONDS (600).
import { readEventLogUrl } from './event-log-url.ts';
import { kafkaClient } from './kafka-client.ts';
import { READS } from './topic-rights.ts';
import { TOPICS } from './topics.ts';

const [area = ''] = process.argv.slice(2);
const { EVENT_LOG_URL = '', WAIT_SECONDS = '600' } = process.env;
const place = readEventLogUrl(EVENT_LOG_URL);
const reads: readonly string[] = Object.entries(READS).find(([name]) => name === area)?.[1] ?? [];
const wanted = [...TOPICS.map(({ name }) => name).filter((name) => name.startsWith(`crm.${area}.`)), ...reads];

// the first process of a container gets no signal that it does not ask for
process.once('SIGTERM', () => process.exit(143));

if (place?.kind === 'kafka') {
  const { kind: _, ...options } = place;
  const end = Date.now() + Number(WAIT_SECONDS) * 1000;
  let problem = await missing(options);
  while (problem && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    problem = await missing(options);
  }
  if (problem) console.error(problem);
  process.exit(problem ? 1 : 0);
}

/** What is not there yet, in words; undefined when all is. */
async function missing(options: Omit<Parameters<typeof kafkaClient>[0], 'name'>): Promise<string | undefined> {
  const admin = kafkaClient({ ...options, name: `${area}-wait` }).admin({ retry: { retries: 0 } });
  try {
    await admin.connect();
    const shown = new Set(await admin.listTopics());
    const open = wanted.filter((name) => !shown.has(name));
    return open.length > 0 ? `no topic ${open.join(', ')}` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
