import { type DescMessage, fromBinary, type Message, type MessageInitShape } from '@bufbuild/protobuf';
import * as proto from '@guanxi/proto';
import {
  consume,
  type EventLog,
  encodeEvent,
  eventName,
  type LoggedRecord,
  newId,
  type PrismaLike,
} from '@guanxi/runtime';
import type { TestService } from './service.ts';

/** What the envelope of a delivered fact says, where the ordinary is not meant. */
export interface Envelope {
  /** The same id again is a redelivery. */
  id?: string;
  /** The value's `customerId` unless given. */
  key?: string;
  time?: Date;
  customer?: string;
  owner?: string;
  department?: string;
  partners?: readonly string[];
}

/** A fact on its way out, decoded. */
export interface OutgoingFact {
  id: string;
  /** Without its package: `OrderPaid`. */
  name: string;
  topic: string;
  key: string;
  lane: string;
  headers: Record<string, string>;
  /** Null is a tombstone. */
  // biome-ignore lint/suspicious/noExplicitAny: the fields are those of the message that `name` names
  value: any;
}

/**
 * Hands a fact to the service's consumer, as the event log would: effect and inbox row in one transaction.
 * @returns the event's id
 * @throws what the handler throws, after the fact was put aside
 */
export async function deliver<Desc extends DescMessage, Client extends PrismaLike>(
  running: TestService<Client>,
  topic: string,
  schema: Desc,
  value: MessageInitShape<Desc> | null,
  envelope: Envelope = {},
): Promise<string> {
  const { id = newId(), time = running.clock.now(), key, ...about } = envelope;
  const customer = about.customer ?? (value as { customerId?: string } | null)?.customerId;
  const emission = {
    type: schema,
    topic,
    value,
    key: key ?? customer ?? id,
    ...about,
    ...(customer ? { customer } : {}),
  };
  const { record } = encodeEvent(id, emission, { area: topic.split('.')[1] ?? 'test', time });
  let failure: unknown;
  const handleRecord = consume({
    area: running.area,
    name: `${running.area}.facts`,
    log: noLog,
    handlers: running.service.handlers,
    runInTransaction: running.service.runInTransaction,
    counters: running.service.counters,
    attempts: 1,
    onError: (error) => {
      failure = error;
    },
  });
  await handleRecord({ ...record, partition: 0, offset: 0n } satisfies LoggedRecord);
  if (failure !== undefined) throw failure;
  return id;
}

interface OutboxRow {
  event_id: string;
  topic: string;
  key: string;
  lane: string;
  headers: Record<string, string>;
  value: Buffer | null;
}

/** The facts that the service has to tell since it was last asked, in their order; they count as sent from then on. */
export async function drain<Client extends PrismaLike>(running: TestService<Client>): Promise<OutgoingFact[]> {
  const { rows } = await running.db.pool.query<OutboxRow>(
    `WITH sent AS (UPDATE guanxi.outbox SET sent_at = now() WHERE sent_at IS NULL RETURNING *)
     SELECT event_id, topic, key, lane, headers, value FROM sent ORDER BY seq`,
  );
  return rows.map((row) => {
    const type = row.headers.ce_type ?? '';
    const { event_id: id, topic, key, lane, headers, value } = row;
    return { id, name: eventName(type), topic, key, lane, headers, value: value && decode(type, value) };
  });
}

/** Hands on what one service has to tell to others, each with its id; answers how many facts it was. */
export async function handOn(from: AnyService, ...to: AnyService[]): Promise<number> {
  const facts = await drain(from);
  for (const { id, topic, key, value, headers } of facts) {
    const schema = types.get(headers.ce_type ?? '');
    if (!schema) throw new Error(`no contract has a message ${headers.ce_type}`);
    for (const each of to) await deliver(each, topic, schema, value, { id, key });
  }
  return facts.length;
}

// biome-ignore lint/suspicious/noExplicitAny: services with clients of their own, side by side
type AnyService = TestService<any>;

const types = new Map<string, DescMessage>(
  Object.values(proto)
    .flatMap((area) => Object.values(area))
    .filter((each): each is DescMessage => typeof each === 'object' && 'kind' in each && each.kind === 'message')
    .map((type) => [type.typeName, type]),
);

function decode(type: string, value: Buffer): Message {
  const schema = types.get(type);
  if (!schema) throw new Error(`no contract has a message ${type}`);
  return fromBinary(schema, value);
}

const noLog: EventLog = {
  publish: () => Promise.reject(new Error('tests hand facts over themselves')),
  subscribe: () => Promise.reject(new Error('tests hand facts over themselves')),
  lag: async () => 0n,
  lagByTopic: async () => new Map(),
  health: async () => undefined,
  close: async () => undefined,
};
