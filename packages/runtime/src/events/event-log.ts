import type { EventRecord } from './envelope.ts';

/** A record as the log hands it out. Offsets grow within a partition and may have gaps. */
export type LoggedRecord = EventRecord & { partition: number; offset: bigint };

/**
 * Called once for each record of a partition, one after the other. Throwing means "again, from this record on";
 * nothing behind it in the partition is handed out before it has returned. What cannot ever succeed is the
 * handler's own business: it puts the record aside and returns. `signal` aborts when the partition is taken away
 * or the subscription closes; a handler that waits must then give up by throwing.
 */
export type RecordHandler = (record: LoggedRecord, signal: AbortSignal) => Promise<void>;

/**
 * Given what lies ready of a partition, handles some of it at once; answers how many records from the front are done.
 * The first that is not done goes to the handler alone. Must not throw for a record's own fault.
 */
export type BatchHandler = (records: readonly LoggedRecord[], signal: AbortSignal) => Promise<number>;

export type Subscription = {
  /**
   * Members of one group share the partitions, and the group resumes where it was. Without a group the
   * subscriber sees every record from where `from` says and leaves no trace.
   */
  group?: string;
  topics: readonly string[];
  /** Where a group begins that the log does not know yet, or a reader without one; a date: what was appended since. */
  from: 'earliest' | 'latest' | Date;
  handler: RecordHandler;
  /** Offered what lies ready before the handler is; a transport may leave it out. */
  batch?: BatchHandler;
  /** Told of each failed attempt and each lost connection; the log goes on by itself. */
  onError?: (error: unknown) => void;
};

export type RunningSubscription = {
  /** Resolves once a reader without a group has handled what lay there when it began; for a group at once. */
  readonly caughtUp: Promise<void>;
  /** Lets records in hand finish, keeps the positions reached, gives the partitions back. */
  close(): Promise<void>;
};

/**
 * Where facts travel. At least once, in order within a key. Implementations: PostgreSQL (embedded), Kafka; both
 * pass the contract in contract.ts.
 */
export interface EventLog {
  /** Resolves when the log holds all records for good; rejects when it may not hold them. Keeps the order per key. */
  publish(records: readonly EventRecord[]): Promise<void>;
  /** Resolves once positions are known: what is published afterwards is seen, even by `latest`. */
  subscribe(subscription: Subscription): Promise<RunningSubscription>;
  /** Records that the group has not yet handled, over the topics. */
  lag(group: string, topics: readonly string[]): Promise<bigint>;
  /** The same for each topic. */
  lagByTopic(group: string, topics: readonly string[]): Promise<ReadonlyMap<string, bigint>>;
  /** Throws when the log cannot be reached. */
  health(): Promise<void>;
  /** Closes every subscription, then the connections. */
  close(): Promise<void>;
}

/** The sum over the topics. */
export const totalLag = (lags: ReadonlyMap<string, bigint>): bigint =>
  [...lags.values()].reduce((sum, each) => sum + each, 0n);
