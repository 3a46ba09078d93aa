import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { OwnStage } from '../src/stage.ts';

/** CPU time of each part in ms: `gateway`, each service, and `postgres/<database>` for the part of PostgreSQL that works for it. */
export type Usage = Map<string, number>;

// what the kernel counts CPU in
const TICK = 10;

/** Reads what the parts of a product have used so far, from /proc: on Linux only. */
export class Processes {
  readonly #stage: OwnStage;
  readonly #admin: pg.Client;

  private constructor(stage: OwnStage, admin: pg.Client) {
    this.#stage = stage;
    this.#admin = admin;
  }

  static async of(stage: OwnStage): Promise<Processes> {
    const admin = new pg.Client(stage.urlOf('customers'));
    await admin.connect();
    return new Processes(stage, admin);
  }

  async usage(): Promise<Usage> {
    const answer = await fetch(`${this.#stage.control}/services`);
    const { services } = (await answer.json()) as { services: { name: string; pid?: number }[] };
    const usage: Usage = new Map();
    for (const { name, pid } of services) if (pid && name !== 'postgres') usage.set(name, used(pid).own);
    const { rows } = await this.#admin.query<{ pid: number; database: string | null }>(
      'SELECT pid, datname AS database FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    );
    const databaseOf = new Map(rows.map(({ pid, database }) => [pid, database ?? 'itself']));
    const postmaster = Number(
      readFileSync(join(this.#stage.data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    for (const pid of childrenOf(postmaster)) {
      const key = `postgres/${databaseOf.get(pid) ?? 'itself'}`;
      usage.set(key, (usage.get(key) ?? 0) + used(pid).own);
    }
    const { own, ended } = used(postmaster);
    usage.set('postgres/itself', (usage.get('postgres/itself') ?? 0) + own + ended);
    return usage;
  }

  /** Connections that each database holds now. */
  async connections(): Promise<Record<string, number>> {
    const { rows } = await this.#admin.query<{ database: string; count: string }>(
      `SELECT datname AS database, count(*) FROM pg_stat_activity WHERE datname IS NOT NULL AND pid <> pg_backend_pid() GROUP BY 1 ORDER BY 1`,
    );
    return Object.fromEntries(rows.map(({ database, count }) => [database, Number(count)]));
  }

  close(): Promise<void> {
    return this.#admin.end();
  }
}

/** What was used between two readings. */
export function between(before: Usage, after: Usage): Usage {
  const names = new Set([...before.keys(), ...after.keys()]);
  return new Map([...names].map((name) => [name, Math.max(0, (after.get(name) ?? 0) - (before.get(name) ?? 0))]));
}

function used(pid: number): { own: number; ended: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { own: (user + system) * TICK, ended: (endedUser + endedSystem) * TICK };
  } catch {
    // it ended meanwhile
    return { own: 0, ended: 0 };
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });
}
