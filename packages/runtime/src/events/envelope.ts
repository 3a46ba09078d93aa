import { create, type DescMessage, type MessageInitShape, toBinary } from '@bufbuild/protobuf';

/** A fact as a transport carries it. A null value is a tombstone: what the key held is erased. */
export type EventRecord = {
  topic: string;
  key: string;
  headers: Readonly<Record<string, string>>;
  value: Uint8Array | null;
};

/** Live facts overtake bulk ones; a key stays in its lane until drained. */
export type Lane = 'live' | 'bulk';

/** What a use case says when something happened. `customer`, `owner`, `department`, `partners` let readers filter unopened. */
export type Emission<Desc extends DescMessage = DescMessage> = {
  type: Desc;
  topic: string;
  /** The customer's id wherever the fact is about a customer. */
  key: string;
  /** Null erases: only for compacted topics. */
  value: MessageInitShape<Desc> | null;
  lane?: Lane;
  subject?: string;
  customer?: string;
  owner?: string;
  department?: string;
  partners?: readonly string[];
  /** Of a merge: the record that was absorbed. */
  origin?: string;
};

/** What every fact of one transaction has in common. */
export type EmissionSource = { area: string; time: Date; traceparent?: string | undefined };

/** A fact ready for the outbox. */
export type OutboxEvent = { id: string; lane: Lane; record: EventRecord };

/** The event's name without its package: `OrderPaid` of `crm.orders.v1.OrderPaid`. */
export const eventName = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

/** Puts a fact into its envelope: CloudEvents 1.0 headers in Kafka's binary mode around Protobuf bytes. */
export function encodeEvent<Desc extends DescMessage>(
  id: string,
  emission: Emission<Desc>,
  source: EmissionSource,
): OutboxEvent {
  const { type, topic, key, value, lane = 'live' } = emission;
  const headers = presentOnly({
    ce_specversion: '1.0',
    ce_id: id,
    ce_type: type.typeName,
    ce_source: `/crm/${source.area}`,
    ce_time: source.time.toISOString(),
    ce_subject: emission.subject,
    'content-type': 'application/protobuf',
    traceparent: source.traceparent,
    ce_customer: emission.customer,
    ce_owner: emission.owner,
    ce_department: emission.department,
    ce_partners: emission.partners?.length ? emission.partners.join(',') : undefined,
    ce_origin: emission.origin,
  });
  const bytes = value === null ? null : toBinary(type, create(type, value));
  return { id, lane, record: { topic, key, headers, value: bytes } };
}

/** What the headers of a record say. Undefined when it is no event: no id, type or time. */
export type EventDescription = {
  id: string;
  type: string;
  time: Date;
  subject?: string;
  traceparent?: string;
  customer?: string;
  owner?: string;
  department?: string;
  partners: readonly string[];
  origin?: string;
  /** Set when the record is sent again for this consumer alone. */
  replayFor?: string;
};

/** Header of a record that is sent again for one consumer; everyone else passes over it. */
export const REPLAY_HEADER = 'ce_replay';

export function describeEvent(headers: EventRecord['headers']): EventDescription | undefined {
  const { ce_id: id, ce_type: type } = headers;
  const time = new Date(headers.ce_time ?? Number.NaN);
  if (!id || !type || Number.isNaN(time.getTime())) return undefined;
  return {
    id,
    type,
    time,
    partners: headers.ce_partners ? headers.ce_partners.split(',') : [],
    ...presentOnly({
      subject: headers.ce_subject,
      traceparent: headers.traceparent,
      customer: headers.ce_customer,
      owner: headers.ce_owner,
      department: headers.ce_department,
      origin: headers.ce_origin,
      replayFor: headers[REPLAY_HEADER],
    }),
  };
}

type PresentOnly<K extends string> = { [P in K]?: string } & Record<string, string>;

function presentOnly<K extends string>(values: Record<K, string | undefined>): PresentOnly<K> {
  const present: Record<string, string> = {};
  for (const name in values) {
    const value = values[name];
    if (value) present[name] = value;
  }
  return present as PresentOnly<K>;
}
