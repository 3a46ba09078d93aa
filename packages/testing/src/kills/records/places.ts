import type { Dice } from '../../dice.ts';
import type { Databases, ServiceName } from '../databases.ts';
import { Hold } from '../hold.ts';
import type { Aim, Target, Victim } from '../killer.ts';
import { type Caught, caughtAt, type Place } from '../places.ts';
import type { Erasing } from './erasing.ts';

/** How long to wait until somebody comes to a place (ms): an import is read for a while before it writes. */
const BOUND = 12_000;

/** Tables that work on records writes in the middle of its transaction, past the records themselves. */
const TABLES = {
  import: { table: 'import_row', what: 'import in the middle of a chunk' },
  change: { table: 'bulk_row', what: 'change of many in the middle of a batch' },
  merge: { table: 'customer_merge', what: 'merge before its commit' },
  receipt: { table: 'erasure_answer', what: 'erasure with its answer not written down' },
} as const;
type Work = keyof typeof TABLES;
export const WORK_PLACES: readonly string[] = [...Object.keys(TABLES), 'forgetting'];

const work = (name: Work): Place => ({ name, catchAt: (databases, service) => atTable(databases, service, name) });

async function atTable(databases: Databases, service: ServiceName, name: Work): Promise<Caught> {
  const { table, what } = TABLES[name];
  return caughtAt(await Hold.take(databases.url(service), `LOCK TABLE ${table} IN SHARE MODE`), what, BOUND);
}

/** A service that forgets a person: who may see him there goes in the same transaction as its answer. */
const forgetting = (erasing: Erasing): Place => ({
  name: 'forgetting',
  catchAt: async (databases, service) => {
    const { person, erase } = await erasing.next();
    const hold = await Hold.take(
      databases.url(service),
      'SELECT customer_id FROM guanxi.customer_access WHERE customer_id = $1 FOR UPDATE',
      [person.id],
    );
    const erased = erase();
    try {
      return await caughtAt(hold, 'service in the middle of forgetting a person', BOUND);
    } finally {
      // ends without the service that is about to be killed
      void erased.catch(() => undefined);
    }
  },
});

/** Where records are changed at large: every service is killed once a round, customers at each of its kinds of work. */
export function aimAtRecords(erasing: Erasing, dice: Dice): Aim {
  const others: Victim[] = ['sales', 'orders', 'service', 'marketing', 'knowledge'];
  const round: Target[] = [
    ...(['import', 'import', 'change', 'change', 'merge', 'receipt'] as const).map(
      (name): Target => ({ victim: 'customers', service: 'customers', place: work(name) }),
    ),
    ...(['import', 'change'] as const).map(
      (name): Target => ({ victim: 'postgres', service: 'customers', place: work(name) }),
    ),
    { victim: 'gateway', service: 'customers', place: work('merge') },
    ...others.map((victim): Target => ({ victim, service: victim as ServiceName, place: forgetting(erasing) })),
  ];
  let left: Target[] = [];
  return () => {
    if (left.length === 0) left = dice.sample(round, round.length);
    return left.shift() as Target;
  };
}
