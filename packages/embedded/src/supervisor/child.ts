import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signalGroup } from '../processes.ts';
import { backOff, STEADY } from './back-off.ts';

const guard = join(import.meta.dirname, 'guard.ts');
const POLL = 100;
const STOP_BOUND = 8000;
/** After so many failures in a row nobody waits for it any more; it is still tried again. */
const GIVEN_UP = 3;
/** The status with which a process says that its settings are wrong (EX_CONFIG): trying again is of no use. */
const WRONG_SETTINGS = 78;

export type ChildState = 'stopped' | 'starting' | 'ready' | 'waiting to restart' | 'failed';

export type ChildOptions = {
  name: string;
  /** Script and arguments. */
  command: string[];
  cwd: string;
  env: Record<string, string>;
  port: number;
  log: string;
  /** One short line about what happens to it. */
  say: (line: string) => void;
  /** Called whenever its process id changes. */
  onProcess?: () => void;
  /** How long it may take to end when asked (ms). */
  stopBound?: number;
};

/** What is shown of a process. */
export interface ChildView {
  name: string;
  state: ChildState;
  pid: number | null;
  port: number;
  restarts: number;
  lastExit: string | null;
}

/** One service process: started, watched, restarted with back-off, stopped. */
export class Child {
  readonly name: string;
  readonly #options: ChildOptions;
  #process: ChildProcess | undefined;
  #state: ChildState = 'stopped';
  #wanted = false;
  #restarts = 0;
  #failures = 0;
  #lastExit: string | null = null;
  #startedAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #changed = new Set<() => void>();

  constructor(options: ChildOptions) {
    this.name = options.name;
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  view(): ChildView {
    return {
      name: this.name,
      state: this.#state,
      pid: this.pid ?? null,
      port: this.#options.port,
      restarts: this.#restarts,
      lastExit: this.#lastExit,
    };
  }

  start(): void {
    this.#wanted = true;
    if (this.#process) return;
    clearTimeout(this.#timer);
    this.#failures = 0;
    this.#launch();
  }

  /** Asks it to end, and after a bound makes it. */
  async stop(): Promise<void> {
    this.#wanted = false;
    clearTimeout(this.#timer);
    const running = this.#process;
    if (!running?.pid) return this.#set('stopped');
    const gone = new Promise((done) => running.once('exit', () => done(true)));
    running.kill('SIGTERM');
    const ended = await Promise.race([gone, pause(this.#options.stopBound ?? STOP_BOUND, false, { ref: false })]);
    if (!ended) signalGroup(running.pid, 'SIGKILL');
    await gone;
  }

  /** Kills it as a crash would; the supervisor restarts it. Answers when it is dead. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (!running?.pid) return;
    const gone = new Promise((done) => running.once('exit', done));
    this.#failures = 0; // asked for: says nothing about the process
    signalGroup(running.pid, 'SIGKILL');
    await gone;
  }

  /**
   * Resolves with true once it is ready, with false when it is stopped, has failed, keeps ending before it is ready,
   * or the bound (ms) is over.
   */
  async ready(bound: number): Promise<boolean> {
    const until = Date.now() + bound;
    while (this.#state !== 'ready') {
      const left = until - Date.now();
      const hopeless = this.#state === 'failed' || this.#state === 'stopped' || this.#failures >= GIVEN_UP;
      if (left <= 0 || hopeless) return false;
      await this.#change(left);
    }
    return true;
  }

  /** The end of its log. */
  lastLines(count: number): string {
    try {
      return readFileSync(this.#options.log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
    } catch {
      return '';
    }
  }

  #launch(): void {
    const { command, cwd, env, log } = this.#options;
    const output = openSync(log, 'a');
    // A group of its own: Ctrl-C in the terminal reaches the supervisor alone, which stops things in order.
    const child = spawn(process.execPath, ['--import', guard, ...command], {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.#process = child;
    this.#startedAt = Date.now();
    this.#set('starting');
    this.#options.onProcess?.();
    child.once('error', (error) => this.#ended(child, error.message));
    child.once('exit', (status, signal) => this.#ended(child, signal ?? `status ${status}`, status));
    void this.#watch(child);
  }

  async #watch(child: ChildProcess): Promise<void> {
    while (this.#process === child) {
      const answered = await isReady(this.#options.port);
      if (this.#process === child && answered) return this.#set('ready');
      await pause(POLL);
    }
  }

  #ended(child: ChildProcess, how: string, status?: number | null): void {
    if (this.#process !== child) return;
    const { name, say, onProcess } = this.#options;
    this.#process = undefined;
    this.#lastExit = how;
    onProcess?.();
    if (!this.#wanted) {
      this.#set('stopped');
      return;
    }
    if (status === WRONG_SETTINGS) {
      say(`${name} has wrong settings and is not restarted:\n${this.lastLines(10)}`);
      this.#set('failed');
      return;
    }
    this.#failures = Date.now() - this.#startedAt > STEADY ? 1 : this.#failures + 1;
    this.#restarts += 1;
    const delay = backOff(this.#failures);
    say(`${name} ended (${how}); restart ${this.#restarts} in ${delay / 1000} s`);
    this.#set('waiting to restart');
    this.#timer = setTimeout(() => this.#launch(), delay);
  }

  #set(state: ChildState): void {
    this.#state = state;
    for (const tell of this.#changed) tell();
    this.#changed.clear();
  }

  #change(bound: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, bound);
      this.#changed.add(() => {
        clearTimeout(timer);
        done();
      });
    });
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
