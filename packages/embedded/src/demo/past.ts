import { fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { codeFolder } from '../service-environment.ts';
import { root, type Service } from '../settings.ts';
import type { DemoCustomer } from './customers.ts';
import { claimsOf } from './people.ts';

/** A service's own code, doing at an instant of the past what it is told, past the gateway and its clock. */
export interface Past {
  /** Runs an operation as a demo person. @throws Error with what the service answered when it has errors */
  query<T>(at: Date, username: string, document: string, variables?: Record<string, unknown>): Promise<T>;
  /** Takes in customers of one day as a part of an import; answers how many were new. */
  takeCustomers(at: Date, part: { importId: string; customers: readonly DemoCustomer[] }): Promise<number>;
  /** Runs a sweep at once, by the clock of today: what it finds after an hour is there from the start. */
  sweep(name: string): Promise<void>;
  close(): Promise<void>;
}

export type PastOptions = { env: Record<string, string>; log: string };
export type PastRequest = { id: number; at: string; claims: Record<string, unknown> } & (
  | { document: string; variables: Record<string, unknown> }
  | { part: { importId: string; customers: readonly DemoCustomer[] } }
  | { sweep: string }
);
export type PastAnswer = { id: number; error?: string; answer?: unknown };

const script = join(import.meta.dirname, 'past-process.ts');
const guard = join(import.meta.dirname, '..', 'supervisor', 'guard.ts');

/** Starts a service's code in a process of its own, with the service's environment. */
export function openPast(area: Service, { env, log }: PastOptions): Past {
  const output = openSync(log, 'a');
  const child = fork(script, [area], {
    cwd: codeFolder(root, area),
    env: { ...process.env, ...env, DATABASE_POOL: '3', LOG_LEVEL: 'warn' },
    execArgv: ['--import', guard],
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const waiting = new Map<number, { done: (answer: unknown) => void; failed: (error: Error) => void }>();
  const gone = new Promise<void>((done) => {
    child.once('exit', (status, signal) => {
      for (const { failed } of waiting.values()) failed(new Error(`${area} ended (${signal ?? `status ${status}`})`));
      waiting.clear();
      done();
    });
  });
  child.on('message', ({ id, error, answer }: PastAnswer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.done(answer);
    else asked?.failed(new Error(error));
  });
  let last = 0;
  const ask = <T>(request: Record<string, unknown>): Promise<T> => {
    last += 1;
    const id = last;
    return new Promise<T>((done, failed) => {
      waiting.set(id, { done: done as (answer: unknown) => void, failed });
      child.send({ id, ...request }, (error) => error && failed(error));
    });
  };
  return {
    query: (at, username, document, variables = {}) =>
      ask({ at: at.toISOString(), claims: claimsOf(username), document, variables }),
    takeCustomers: (at, part) => ask({ at: at.toISOString(), claims: claimsOf('administrator'), part }),
    sweep: (name) => ask({ at: new Date().toISOString(), claims: {}, sweep: name }),
    async close() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
