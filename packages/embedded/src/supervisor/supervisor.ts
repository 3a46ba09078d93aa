import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresServer } from '../postgres/server.ts';
import { backOff, STEADY } from './back-off.ts';
import type { Child, ChildState, ChildView } from './child.ts';
import type { ChildNotes } from './leftovers.ts';

type Say = (line: string) => void;
type Parts = { postgres: PostgresServer; postgresPort: number; children: Child[]; notes: ChildNotes; say: Say };

/** PostgreSQL and the service processes: keeps running what should run. */
export class Supervisor {
  readonly #postgres: PostgresServer;
  readonly #postgresPort: number;
  readonly #children: Child[];
  readonly #notes: ChildNotes;
  readonly #say: Say;
  readonly #watchers: FSWatcher[] = [];
  #database: { state: ChildState; restarts: number; lastExit: string | null } = {
    state: 'ready',
    restarts: 0,
    lastExit: null,
  };
  #failures = 0;
  #startedAt = Date.now();
  #stopping = false;

  constructor({ postgres, postgresPort, children, notes, say }: Parts) {
    this.#postgres = postgres;
    this.#postgresPort = postgresPort;
    this.#children = children;
    this.#notes = notes;
    this.#say = say;
    postgres.onExit = (reason) => void this.#reviveDatabase(reason);
  }

  /** Writes down which processes are running. */
  note(): void {
    this.#notes.write(this.#children.flatMap(({ name, pid }) => (pid ? [{ name, pid }] : [])));
  }

  view(): ChildView[] {
    const postgres = { name: 'postgres', pid: this.#postgres.pid ?? null, port: this.#postgresPort, ...this.#database };
    return [postgres, ...this.#children.map((child) => child.view())];
  }

  child(name: string): Child | undefined {
    return this.#children.find((each) => each.name === name);
  }

  /** Starts all processes at once; answers those that are not ready within the bound (ms). */
  async start(bound: number): Promise<Child[]> {
    for (const child of this.#children) child.start();
    const ready = await Promise.all(this.#children.map((child) => child.ready(bound)));
    return this.#children.filter((_, index) => !ready[index]);
  }

  async stopDatabase(): Promise<void> {
    this.#database.state = 'stopped';
    await this.#postgres.stop();
  }

  async startDatabase(): Promise<void> {
    if (this.#postgres.pid) return;
    this.#database.state = 'starting';
    await this.#postgres.start();
    this.#startedAt = Date.now();
    this.#database.state = 'ready';
  }

  /** Kills the database as a crash would; it is restarted. */
  killDatabase(): void {
    this.#failures = 0; // asked for: says nothing about the database
    this.#postgres.kill();
  }

  /** Stops the service processes, the gateway first so that nothing is asked of those that are gone. */
  async stopChildren(): Promise<void> {
    this.#stopping = true;
    for (const watcher of this.#watchers) watcher.close();
    await this.child('gateway')?.stop();
    await Promise.all(this.#children.map((child) => child.stop()));
    this.#notes.write([]);
  }

  /** Restarts processes when one of the folders that they are made of changes. */
  watch(folders: Record<string, string[]>): void {
    for (const [folder, names] of Object.entries(folders)) {
      let timer: NodeJS.Timeout | undefined;
      const watcher = watch(folder, { recursive: true }, (_, file) => {
        if (!/\.(ts|graphql)$/.test(String(file)) || /\.test\.ts$/.test(String(file))) return;
        clearTimeout(timer);
        timer = setTimeout(() => void this.#restart(names, String(file)), 200);
      });
      this.#watchers.push(watcher);
    }
  }

  async #restart(names: string[], file: string): Promise<void> {
    this.#say(`${file} changed: restarting ${names.join(', ')}`);
    const children = this.#children.filter((child) => names.includes(child.name));
    await Promise.all(children.map((child) => child.stop()));
    for (const child of children) if (!this.#stopping) child.start();
  }

  async #reviveDatabase(reason: string): Promise<void> {
    this.#database.lastExit = reason;
    while (!this.#stopping && this.#database.state !== 'stopped') {
      this.#failures = Date.now() - this.#startedAt > STEADY ? 1 : this.#failures + 1;
      this.#database.restarts += 1;
      const delay = backOff(this.#failures);
      this.#say(`postgres ended (${reason}); restart ${this.#database.restarts} in ${delay / 1000} s`);
      this.#database.state = 'waiting to restart';
      await pause(delay);
      try {
        await this.startDatabase();
        return;
      } catch (error) {
        this.#say((error as Error).message);
      }
    }
  }
}
