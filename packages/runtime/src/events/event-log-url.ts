import type { KafkaClientOptions } from './kafka-client.ts';

/** Where the log is: one of PostgreSQL by its URL, or the brokers of Kafka. */
export type EventLogPlace = { kind: 'postgres'; url: string } | ({ kind: 'kafka' } & Omit<KafkaClientOptions, 'name'>);

const KAFKA = /^(?<scheme>kafkas?):\/\/(?:(?<user>[^:@/]+):(?<password>[^@/]+)@)?(?<brokers>[^@/]+)\/?$/;
const BROKER = /^(\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/i;

/**
 * Reads `postgres://…`, or `kafka://user:password@host:port,host:port`; `kafkas:` speaks TLS. User and password are
 * percent-encoded and sign in with SCRAM-SHA-512. Undefined when it is neither.
 */
export function readEventLogUrl(text: string): EventLogPlace | undefined {
  if (/^postgres(ql)?:/.test(text)) return URL.canParse(text) ? { kind: 'postgres', url: text } : undefined;
  const { scheme, user, password, brokers = '' } = KAFKA.exec(text)?.groups ?? {};
  const list = brokers.split(',');
  if (scheme === undefined || !list.every((each) => BROKER.test(each))) return undefined;
  const sasl =
    user === undefined || password === undefined
      ? undefined
      : { username: decodeURIComponent(user), password: decodeURIComponent(password) };
  return {
    kind: 'kafka',
    brokers: list,
    ssl: scheme === 'kafkas',
    ...(sasl ? { sasl: { mechanism: 'scram-sha-512', ...sasl } } : {}),
  };
}
