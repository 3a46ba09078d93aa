import type { Pool } from 'pg';
import type { EventLog } from './event-log.ts';
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
