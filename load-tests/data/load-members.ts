import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { Chance } from './chance.ts';
import { type Contacts, contactsOf } from './contacts.ts';
import { connect, type ServiceName, services, type UrlOf } from './databases.ts';
import { foundations, takeNumbers } from './foundation.ts';
import { dropIndexes, makeIndexes } from './indexes.ts';
import { type Member, memberOf, type World } from './member.ts';
import { offersOf } from './offers.ts';
import { CHUNK, NUMBERS, type Run } from './run.ts';
import type { Sheet } from './sheet.ts';
import { sellersFor } from './staff.ts';
import { customersTables } from './tables/customers.ts';
import { knowledgeTables } from './tables/knowledge.ts';
import { marketingTables } from './tables/marketing.ts';
import { ordersTables } from './tables/orders.ts';
import { salesTables } from './tables/sales.ts';
import { serviceTables } from './tables/service.ts';

type Tables = { sheets: Sheet[]; add(member: Member, contacts: Contacts): void };
type Clients = Record<ServiceName, pg.Client>;
export type Loaded = { rows: number; seconds: number; byTable: Record<string, number> };
type Options = { members: number; seed: number; say: (line: string) => void };

const tablesOf: Record<ServiceName, () => Tables> = {
  customers: customersTables,
  orders: ordersTables,
  service: serviceTables,
  marketing: marketingTables,
  sales: salesTables,
  knowledge: knowledgeTables,
};

/**
 * Writes members and all that is theirs into the databases of the six services, by COPY, in chunks that stand or fall
 * together in each database. A run that was cut off goes on where it was; one that is whole is left as it is.
 */
