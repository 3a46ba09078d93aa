import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../src/client.ts';
import type { OwnStage } from '../src/stage.ts';
import { type Measured, measured } from './operations.ts';
import { between, type Processes, type Usage } from './processes.ts';
import type { Records } from './records.ts';
import { countStatements } from './statements.ts';

/** What one request costs. */
export interface Cost {
  name: string;
  /** As the client waits, in ms; asked one after another. */
  p50: number;
  p95: number;
  /** CPU in ms, by part: `gateway`, a service, or `postgres`. */
  cpu: Record<string, number>;
  /** SQL statements by database. */
  statements: Record<string, number>;
  /** The first few things that went wrong. */
  problems: string[];
}

type Given = {
  stage: OwnStage;
  client: Client;
  records: Records;
  processes: Processes;
  /** No operation is asked for longer than this, in ms: one that reads everything would take minutes. */
  patience: number;
  say: (line: string) => void;
};
const WARM_UP = 6;
const REQUESTS = 60;
const COUNTED = 8;
const IDLE = 10_000;

/** Measures each operation by itself: what the product uses without anybody asking is taken off. */
export async function measureOperations(given: Given): Promise<Cost[]> {
  const { processes, stage, client, records, patience, say } = given;
  const idle = await idleUsage(processes);
  const background = await countStatements(stage, async () => void (await pause(IDLE)));
  const costs: Cost[] = [];
  for (const operation of measured) {
    const problems: string[] = [];
    const ask = () => askOnce(client, operation, records, problems);
    for (let at = 0; at < WARM_UP; at += 1) await ask();
    const before = await processes.usage();
    const started = performance.now();
    const times: number[] = [];
    while (times.length < REQUESTS && performance.now() - started < patience) times.push(await ask());
    const elapsed = performance.now() - started;
    const used = between(before, await processes.usage());
    const counts = await counted(stage, background, patience, ask);
    costs.push({
      name: operation.name,
      ...percentiles(times),
      cpu: perRequest(used, idle, elapsed, times.length),
      statements: counts,
      problems: [...new Set(problems)].slice(0, 3),
    });
    const { p50, p95, cpu } = costs.at(-1) as Cost;
    const total = Object.values(cpu).reduce((sum, each) => sum + each, 0);
    say(
      `  ${operation.name.padEnd(30)} p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, CPU ${total.toFixed(1)} ms ${problems[0] ?? ''}`,
    );
  }
  return costs;
}

async function askOnce(
  client: Client,
  { document, who, variables }: Measured,
  records: Records,
  problems: string[],
): Promise<number> {
  const given = variables(records);
  const started = performance.now();
  await client.ask(who, document, given).then(
    (data) => {
      const [result] = Object.values(data) as { __typename?: string; code?: string }[];
      if (result === null) problems.push('null');
      else if (result?.__typename && !result.__typename.endsWith('Success'))
        problems.push(`${result.__typename} ${result.code}`);
    },
    (error: unknown) => problems.push(String(error).slice(0, 200)),
  );
  return performance.now() - started;
}

async function counted(
  stage: OwnStage,
  background: Record<string, number>,
  patience: number,
  ask: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const started = performance.now();
  let asked = 0;
  const counts = await countStatements(stage, async () => {
    while (asked < COUNTED && performance.now() - started < patience) {
      await ask();
      asked += 1;
    }
  });
  const elapsed = performance.now() - started;
  const each = Object.entries(counts).map(([database, count]): [string, number] => [
    database,
    Math.max(0, Math.round(((count - ((background[database] ?? 0) * elapsed) / IDLE) / asked) * 10) / 10),
  ]);
  return Object.fromEntries(each.filter(([, count]) => count >= 0.5));
}

/** CPU ms per ms of the clock, by part, while nobody asks. */
export async function idleUsage(processes: Processes): Promise<Usage> {
  const before = await processes.usage();
  await pause(IDLE);
  return new Map([...between(before, await processes.usage())].map(([name, used]) => [name, used / IDLE]));
}

/** What each part used for one request; all of PostgreSQL is one part. */
export function perRequest(used: Usage, idle: Usage, elapsed: number, requests: number): Record<string, number> {
  const cpu: Record<string, number> = {};
  for (const [name, ms] of used) {
    const part = name.replace(/\/.*/, '');
    cpu[part] = (cpu[part] ?? 0) + (ms - (idle.get(name) ?? 0) * elapsed) / requests;
  }
  return Object.fromEntries(Object.entries(cpu).map(([name, ms]) => [name, Math.max(0, Math.round(ms * 100) / 100)]));
}

function percentiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
