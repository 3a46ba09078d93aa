import { type Actor, type PrismaLike, type SqlRunner, writeAudit } from '@guanxi/runtime';
import { rights } from '../permissions.ts';
import { type CustomerRow, findByNumber } from './customer-store.ts';

/** The customer with a member number; who finds one whom his role only lets him identify leaves a note of it. */
export async function identifyByNumber(db: PrismaLike, actor: Actor, number: string): Promise<CustomerRow | null> {
  const found = await findByNumber(db, actor.viewer, number.trim().toUpperCase());
  await noteIdentified(db, actor, found ? [found] : []);
  return found ?? null;
}

/** Notes which customers were found by a number that somebody told. */
export async function noteIdentified(
  db: SqlRunner,
  { viewer, clock }: Actor,
  found: readonly CustomerRow[],
): Promise<void> {
  if (!rights.can(viewer, 'customer', 'identify')) return;
  await writeAudit(
    db,
    found
      .filter(({ contactOpen }) => !contactOpen)
      .map(({ id }) => ({ action: 'customer.identified', subject: ['Customer', id] as const })),
    { viewer, at: clock.now() },
  );
}
