import { type DescMessage, fromBinary, type MessageShape } from '@bufbuild/protobuf';
import { describeEvent, type EventDescription } from './envelope.ts';
import type { EventLog, LoggedRecord, RunningSubscription } from './event-log.ts';

export type Followed<Desc extends DescMessage> = {
  topic: string;
  /** Facts of other types on the topic are passed over. */
  type: Desc;
  /** How far back it begins, in milliseconds before now. */
  lookBackMs: number;
  /** Called with one fact of a partition after the other. What it throws is reported, and the next one comes. */
  heard: (message: MessageShape<Desc>, event: EventDescription) => void | Promise<void>;
  /** Told of each lost connection, of what could not be read, and of what `heard` threw. */
  onError?: (error: unknown) => void;
};

/**
 * Lets this process hear all that is said on a topic, from `lookBackMs` ago on, beside every other process that does:
 * for state that each of them keeps in memory, such as who is signed out. Resolves when all that was said before the
 * call has been heard, so that a process which is ready knows what the others know. Afterwards it outlives lost
 * connections and restarts of the brokers. Nothing is kept at the log; a fact may come twice; what is sent again for
 * one consumer is not handed over. Rejects when the log cannot be reached or refuses this reader.
 *
 * ```ts
 * const following = await follow(log, {
 *   topic: SESSIONS_TOPIC,
 *   type: gateway.SessionsEndedSchema,
 *   lookBackMs: longestLifeOfAnAccessToken,
 *   heard: ({ sessionId, subject, endedAt, until }) => denied.add(…),
 * });
 * …
 * await following.close();
 * ```
 */
export async function follow<Desc extends DescMessage>(
  log: EventLog,
  { topic, type, lookBackMs, heard, onError = () => undefined }: Followed<Desc>,
): Promise<RunningSubscription> {
  const handler = async (record: LoggedRecord) => {
    const event = describeEvent(record.headers);
    if (!event || event.replayFor !== undefined || event.type !== type.typeName || record.value === null) return;
    try {
      await heard(fromBinary(type, record.value), event);
    } catch (error) {
      onError(error);
    }
  };
  const running = await log.subscribe({
    topics: [topic],
    from: new Date(Date.now() - lookBackMs),
    handler,
    onError,
  });
  await running.caughtUp;
  return running;
}
