import type { ConnectionOptions } from 'node:tls';
import { type ICustomPartitioner, Kafka, type LogEntry, logLevel, type SASLOptions } from 'kafkajs';
import { patchKafkajs } from './kafka-patches.ts';
import { partitionOf } from './topics.ts';

export type KafkaClientOptions = {
  /** `host:port` of some brokers; the others are learnt from them. */
  brokers: readonly string[];
  /** Shown in the brokers' logs and metrics; begins with the area, as the groups of its rights do. */
  name: string;
  sasl?: SASLOptions;
  ssl?: boolean | ConnectionOptions;
  /** What the client library says for the log: names of topics, groups and brokers, never keys or values. */
  onLog?: (level: 'warn' | 'debug', message: string) => void;
};

/** Some ten seconds; whoever calls tries again after that, with his own patience. */
const RETRY = { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8 };

/** A client that keeps quiet while idle. Connects nothing yet. */
export function kafkaClient(options: KafkaClientOptions, retry: { retries: number } = RETRY): Kafka {
  const { brokers, name, sasl, ssl, onLog } = options;
  patchKafkajs();
  return new Kafka({
    clientId: name,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    authenticationTimeout: 5_000,
    requestTimeout: 10_000,
    enforceRequestTimeout: true,
    // A consumer that has fallen is made anew by its owner, whatever it fell from.
    retry: { ...RETRY, ...retry, restartOnFailure: async () => false },
    ...(sasl ? { sasl } : {}),
    ...(ssl ? { ssl } : {}),
    logLevel: onLog ? logLevel.WARN : logLevel.NOTHING,
    logCreator: () => (entry) => onLog?.(...lineOf(entry)),
  });
}

/** The library reports answers that it repeats by itself as errors: only what it gives up on is worth a warning. */
function lineOf({ namespace, log }: LogEntry): ['warn' | 'debug', string] {
  const level = /crash|gave up|authentication/i.test(log.message) ? 'warn' : 'debug';
  const error = typeof log.error === 'string' ? `: ${log.error}` : '';
  return [level, `kafka ${namespace}: ${log.message}${error}`.slice(0, 500)];
}

/** The same partition for a key on every transport, in every process and for ever. */
export const byKey: ICustomPartitioner =
  () =>
  ({ partitionMetadata, message }) =>
    partitionOf(String(message.key ?? ''), partitionMetadata.length);

/** The types of protocol errors that an error has along its causes, with the names of the errors. */
export function reasonsOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { type, name, cause, errors } = error as { type?: unknown; name?: unknown; cause?: unknown; errors?: unknown };
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])];
  return [type, name]
    .filter((each) => typeof each === 'string')
    .concat(inner.flatMap((each) => reasonsOf(each, depth + 1)));
}

/** Rights and passwords do not mend by waiting. */
export const isRefusal = (error: unknown): boolean =>
  reasonsOf(error).some((reason) => /AUTHORIZATION_FAILED|SASL/.test(reason));

/** Resolves with the work, or after `ms` without it; the work goes on unheard. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