export async function loadMembers(urlOf: UrlOf, { members, seed, say }: Options): Promise<Loaded> {
  const started = performance.now();
  const clients = await connectAll(urlOf);
  try {
    await pageImages(clients, false);
    const run = await beginRun(clients, members, seed);
    const world = worldOf(run);
    const tables = Object.fromEntries(services.map((service) => [service, tablesOf[service]()])) as Record<
      ServiceName,
      Tables
    >;
    const done = await doneChunks(clients);
    const total = Math.ceil(members / CHUNK);
    let writing: Promise<unknown> = Promise.resolve();
    for (let chunk = 0; chunk < total; chunk += 1) {
      const open = services.filter((service) => !done[service].has(chunk));
      if (open.length === 0) continue;
      fill(world, tables, chunk);
      // while one chunk is written, the next is made
      const texts = services.map((service) => tables[service].sheets.map((sheet) => ({ sheet, text: sheet.take() })));
      await writing;
      writing = Promise.all(
        open.map((service) => writeChunk(clients[service], chunk, texts[services.indexOf(service)] ?? [])),
      );
      if ((chunk + 1) % 10 === 0)
        say(`  ${(chunk + 1) * CHUNK} members after ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
    await writing;
    await finish(clients, say);
    const byTable = Object.fromEntries(
      services.flatMap((service) => tables[service].sheets.map((sheet) => [`${service}.${sheet.table}`, sheet.rows])),
    );
    const rows = Object.values(byTable).reduce((sum, count) => sum + count, 0);
    return { rows, seconds: (performance.now() - started) / 1000, byTable };
  } finally {
    await pageImages(clients, true);
    await Promise.all(Object.values(clients).map((client) => client.end()));
  }
}

/**
 * Images of whole pages in the log are most of what such a load writes. Without them the machine must not fail
 * meanwhile; where it does, the data folder is thrown away.
 */
async function pageImages({ customers }: Clients, isOn: boolean): Promise<void> {
  await customers.query(isOn ? 'ALTER SYSTEM RESET full_page_writes' : 'ALTER SYSTEM SET full_page_writes = off');
  await customers.query('SELECT pg_reload_conf()');
  // from here on every page is whole on the disk
  if (isOn) await customers.query('CHECKPOINT');
}

async function connectAll(urlOf: UrlOf): Promise<Clients> {
  const opened = await Promise.all(services.map(async (service) => [service, await connect(urlOf(service))] as const));
  return Object.fromEntries(opened) as Clients;
}

/** Begins a run, or finds the one that was begun. @throws Error when another one was */
async function beginRun(clients: Clients, members: number, seed: number): Promise<Run> {
  for (const client of Object.values(clients))
    await client.query(`CREATE SCHEMA IF NOT EXISTS load_tests;
      CREATE TABLE IF NOT EXISTS load_tests.run (run jsonb NOT NULL);
      CREATE TABLE IF NOT EXISTS load_tests.chunk (chunk integer PRIMARY KEY, rows integer NOT NULL);
      CREATE TABLE IF NOT EXISTS load_tests.dropped_index (name text PRIMARY KEY, definition text NOT NULL)`);
  const known = await clients.customers.query<{ run: Run }>('SELECT run FROM load_tests.run');
  let run = known.rows[0]?.run;
  if (!run) {
    const now = Math.floor(Date.now() / 60_000) * 60_000;
    const taken = await takeNumbers(clients, members, Math.ceil(members / CHUNK), NUMBERS, now);
    run = { seed, members, now, ...taken };
    await clients.customers.query('INSERT INTO load_tests.run VALUES ($1)', [JSON.stringify(run)]);
  }
  if (run.members !== members || run.seed !== seed)
    throw new Error(`the databases hold ${run.members} members of seed ${run.seed} already`);
  for (const service of services) await layFoundation(clients[service], service, run);
  return run;
}

const worldOf = (run: Run): World & { chance: Chance } => {
  const chance = new Chance(run.seed);
  return { run, offers: offersOf(chance, run.now), sellers: sellersFor(chance, run.members, run.now), chance };
};

/** Once in each database: what members hang on, and no index that only helps to find. */
async function layFoundation(client: pg.Client, service: ServiceName, run: Run): Promise<void> {
  const { rows } = await client.query('SELECT 1 FROM load_tests.chunk WHERE chunk = -1');
  if (rows.length > 0) return;
  await client.query('BEGIN');
  await foundations[service]?.(client, worldOf(run));
  await dropIndexes(
    client,
    tablesOf[service]().sheets.map(({ table }) => table),
  );
  await client.query('INSERT INTO load_tests.chunk VALUES (-1, 0)');
  await client.query('COMMIT');
}

async function doneChunks(clients: Clients): Promise<Record<ServiceName, Set<number>>> {
  const found = await Promise.all(
    services.map(async (service) => {
      const { rows } = await clients[service].query<{ chunk: number }>('SELECT chunk FROM load_tests.chunk');
      return [service, new Set(rows.map(({ chunk }) => chunk))] as const;
    }),
  );
  return Object.fromEntries(found) as Record<ServiceName, Set<number>>;
}

/** Makes the members of one chunk, always the same ones. */
function fill(world: World, tables: Record<ServiceName, Tables>, chunk: number): void {
  const { run } = world;
  const chance = new Chance(run.seed * 1_000_003 + chunk + 1);
  const [orders, requests]: Record<string, number>[] = [{}, {}];
  const counter =
    (prefix: string, before: Record<string, number>, given: Record<string, number> = {}) =>
    (year: string) => {
      given[year] = (given[year] ?? 0) + 1;
      if (given[year] > NUMBERS) throw new Error(`more than ${NUMBERS} numbers in one chunk`);
      return `${prefix}-${year}-${String((before[year] ?? 0) + chunk * NUMBERS + given[year]).padStart(6, '0')}`;
    };
  const nextOrder = counter('SO', run.ordersBefore, orders);
  const nextRequest = counter('SR', run.requestsBefore, requests);
  for (let index = chunk * CHUNK; index < Math.min((chunk + 1) * CHUNK, run.members); index += 1) {
    const member = memberOf(world, chance, index, nextOrder);
    const contacts = contactsOf(run, chance, member, nextRequest);
    for (const service of services) tables[service].add(member, contacts);
  }
}

async function writeChunk(client: pg.Client, chunk: number, texts: { sheet: Sheet; text: string }[]): Promise<void> {
  await client.query('BEGIN');
  for (const { sheet, text } of texts)
    if (text !== '') await pipeline(Readable.from([text]), client.query(from(sheet.statement)));
  await client.query('INSERT INTO load_tests.chunk VALUES ($1, $2)', [chunk, texts.length]);
  await client.query('COMMIT');
}

async function finish(clients: Clients, say: (line: string) => void): Promise<void> {
  await Promise.all(
    services.map(async (service) => {
      await makeIndexes(clients[service], say);
      await clients[service].query('VACUUM (ANALYZE)');
    }),
  );
  // marketing's own sweep then scores everybody
  await clients.marketing.query(
    'UPDATE member_facts SET stale = true, version = version + 1 WHERE customer_id = (SELECT customer_id FROM member_facts WHERE purchases > 0 AND scored_at IS NULL LIMIT 1)',
  );
}
