import type { BatchHandler, LoggedRecord, RecordHandler } from './event-log.ts';
import { Bell, backOff, pause } from './waiting.ts';

export type KafkaPartitionOptions = {
  handler: RecordHandler;
  batch?: BatchHandler | undefined;
  /** Keeps the first position not yet handled. */
  commit: (position: bigint) => Promise<void>;
  /** Asks for no more, and for more again. */
  hold: () => void;
  resume: () => void;
  onError: (error: unknown) => void;
  /** What must end before: the same partition as held before a rebalance. */
  after: Promise<void> | undefined;
};

const COMMIT_MS = 1_000;
const BATCH = 100;
/** Records that may wait for their handler before the partition is fetched no further. */
const FULL = 400;

/** One partition held by a member: records wait here in order, apart from the fetching, and are handled one by one. */
export class KafkaPartition {
  readonly #options: KafkaPartitionOptions;
  readonly #bell = new Bell();
  readonly #releasing = new AbortController();
  readonly #waiting: LoggedRecord[] = [];
  readonly running: Promise<void>;
  #fetched: bigint | undefined;
  #position: bigint | undefined;
  #committed: bigint | undefined;
  #committedAt = Date.now();
  #held = false;

  constructor(options: KafkaPartitionOptions) {
    this.#options = options;
    this.running = this.#run();
  }

  /** Takes what was fetched, up to position `end`; compaction may have removed the last before it. */
  offer(records: readonly LoggedRecord[], end: bigint): void {
    this.#waiting.push(...records);
    this.#fetched = end;
    if (this.#waiting.length >= FULL && !this.#held) {
      this.#held = true;
      this.#options.hold();
    }
    this.#bell.ring();
  }

  /**
   * Lets the record in hand finish, and keeps the position. The client goes on holding what it was asked to hold, also
   * when the partition comes back to it after a rebalance: whoever holds it next must be fed.
   */
  async release(): Promise<void> {
    this.#more();
    this.#releasing.abort();
    await this.running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#releasing;
    await this.#options.after;
    while (!signal.aborted) {
      if (this.#waiting.length === 0) {
        if (this.#fetched !== undefined) this.#position = this.#fetched;
        await this.#commit();
        this.#more();
        if (this.#waiting.length === 0) await this.#bell.heard(signal);
        continue;
      }
      const done = await this.#handleSome(this.#waiting.slice(0, BATCH), signal);
      if (done > 0) this.#position = (this.#waiting[done - 1] as LoggedRecord).offset + 1n;
      this.#waiting.splice(0, done);
      if (this.#waiting.length < BATCH) this.#more();
      if (Date.now() - this.#committedAt > COMMIT_MS) await this.#commit();
    }
    await this.#commit();
  }

  #more(): void {
    if (!this.#held || this.#releasing.signal.aborted) return;
    this.#held = false;
    this.#options.resume();
  }

  /** As many as the batch takes, else one; 0 when the partition was taken away. */
  async #handleSome(records: readonly LoggedRecord[], signal: AbortSignal): Promise<number> {
    const { batch } = this.#options;
    if (batch && records.length > 1) {
      const done = await batch(records, signal).catch((error) => {
        this.#options.onError(error);
        return 0;
      });
      if (done > 0 || signal.aborted) return done;
    }
    return (await this.#handle(records[0] as LoggedRecord, signal)) ? 1 : 0;
  }

  /** Again and again until the handler returns; false when the partition was taken away first. */
  async #handle(record: LoggedRecord, signal: AbortSignal): Promise<boolean> {
    const delays = backOff(50, 2_000);
    while (!signal.aborted) {
      try {
        await this.#options.handler(record, signal);
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        this.#options.onError(error);
        await this.#commit();
        await pause(delays.next(), signal);
      }
    }
    return false;
  }

  /** A commit that fails is made up for by the next; until then a successor repeats some records. */
  async #commit(): Promise<void> {
    this.#committedAt = Date.now();
    const position = this.#position;
    if (position === undefined || position === this.#committed) return;
    try {
      await this.#options.commit(position);
      this.#committed = position;
    } catch (error) {
      this.#options.onError(error);
    }
  }
}
