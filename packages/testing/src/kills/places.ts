import { type DatabaseName, type Databases, lag, SERVICES, type ServiceName, unsent } from './databases.ts';
import { Hold } from './hold.ts';

/** Where a victim stands when it is killed. */
export type Place = 'publishing' | 'marking' | 'effect' | 'position' | 'mutation' | 'anywhere';

/** Caught at a place: what it was doing, in words, and how it is let go once it is dead. */
export type Caught = { what: string; dismiss(): Promise<void>; release(): Promise<void> };

/** How long to wait until a victim comes to its place (ms). */
const BOUND = 4000;

/** Services that tell facts all the time under this workload; the others tell hardly any. */
const TALKATIVE: readonly ServiceName[] = ['customers', 'orders', 'service', 'marketing'];

/** The table that the first effect of a fact writes, by service. */
const EFFECTS: Record<ServiceName, string> = {
  customers: 'points_posting',
  sales: 'notification',
  orders: 'guanxi.customer_access',
  service: 'interaction',
  marketing: 'message',
  knowledge: 'open_request',
};

export const placesOf = (service: ServiceName): Place[] =>
  TALKATIVE.includes(service)
    ? ['publishing', 'marking', 'effect', 'position', 'anywhere']
    : ['effect', 'position', 'anywhere'];

/** Waits until the service is at the place, and keeps it there. @throws when it does not come */
export function catchAt(databases: Databases, service: ServiceName, place: Place): Promise<Caught> {
  switch (place) {
    case 'publishing':
      return atPublishing(databases, service);
    case 'marking':
      return atMarking(databases, service);
    case 'effect':
      return atTable(databases, service, EFFECTS[service], 'consumer in the middle of an effect');
    case 'mutation':
      return atTable(databases, service, 'guanxi.outbox', 'mutation before its commit');
    case 'position':
      return atPosition(databases, service);
    case 'anywhere':
      return anywhere(databases, service);
  }
}

const none = async () => undefined;

const holdRelay = (databases: Databases, service: ServiceName) =>
  Hold.take(
    databases.url('event_log'),
    `SELECT topic FROM event_log.partition WHERE topic LIKE $1 AND topic NOT LIKE '%dead-letter%' ORDER BY topic, partition FOR UPDATE`,
    [`crm.${service}.%`],
  );

async function atPublishing(databases: Databases, service: ServiceName): Promise<Caught> {
  const hold = await holdRelay(databases, service);
  return caught(databases, service, hold, 'relay about to publish');
}

/** The relay has published its batch and cannot mark it: the rows are taken while it waits to publish. */
async function atMarking(databases: Databases, service: ServiceName): Promise<Caught> {
  const before = await holdRelay(databases, service);
  let rows: Hold | undefined;
  try {
    await before.caught(BOUND);
    rows = await Hold.take(
      databases.url(service),
      'SELECT event_id FROM guanxi.outbox WHERE sent_at IS NULL ORDER BY seq FOR UPDATE',
    );
  } finally {
    await before.release();
  }
  return caught(databases, service, rows, 'relay in mid-batch, published and not marked');
}

async function atTable(databases: Databases, service: ServiceName, table: string, what: string): Promise<Caught> {
  const hold = await Hold.take(databases.url(service), `LOCK TABLE ${table} IN SHARE MODE`);
  return caught(databases, service, hold, `${what} (${table})`);
}

async function atPosition(databases: Databases, service: ServiceName): Promise<Caught> {
  const hold = await Hold.take(
    databases.url('event_log'),
    'SELECT topic FROM event_log.group_position WHERE consumer_group = $1 ORDER BY topic, partition FOR UPDATE',
    [`${service}.facts`],
  );
  return caught(databases, service, hold, 'consumer with its effect done and its position not kept');
}

async function caught(databases: Databases, service: ServiceName, hold: Hold, what: string): Promise<Caught> {
  try {
    const waiting = await hold.caught(BOUND);
    const flight = await inFlight(databases, service);
    return {
      what: `${what}; ${waiting.length} waiting, ${flight.words}`,
      dismiss: () => hold.dismiss(),
      release: () => hold.release(),
    };
  } catch (error) {
    await hold.release();
    throw error;
  }
}

/** As it comes: the moment at which something of the service is on its way. */
async function anywhere(databases: Databases, service: ServiceName): Promise<Caught> {
  const end = Date.now() + BOUND;
  while (Date.now() < end) {
    const { count, words } = await inFlight(databases, service);
    if (count > 0) return { what: `as it came; ${words}`, dismiss: none, release: none };
  }
  throw new Error(`nothing of ${service} was in flight`);
}

async function inFlight(databases: Databases, service: ServiceName): Promise<{ count: number; words: string }> {
  const [waiting, behind] = await Promise.all([unsent(databases, service), lag(databases, service)]);
  return { count: waiting + behind, words: `${waiting} facts unsent, consumer ${behind} records behind` };
}

/** All facts on their way, in words for a failure; empty when there are none. */
export async function restless(databases: Databases): Promise<string> {
  const found: string[] = [];
  for (const service of SERVICES) {
    const { count, words } = await inFlight(databases, service);
    if (count > 0) found.push(`${service}: ${words}`);
    const jobs = await databases.number(
      service,
      `SELECT count(*) AS number FROM graphile_worker.jobs
        WHERE task_identifier NOT LIKE 'sweep:%' AND run_at <= now() AND attempts < max_attempts AND locked_at IS NULL`,
    );
    if (jobs > 0) found.push(`${service}: ${jobs} jobs due`);
  }
  const letters = await databases.number(
    'marketing' satisfies DatabaseName,
    `SELECT count(*) AS number FROM message WHERE state IN ('PENDING', 'ATTEMPTED') OR (state = 'UNKNOWN' AND due_at IS NOT NULL)`,
  );
  if (letters > 0) found.push(`marketing: ${letters} letters to send`);
  return found.join('; ');
}
