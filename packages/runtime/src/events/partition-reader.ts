import type { BatchHandler, LoggedRecord, RecordHandler } from './event-log.ts';
import type { QueuedClient } from './queued-client.ts';
import { Bell, backOff, pause } from './waiting.ts';

export type ReaderOptions = {
  client: QueuedClient;
  topic: string;
  partition: number;
  /** The first position not yet handled. */
  position: bigint;
  batchSize: number;
  handler: RecordHandler;
  batch?: BatchHandler | undefined;
  /** Keeps the position reached. */
  commit: (position: bigint) => Promise<void>;
  /** Aborts when the connection is lost or the subscription closes. */
  signal: AbortSignal;
  onError: (error: unknown) => void;
};

const COMMIT_MS = 1_000;

type Row = { position: string; key: string; headers: Record<string, string>; value: Buffer | null };

/** Hands out one partition, record by record, and keeps the position after the handler is done. */
export class PartitionReader {
  readonly #options: ReaderOptions;
  readonly #bell = new Bell();
  readonly #releasing = new AbortController();
  readonly #signal: AbortSignal;
  readonly #running: Promise<void>;
  #position: bigint;
  #committed: bigint;
  #committedAt = Date.now();
  #head = 0n;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#position = options.position;
    this.#committed = options.position;
    this.#signal = AbortSignal.any([options.signal, this.#releasing.signal]);
    this.#running = this.#run();
  }

  /** Something was appended. */
  ring(): void {
    this.#bell.ring();
  }

  /** The partition's end as seen by a look at all partitions; rings if there is something to read. */
  sawHead(head: bigint): void {
    if (head > this.#head) this.#head = head;
    if (head > this.#position) this.#bell.ring();
  }

  /** Finishes the record in hand and keeps the position. */
  async release(): Promise<void> {
    this.#releasing.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { batchSize, onError } = this.#options;
    try {
      while (!this.#signal.aborted) {
        const head = this.#head;
        const records = await this.#fetch();
        const all = await this.#handleAll(records);
        // What lies before a head seen earlier was visible: where nothing came, retention or compaction removed it.
        if (all && records.length < batchSize && head > this.#position) this.#position = head;
        await this.#commit();
        if (records.length < batchSize) await this.#bell.heard(this.#signal);
      }
    } catch (error) {
      // The connection is gone: the subscriber opens another and reads on from the position kept.
      if (!this.#options.signal.aborted) onError(error);
    }
  }

  async #handleAll(records: readonly LoggedRecord[]): Promise<boolean> {
    let at = 0;
    while (at < records.length) {
      const done = await this.#handleSome(records.slice(at));
      if (done === 0) return false;
      at += done;
      this.#position = (records[at - 1] as LoggedRecord).offset + 1n;
      if (Date.now() - this.#committedAt > COMMIT_MS) await this.#commit();
    }
    return true;
  }

  /** As many as the batch takes, else one; 0 when the partition was taken away. */
  async #handleSome(records: readonly LoggedRecord[]): Promise<number> {
    const { batch } = this.#options;
    const done = batch && records.length > 1 && !this.#signal.aborted ? await batch(records, this.#signal) : 0;
    if (done > 0) return done;
    return (await this.#handle(records[0] as LoggedRecord)) ? 1 : 0;
  }

  /** Again and again until the handler returns; false when the partition was taken away first. */
  async #handle(record: LoggedRecord): Promise<boolean> {
    const delays = backOff(50, 2_000);
    while (!this.#signal.aborted) {
      try {
        await this.#options.handler(record, this.#signal);
        return true;
      } catch (error) {
        if (this.#signal.aborted) return false;
        this.#options.onError(error);
        await this.#commit();
        await pause(delays.next(), this.#signal);
      }
    }
    return false;
  }

  async #fetch(): Promise<LoggedRecord[]> {
    const { client, topic, partition, batchSize } = this.#options;
    const { rows } = await client.query<Row>({
      name: 'log-fetch',
      text: `SELECT position, key, headers, value FROM event_log.record
              WHERE topic = $1 AND partition = $2 AND position >= $3 ORDER BY position LIMIT $4`,
      values: [topic, partition, String(this.#position), batchSize],
    });
    return rows.map(({ position, ...record }) => ({ topic, partition, offset: BigInt(position), ...record }));
  }

  async #commit(): Promise<void> {
    this.#committedAt = Date.now();
    if (this.#position === this.#committed) return;
    await this.#options.commit(this.#position);
    this.#committed = this.#position;
  }
}
