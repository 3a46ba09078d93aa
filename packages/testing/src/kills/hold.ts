import pg from 'pg';
import { until } from '../until.ts';

/** Who waits for a hold, and with what statement. */
export type Waiting = { pid: number; name: string; statement: string };

/**
 * A lock of the test's own on rows or a table, so that a service comes to a certain place and can go no further: it
 * is killed there. Nothing of the product knows of it.
 */
export class Hold {
  readonly #client: pg.Client;
  readonly #pid: number;
  /** What the statement that holds has answered. */
  readonly rows: Record<string, string>[];

  private constructor(client: pg.Client, pid: number, rows: Record<string, string>[]) {
    this.#client = client;
    this.#pid = pid;
    this.rows = rows;
  }

  /** @throws when the lock is not to be had soon */
  static async take(url: string, statement: string, values: unknown[] = []): Promise<Hold> {
    const client = new pg.Client({ connectionString: url, application_name: 'hold', connectionTimeoutMillis: 3000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query(`BEGIN; SET LOCAL lock_timeout = '3s'`);
      const { rows } = await client.query(statement, values);
      const self = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      return new Hold(client, self.rows[0]?.pid ?? 0, rows);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  /** Who waits now. */
  async waiting(): Promise<Waiting[]> {
    const { rows } = await this.#client.query<Waiting>(
      `SELECT pid, application_name AS name, query AS statement FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid))`,
      [this.#pid],
    );
    return rows;
  }

  /** Resolves when somebody waits. @throws when nobody comes within the bound (ms) */
  caught(bound: number): Promise<Waiting[]> {
    const somebody = async () => {
      const found = await this.waiting();
      return found.length > 0 ? found : undefined;
    };
    return until(somebody, { bound, what: 'somebody at the hold' });
  }

  /** Ends the connections that wait, as the death of their machine would: what they waited to do is not done. */
  async dismiss(): Promise<void> {
    const ended = async () => {
      const found = await this.waiting();
      for (const { pid } of found) await this.#client.query('SELECT pg_terminate_backend($1)', [pid]);
      return found.length === 0;
    };
    await until(ended, { bound: 3000, what: 'the end of those who wait' });
  }

  /** Lets everybody go on. */
  async release(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }
}
