// How fast a file of customers becomes full records with their facts, beside a bare COPY of the same rows in the same run.
//
//   node load-tests/import/main.ts [--rows 100000] [--chunk 2000]
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { runCommit } from '@guanxi/customers/imports/commit-import';
import { readImport } from '@guanxi/customers/imports/read-file';
import { startImport } from '@guanxi/customers/imports/start-import';
import { customers } from '@guanxi/customers/service';
import { newId, systemClock } from '@guanxi/runtime';
import { closeTestServer, person, startTestService, viewerFor } from '@guanxi/testing';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { databaseTime } from '../gateway/process-time.ts';
import { fileOf } from './file.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, chunk: { type: 'string', default: '1000' } },
});
const rows = Number(values.rows);
const say = (line: string) => console.error(line);

const running = await startTestService(customers, { settings: { CONTACTS_NEED_COMPANY: true } });
const client = new pg.Client(running.database.url);
await client.connect();
try {
  const { db, blobs } = running.service.parts;
  const { TIME_ZONE: zone, CURRENCY: currency } = running.settings;
  const clock = systemClock({ zone });
  const { id: fileId } = await blobs.put(Readable.from(fileOf(rows)), { maxBytes: 2 ** 40 });
  const viewer = viewerFor(person('clerk'));
  if (!viewer) throw new Error('nobody to import for');
  const input = { clientMutationId: newId(), fileId, enrol: true };
  const started = await startImport({ db, blobs, language: 'zh-CN' }, { viewer, clock }, input);
  if (!('importId' in started)) throw new Error(`not started: ${JSON.stringify(started)}`);
  const { importId } = started;

  const read = await timed(() => readImport({ db, clock, blobs, currency }, importId));
  await client.query("UPDATE import_job SET status = 'COMMITTING' WHERE id = $1", [importId]);
  const committed = await timed(() => runCommit({ db, clock, chunk: Number(values.chunk), currency }, importId));
  const job = await client.query('SELECT status, records, good, faulty, committed FROM import_job WHERE id = $1', [
    importId,
  ]);
  say(JSON.stringify(job.rows[0]));
  const copied = await timed(() => copy());

  const total: Cost = {
    seconds: read.seconds + committed.seconds,
    node: read.node + committed.node,
    database: read.database + committed.database,
  };
  console.log(`${rows} rows:\n`);
  console.log('| what | seconds | rows/s | CPU of Node | CPU of PostgreSQL | beside COPY |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  const costs = { read, commit: committed, 'read and commit': total, 'bare COPY': copied };
  const us = (seconds: number) => `${Math.round((seconds * 1e6) / rows)} µs a row`;
  for (const [name, { seconds, node, database }] of Object.entries(costs))
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds)} | ${us(node)} | ${us(database)} | ${((node + database) / (copied.node + copied.database)).toFixed(1)} × CPU |`,
    );
} finally {
  await client.end();
  await running.stop();
  await closeTestServer();
}

type Cost = { seconds: number; node: number; database: number };

/** What a piece of work takes: by the clock, and CPU seconds of this process and of its PostgreSQL. */
async function timed(work: () => Promise<unknown>): Promise<Cost> {
  const begun = performance.now();
  const before = process.cpuUsage();
  const database = databaseTime();
  await work();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - begun) / 1000,
    node: (user + system) / 1e6,
    database: (databaseTime() - database) / 1000,
  };
}

/** The same customers into a table like theirs, with its indexes, and nothing else. */
async function copy(): Promise<void> {
  await client.query('CREATE TABLE copied (LIKE customer INCLUDING ALL)');
  const reading = new pg.Client(running.database.url);
  await reading.connect();
  try {
    await pipeline(
      reading.query(to('COPY customer TO STDOUT (FORMAT binary)')),
      client.query(from('COPY copied FROM STDIN (FORMAT binary)')),
    );
  } finally {
    await reading.end();
  }
}
