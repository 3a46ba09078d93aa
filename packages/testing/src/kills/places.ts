import { until } from '../until.ts';
import { type DatabaseName, type Databases, lag, SERVICES, type ServiceName, unsent } from './databases.ts';
import { Hold } from './hold.ts';

/** Where a victim stands when it is killed; caught there, it can go no further. */
export type Place = { name: string; catchAt: (databases: Databases, service: ServiceName) => Promise<Caught> };
/** Places that facts pass. */
export type PlaceName = keyof typeof places;

/** Caught at a place: what it was doing, in words, and how it is let go once it is dead. */
export type Caught = { what: string; dismiss(): Promise<void>; release(): Promise<void> };

/** How long to wait until a victim comes to its place (ms). */
const BOUND = 3000;
/** Facts that a relay is let gather before it is killed, and how long at most (ms). */
const BATCH = 10;
const GATHERING = 1500;

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

export const placesOf = (service: ServiceName): PlaceName[] =>
  TALKATIVE.includes(service)
    ? ['publishing', 'marking', 'marking', 'effect', 'position', 'anywhere']
    : ['effect', 'position', 'anywhere'];

const places = {
  publishing: atPublishing,
  marking: atMarking,
  effect: atEffect,
  mutation: atMutation,
  position: atPosition,
  anywhere,
} satisfies Record<string, Place['catchAt']>;

export const placeNamed = (name: PlaceName): Place => ({ name, catchAt: places[name] });

/** Waits until somebody is at the hold, and keeps him there. @throws when nobody comes within the bound (ms) */
export async function caughtAt(hold: Hold, what: string, bound: number): Promise<Caught> {
  try {
    await hold.caught(bound);
    return { what, dismiss: () => hold.dismiss(), release: () => hold.release() };
  } catch (error) {
    await hold.release();
    throw error;
  }
}

const none = async () => undefined;

/** The relay may go to publish and no further, until some facts have come together. */
async function holdRelay(databases: Databases, service: ServiceName): Promise<Hold> {
  const hold = await Hold.take(
    databases.url('event_log'),
    `SELECT topic FROM event_log.partition WHERE topic LIKE $1 AND topic NOT LIKE '%dead-letter%' ORDER BY topic, partition FOR UPDATE`,
    [`crm.${service}.%`],
  );
  try {
    await hold.caught(BOUND);
    const batch = async () => (await unsent(databases, service)) >= BATCH;
    await until(batch, { bound: GATHERING }).catch(() => undefined); // fewer will do
    return hold;
  } catch (error) {
    await hold.release();
    throw error;
  }
}

async function atPublishing(databases: Databases, service: ServiceName): Promise<Caught> {
  return caught(databases, service, [await holdRelay(databases, service)], 'relay about to publish');
}

/** The relay has published its batch and cannot mark it: the rows are taken while it waits to publish. */
async function atMarking(databases: Databases, service: ServiceName): Promise<Caught> {
  const before = await holdRelay(databases, service);
  try {
    const rows = await Hold.take(
      databases.url(service),
      'SELECT event_id FROM guanxi.outbox WHERE sent_at IS NULL ORDER BY seq FOR UPDATE',
    );
    await before.release();
    return await caught(databases, service, [rows], 'relay in mid-batch, published and not marked');
  } finally {
    await before.release();
  }
}

async function atEffect(databases: Databases, service: ServiceName): Promise<Caught> {
  const table = EFFECTS[service];
  const hold = await Hold.take(databases.url(service), `LOCK TABLE ${table} IN SHARE MODE`);
  return caught(databases, service, [hold], `consumer in the middle of an effect, ${table}`);
}

/** Facts of earlier mutations wait for the relay, and a mutation cannot write its own. */
async function atMutation(databases: Databases, service: ServiceName): Promise<Caught> {
  const relay = await holdRelay(databases, service);
  try {
    const outbox = await Hold.take(databases.url(service), 'LOCK TABLE guanxi.outbox IN SHARE MODE');
    return await caught(databases, service, [outbox, relay], 'mutation before its commit');
  } catch (error) {
    await relay.release();
    throw error;
  }
}

/** A consumer that has taken effect of facts cannot say how far it is. */
export const holdPositions = (databases: Databases, service: ServiceName): Promise<Hold> =>
  Hold.take(
    databases.url('event_log'),
    'SELECT topic FROM event_log.group_position WHERE consumer_group = $1 ORDER BY topic, partition FOR UPDATE',
    [`${service}.facts`],
  );

async function atPosition(databases: Databases, service: ServiceName): Promise<Caught> {
  const hold = await holdPositions(databases, service);
  return caught(databases, service, [hold], 'consumer with its effect done and its position not kept');
}

/** Waits until somebody is at the first hold while a fact of the service is on its way. */
async function caught(
  databases: Databases,
  service: ServiceName,
  holds: readonly [Hold, ...Hold[]],
  what: string,
): Promise<Caught> {
  const each = (act: (hold: Hold) => Promise<void>) => Promise.all(holds.map(act)).then(() => undefined);
  try {
    await holds[0].caught(BOUND);
    const flight = async () => {
      const found = await inFlight(databases, service);
      return found.count > 0 && found;
    };
    const { words } = await until(flight, { bound: BOUND, what: 'a fact on its way' });
    return {
      what: `${what}; ${words}`,
      dismiss: () => each((hold) => hold.dismiss()),
      release: () => each((hold) => hold.release()),
    };
  } catch (error) {
    await each((hold) => hold.release());
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

async function inFlight(
  databases: Databases,
  service: ServiceName,
  behind: (service: ServiceName) => Promise<number> = (of) => lag(databases, of),
): Promise<{ count: number; words: string }> {
  const [waiting, before] = await Promise.all([unsent(databases, service), behind(service)]);
  return { count: waiting + before, words: `${waiting} facts unsent, consumer ${before} records behind` };
}

/**
 * All facts on their way, in words for a failure; empty when there are none.
 * @param behind how many records a service's consumer has before it; of the embedded log unless told
 */
export async function restless(
  databases: Databases,
  behind: (service: ServiceName) => Promise<number> = (service) => lag(databases, service),
): Promise<string> {
  const found: string[] = [];
  for (const service of SERVICES) {
    const { count, words } = await inFlight(databases, service, behind);
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
