import { setTimeout as pause } from 'node:timers/promises';
import { describeEvent } from '@guanxi/runtime/events/envelope';
import type { EventLog, LoggedRecord, RunningSubscription } from '@guanxi/runtime/events/event-log';
import { openEventLog } from '@guanxi/runtime/events/open-event-log';
import { FACT_TOPICS } from '@guanxi/runtime/events/topics';
import { type Logger, safeError } from '@guanxi/runtime/logging';
import type { HeardFact } from './concerns.ts';

export type LiveFacts = {
  /** Whether what happens is heard. */
  readonly isHeard: boolean;
  close(): Promise<void>;
};

type Options = {
  url: string;
  heard: (fact: HeardFact) => void;
  logger: Logger;
  retryMs?: number;
};

/**
 * Hears what happens from now on, without a group and beside every other process of the gateway, and looks at nothing
 * but headers. Goes on by itself after an outage of the log.
 */
export function hearFacts({ url, heard, logger, retryMs = 1_000 }: Options): LiveFacts {
  const closing = new AbortController();
  let log: EventLog | undefined;
  let running: RunningSubscription | undefined;
  const onError = (error: unknown) => logger.warn({ err: safeError(error) }, 'facts cannot be heard');

  async function begin(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        log ??= await openEventLog({
          url,
          area: 'gateway',
          onError,
          onLog: (level, message) => logger[level]({}, message),
        });
        running = await log.subscribe({ topics: FACT_TOPICS, from: 'latest', handler: hear, onError });
        return;
      } catch (error) {
        onError(error);
        await pause(retryMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  async function hear({ topic, key, headers }: LoggedRecord): Promise<void> {
    const event = describeEvent(headers);
    if (event && event.replayFor === undefined) heard({ ...event, topic, key });
  }

  const begun = begin();
  return {
    get isHeard() {
      return running !== undefined;
    },
    async close() {
      closing.abort();
      await begun;
      await running?.close();
      await log?.close();
    },
  };
}
