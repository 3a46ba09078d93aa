import {
  Client,
  type ClientConfig,
  type Notification,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from 'pg';

/** One connection on which many may ask at once: statements run one after the other, in the order asked. */
export class QueuedClient {
  readonly #client: Client;
  #last: Promise<unknown> = Promise.resolve();

  constructor(config: ClientConfig, lost: (reason?: unknown) => void) {
    this.#client = new Client(config);
    this.#client.on('error', lost);
    this.#client.on('end', () => lost());
  }

  async connect(): Promise<void> {
    await this.#client.connect();
  }

  query<R extends QueryResultRow>(query: string | QueryConfig, values?: unknown[]): Promise<QueryResult<R>> {
    const ask = () => this.#client.query<R>(query as string, values);
    const answer = this.#last.then(ask, ask);
    this.#last = answer;
    return answer;
  }

  onNotification(heard: (notification: Notification) => void): void {
    this.#client.on('notification', heard);
  }

  async end(): Promise<void> {
    await this.#client.end();
  }
}
