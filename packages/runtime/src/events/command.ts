import type { Pool } from 'pg';
import type { EventLog } from './event-log.ts';
import { openEventLog } from './open-event-log.ts';
import { listDeadLetters, replayArchive, replayDeadLetter } from './replay.ts';

export const USAGE = `dead-letters                         what consumers put aside, with id and reason
replay <id>                          sends one of them again, to its consumer alone
replay-archive <consumer> <topic …>  sends what this service has said on the topics again, to that consumer alone`;

/**
 * What a person does to a service's events: looks at dead letters, sends one again, replays the archive. Says each
 * line through `say`; answers whether it understood and found what was named.
 */
export async function eventsCommand(
  pool: Pool,
  log: EventLog,
  words: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  const [command, first, ...rest] = words;
  if (command === 'dead-letters') {
    const letters = await listDeadLetters(pool);
    for (const { id, consumer, topic, headers, attempts, recordedAt, reason } of letters) {
      say(
        `${id}  ${recordedAt.toISOString()}  ${consumer}  ${topic}/${headers.ce_type ?? '?'}  ${attempts} attempts  ${reason}`,
      );
    }
    say(letters.length === 0 ? 'No dead letters.' : `${letters.length} dead letters`);
    return true;
  }
  if (command === 'replay' && first) {
    const sent = await replayDeadLetter(pool, log, first);
    say(sent ? 'Sent again.' : 'There is no such dead letter.');
    return sent;
  }
  if (command === 'replay-archive' && first && rest.length > 0) {
    const sent = await replayArchive(pool, log, {
      consumer: first,
      topics: rest,
      onProgress: (count) => say(`${count} …`),
    });
    say(`${sent} facts sent again to ${first}.`);
    return true;
  }
  say(USAGE);
  return false;
}

/**
 * The same, with the log opened as it must be: what is sent again goes through the topic it came from, which on Kafka
 * only that topic's own area may write. So `{area}` in the address stands for that one's user; an address without it
 * names a user who may write there.
 */
export async function eventsCommandAt(
  pool: Pool,
  { url, area }: { url: string; area: string },
  words: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  const writer = words[0] === 'replay' ? ((await areaOfLetter(pool, words[1])) ?? area) : area;
  const log = await openEventLog({ url: url.replaceAll('{area}', writer), area: writer });
  try {
    return await eventsCommand(pool, log, words, say);
  } finally {
    await log.close();
  }
}

async function areaOfLetter(pool: Pool, id = ''): Promise<string | undefined> {
  const { rows } = await pool.query<{ area: string }>(
    `SELECT split_part(topic, '.', 2) AS area FROM guanxi.dead_letter WHERE id::text = $1`,
    [id],
  );
  return rows[0]?.area;
}
