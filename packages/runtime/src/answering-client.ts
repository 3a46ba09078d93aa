import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/**
 * Milliseconds after which a statement without an answer counts as never answered: its connection is half open, or the
 * server is lost. Less than a transaction may take, so that it is told as the outage that it is.
 */
export const ANSWER_WITHIN = 45_000;
/** The same for work in the background, which counts and removes by the million. */
export const ANSWER_JOBS_WITHIN = 15 * 60_000;

const patience = new AsyncLocalStorage<number>();

/** Lets the statements of some work take longer than others may, in milliseconds; for what is known to run long. */
export const mayTake = <T>(milliseconds: number, work: () => T): T => patience.run(milliseconds, work);

export type AnsweringConfig = pg.ClientConfig & { answerWithin?: number };
type Inner = { connection: { stream: { destroy(error: Error): void }; on(name: string, heard: () => void): void } };

/**
 * A connection that is given up when a statement stays without an answer: all that wait on it fail as in an outage, and
 * its pool opens another. Without this a peer that vanished silently would be waited for as long as the system tries to
 * reach it, which may be for ever.
 */
export class AnsweringClient extends pg.Client {
  readonly #within: number;
  #waiting: NodeJS.Timeout | undefined;

  constructor(config: AnsweringConfig = {}) {
    super(config);
    this.#within = config.answerWithin ?? ANSWER_WITHIN;
    const { connection } = this as unknown as Inner;
    connection.on('readyForQuery', () => this.#answered());
    connection.on('end', () => this.#answered());
  }

  /** To be called with each statement that is sent. */
  protected asked(): void {
    const within = patience.getStore() ?? this.#within;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const error = new Error(`Connection terminated: no answer within ${within} ms`);
      (this as unknown as Inner).connection.stream.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
    }, within);
    this.#waiting.unref();
  }

  #answered(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}
