// What the product costs and how that grows:
//   npm run load:capacity -- [--members 10000,100000,1000000] [--data FOLDER] [--rate 6] [--seconds 15] [--reports FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { services } from '../data/databases.ts';
import { Client } from '../src/client.ts';
import { findK6 } from '../src/k6.ts';
import { runLoad } from '../src/run-load.ts';
import { Sessions } from '../src/sessions.ts';
import { type OwnStage, openOwnStage } from '../src/stage.ts';
import { type ConsumerRate, measureConsumers } from './consumers.ts';
import { type Cost, idleUsage, measureOperations, perRequest } from './measure.ts';
import { between, Processes } from './processes.ts';
import { findRecords } from './records.ts';
import { tablesOf } from './tables.ts';

/** Everything that was measured with so many members. */
export interface Measurement {
  members: number;
  /** Size of each database in bytes. */
  sizes: Record<string, number>;
  connections: Record<string, number>;
  operations: Cost[];
  /** The mixed scenario: CPU ms of each part for one request, everything that follows by event included. */
  mixed: { requests: number; perSecond: number; cpu: Record<string, number>; lines: string[] };
  consumers: ConsumerRate[];
}

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '10000,100000,1000000' },
    data: { type: 'string', default: join(import.meta.dirname, '..', '.data') },
    // visits a second of the mixed traffic
    rate: { type: 'string', default: '6' },
    // at most for each operation
    seconds: { type: 'string', default: '15' },
    reports: { type: 'string', default: join(import.meta.dirname, '..', 'reports') },
  },
});
const patience = Number(values.seconds) * 1000;
const say = (line: string) => console.log(line);
const { reports } = values;
mkdirSync(reports, { recursive: true });
const k6 = await findK6(say);
const measurements: Measurement[] = [];
for (const members of values.members.split(',').map(Number)) {
  say(`${members} members`);
  const stage = await openOwnStage({ members, data: join(values.data, String(members)) }, say);
  try {
    await measure(stage, members);
  } finally {
    await stage.close();
    // what was measured before something failed is kept
    writeFileSync(join(reports, 'capacity.json'), JSON.stringify(measurements, null, 2));
  }
}
const tables = tablesOf(measurements);
writeFileSync(join(reports, 'capacity.md'), tables);
say(tables);
const problems = measurements.flatMap(({ members, operations }) =>
  operations.flatMap(({ name, problems: found }) => found.map((problem) => `${members}: ${name}: ${problem}`)),
);
for (const problem of problems) say(`FAILED  ${problem}`);
say(
  `${measurements.reduce((sum, { operations }) => sum + operations.length, 0) - problems.length} passed, ${problems.length} failed`,
);
process.exit(problems.length === 0 ? 0 : 1);

async function measure(stage: OwnStage, members: number): Promise<void> {
  const processes = await Processes.of(stage);
  try {
    const client = new Client(stage.url, new Sessions(stage.issuer, stage.password));
    const records = await findRecords(stage.urlOf, client);
    const operations = await measureOperations({ stage, client, records, processes, patience, say });
    const mixed = await measureMixed(stage, processes);
    const connections = await processes.connections();
    const found: Measurement = { members, sizes: await sizesOf(stage), connections, operations, mixed, consumers: [] };
    measurements.push(found);
    found.consumers.push(...(await measureConsumers({ stage, client, records, processes }, say)));
  } finally {
    await processes.close();
  }
}

async function measureMixed(stage: OwnStage, processes: Processes): Promise<Measurement['mixed']> {
  const given = { profile: 'load', scenario: 'mixed', rate: Number(values.rate), duration: '60s', slack: 10 } as const;
  const idle = await idleUsage(processes);
  const before = await processes.usage();
  const started = performance.now();
  const { answers, seconds, lines } = await runLoad(k6, stage, given, say);
  const used = between(before, await processes.usage());
  const cpu = perRequest(used, idle, performance.now() - started, answers);
  for (const line of lines) say(`  ${line}`);
  return { requests: answers, perSecond: answers / seconds, cpu, lines };
}

async function sizesOf(stage: OwnStage): Promise<Record<string, number>> {
  const client = new pg.Client(stage.urlOf('customers'));
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; bytes: string }>(
      'SELECT datname AS name, pg_database_size(oid) AS bytes FROM pg_database WHERE datname = ANY($1)',
      [[...services, 'event_log']],
    );
    return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
  } finally {
    await client.end();
  }
}
