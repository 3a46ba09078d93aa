import { type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { refile } from './key-store.ts';

/** Customers that one transaction files. */
const CHUNK = 1000;

/** Files anew whoever changed, until nobody is left. */
export async function fileKeys({ db, clock }: Pick<Parts, 'clock'> & { db: CustomersDatabase }): Promise<void> {
  const actor = systemActor(db.area, clock);
  while ((await db.transaction(actor, (tx) => refile(tx, CHUNK))) > 0);
}
