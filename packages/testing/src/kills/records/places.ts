import type { Dice } from '../../dice.ts';
import type { Databases, ServiceName } from '../databases.ts';
import { Hold } from '../hold.ts';
import type { Aim, Target, Victim } from '../killer.ts';
import { type Caught, caughtAt, type Place } from '../places.ts';
import type { Erasing } from './erasing.ts';

/** How long to wait until somebody comes to a place (ms): an import is read for a while before it writes. */
const BOUND = 60_000;

/** Tables that work on records writes in the middle of its transaction, past the records themselves. */
const TABLES = {
  import: { table: 'import_row', what: 'import in the middle of a chunk' },
  change: { table: 'bulk_row', what: 'change of many in the middle of a batch' },
  merge: { table: 'customer_merge', what: 'merge before its commit' },
} as const;
type Work = keyof typeof TABLES;
export const WORK_PLACES: readonly string[] = [...Object.keys(TABLES), 'receipt', 'forgetting'];

const work = (name: Work): Place => ({ name, catchAt: (databases, service) => atTable(databases, service, name) });

async function atTable(databases: Databases, service: ServiceName, name: Work): Promise<Caught> {
  const { table, what } = TABLES[name];
  return caughtAt(await Hold.take(databases.url(service), `LOCK TABLE ${table} IN SHARE MODE`), what, BOUND);
}

/** Somebody is erased while a hold is there, which he is chosen for. */
const whileErasing = (
  erasing: Erasing,
  name: string,
  what: string,
  hold: (id: string) => [string, unknown[]],
): Place => ({
  name,
  catchAt: async (databases, service) => {
    const { person, erase } = await erasing.next();
    const held = await Hold.take(databases.url(service), ...hold(person.id));
    // ends without the service that is about to be killed
    void erase().catch(() => undefined);
    return caughtAt(held, what, BOUND);
  },
});

const receipt = (erasing: Erasing): Place =>
  whileErasing(erasing, 'receipt', 'erasure with its answer not written down', () => [
    'LOCK TABLE erasure_answer IN SHARE MODE',
    [],
  ]);

/** Who may see a person goes in the same transaction as the service's answer. */
const forgetting = (erasing: Erasing): Place =>
  whileErasing(erasing, 'forgetting', 'service in the middle of forgetting a person', (id) => [
    'SELECT customer_id FROM guanxi.customer_access WHERE customer_id = $1 FOR UPDATE',
    [id],
  ]);

/** Kills of one round. */
export const ROUND = 11;

/** Where records are changed at large: every service is killed once a round, customers at each of its kinds of work. */
export function aimAtRecords(erasing: Erasing, dice: Dice): Aim {
  const others: Victim[] = ['sales', 'orders', 'service', 'marketing', 'knowledge'];
  const round: Target[] = [
    ...[work('import'), work('change'), work('merge'), receipt(erasing)].map(
      (place): Target => ({ victim: 'customers', service: 'customers', place }),
    ),
    { victim: 'postgres', service: 'customers', place: work(dice.pick(['import', 'change'])) },
    { victim: 'gateway', service: 'customers', place: work('merge') },
    ...others.map((victim): Target => ({ victim, service: victim as ServiceName, place: forgetting(erasing) })),
  ];
  let left: Target[] = [];
  return () => {
    if (left.length === 0) left = dice.sample(round, round.length);
    return left.shift() as Target;
  };
}
