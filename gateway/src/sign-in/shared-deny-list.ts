import { setTimeout as pause } from 'node:timers/promises';
import { gateway } from '@guanxi/proto';
import type { EventLog, RunningSubscription } from '@guanxi/runtime/events/event-log';
import { follow } from '@guanxi/runtime/events/follow';
import { openEventLog } from '@guanxi/runtime/events/open-event-log';
import { publishFact } from '@guanxi/runtime/events/publish-fact';
import { SESSIONS_TOPIC } from '@guanxi/runtime/events/topics';
import { type Logger, safeError } from '@guanxi/runtime/logging';
import { instant, timestamp } from '@guanxi/runtime/timestamps';
import { type DenyList, type EndedSession, LONGEST_TOKEN } from './deny-list.ts';

/** What the gateway asks of it. */
export type Sessions = Pick<SharedDenyList, 'isKnown' | 'end' | 'close'>;

/** How long a process that starts waits to learn what the others know, before it serves those who bring no token. */
const PATIENCE_MS = 5_000;

/** Opens the event log at `url` and shares the deny-list through it. Without one, a process stands alone. */
export async function shareDenyList(options: {
  url: string | undefined;
  denyList: DenyList;
  logger: Logger;
}): Promise<Sessions> {
  const { url, denyList, logger } = options;
  if (url === undefined) {
    logger.warn('without EVENT_LOG_URL a sign-out is known to this process alone');
    return { isKnown: true, end: async (ended) => denyList.end(ended), close: async () => undefined };
  }
  const open = () =>
    openEventLog({
      url,
      area: 'gateway',
      onError: (error) => logger.warn({ err: safeError(error) }, 'event log'),
      onLog: (level, message) => logger[level]({}, message),
    });
  const shared = new SharedDenyList({ open, denyList, logger });
  // a timer that Node counts: nothing else may keep the process alive yet, and it would end without a word
  const patience = new AbortController();
  await Promise.race([shared.known, pause(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  return {
    get isKnown() {
      return shared.isKnown;
    },
    end: (ended) => shared.end(ended),
    close: () => shared.close(),
  };
}

type Options = { open: () => Promise<EventLog>; denyList: DenyList; logger: Logger; retryMs?: number };

/**
 * Keeps the deny-list the same in every process of the gateway: what one is told it tells the others through the event
 * log, and each begins with what was told within the life of a token. So a process that was restarted refuses what it
 * refused before.
 */
export class SharedDenyList {
  readonly #options: Required<Options>;
  readonly #closing = new AbortController();
  readonly #known = Promise.withResolvers<void>();
  #log: EventLog | undefined;
  #following: RunningSubscription | undefined;
  #isKnown = false;

  constructor(options: Options) {
    this.#options = { retryMs: 1_000, ...options };
    void this.#follow();
  }

  /** Whether what the other processes know is known here, too. Until then no token can be trusted. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** Resolves when it is known. */
  get known(): Promise<void> {
    return this.#known.promise;
  }

  /** Ends sessions here at once, and in the other processes as soon as the event log takes it. */
  async end(ended: EndedSession): Promise<void> {
    const { denyList, logger, retryMs } = this.#options;
    denyList.end(ended);
    const say = async () => {
      if (!this.#log) throw new Error('the event log was not reached yet');
      await publishFact(this.#log, factOf(ended), { area: 'gateway', time: new Date() });
    };
    await say().catch((error: unknown) => {
      logger.warn({ err: safeError(error) }, 'a sign-out could not be told to the other processes yet');
      void this.#again(ended, say, retryMs);
    });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#following?.close();
    await this.#log?.close();
  }

  async #again(ended: EndedSession, say: () => Promise<unknown>, retryMs: number): Promise<void> {
    while (!this.#closing.signal.aborted && Date.now() < ended.until) {
      await this.#pause(retryMs);
      const isSaid = await say().then(
        () => true,
        () => false,
      );
      if (isSaid) return;
    }
  }

  async #follow(): Promise<void> {
    const { open, denyList, logger, retryMs } = this.#options;
    while (!this.#closing.signal.aborted) {
      try {
        this.#log ??= await open();
        this.#following = await follow(this.#log, {
          topic: SESSIONS_TOPIC,
          type: gateway.SessionsEndedSchema,
          lookBackMs: LONGEST_TOKEN,
          heard: ({ sessionId, subject, endedAt, until }) =>
            denyList.end({
              sid: sessionId || undefined,
              sub: subject || undefined,
              endedAt: instant(endedAt)?.getTime() ?? 0,
              until: instant(until)?.getTime() ?? Date.now() + LONGEST_TOKEN,
            }),
          onError: (error) => logger.warn({ err: safeError(error) }, 'ended sessions cannot be followed'),
        });
        this.#isKnown = true;
        this.#known.resolve();
        if (this.#closing.signal.aborted) await this.#following.close();
        return;
      } catch (error) {
        logger.warn({ err: safeError(error) }, 'ended sessions are not known yet');
        await this.#pause(retryMs);
      }
    }
  }

  #pause(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.#closing.signal }).catch(() => undefined);
  }
}

function factOf({ sid, sub, endedAt, until }: EndedSession) {
  return {
    type: gateway.SessionsEndedSchema,
    topic: SESSIONS_TOPIC,
    key: sid ?? sub ?? '',
    value: {
      sessionId: sid ?? '',
      subject: sub ?? '',
      endedAt: timestamp(new Date(endedAt)),
      until: timestamp(new Date(until)),
      reason: 'ENDED_BY_ISSUER',
    },
  };
}
