import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import type { SqlRunner } from '../sql.ts';
import type { EventDescription, EventRecord } from './envelope.ts';

/** A fact as a handler gets it. `time` is when it happened, in business time. */
export type Fact<T = unknown> = EventDescription & {
  topic: string;
  key: string;
  headers: EventRecord['headers'];
  value: T;
};

/** The transaction a handler works in: whatever the service's transaction is, if SQL can be run through `db`. */
export type HandlerTransaction = { db: SqlRunner };

/** A record with what its envelope says. */
export type Delivery = { record: EventRecord; event: EventDescription };

/** What one kind of fact does in a service. Built by {@link handle} and {@link handleMany}. */
export interface FactHandler<Tx extends HandlerTransaction> {
  (record: EventRecord, event: EventDescription, tx: Tx): Promise<void>;
  /** The same for many facts of this kind in their order, in a few statements. */
  many?: (deliveries: readonly Delivery[], tx: Tx) => Promise<void>;
}

/** Handlers by `topic/EventName`, such as `crm.orders.order.v1/OrderPaid`. */
export type Handlers<Tx extends HandlerTransaction> = Readonly<Record<string, FactHandler<Tx>>>;

/** What the transaction of a handler should know about its cause. */
export type Cause = {
  consumer: string;
  eventId: string;
  eventType: string;
  time: Date;
  traceparent?: string | undefined;
};

/** Given by the service: one database transaction around `work`, rolled back when it throws. Isolation READ COMMITTED. */
export type RunInTransaction<Tx extends HandlerTransaction> = (
  cause: Cause,
  work: (tx: Tx) => Promise<void>,
) => Promise<void>;

/** One transaction for several facts; `inCause` gives the transaction as one of them sees it. */
export type RunBatch<Tx extends HandlerTransaction> = (
  work: (inCause: (cause: Cause) => Tx | Promise<Tx>) => Promise<void>,
) => Promise<void>;

export type ErasedFact = Fact<null>;
export type Apply<Desc extends DescMessage, Tx> = (fact: Fact<MessageShape<Desc>>, tx: Tx) => Promise<void>;
export type ApplyMany<Desc extends DescMessage, Tx> = (
  facts: readonly Fact<MessageShape<Desc>>[],
  tx: Tx,
) => Promise<void>;
export type EraseMany<Tx> = (keys: readonly string[], tx: Tx) => Promise<void>;
export type Erase<Tx> = (fact: ErasedFact, tx: Tx) => Promise<void>;
