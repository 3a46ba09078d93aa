import {
  type Actor,
  join,
  PAGE_MAX,
  type PrismaLike,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  writeAudit,
} from '@guanxi/runtime';
import { noteLooks } from '../looks/looks.ts';
import { rights } from '../permissions.ts';
import { identifiedBy } from './customer-list.ts';
import { type CustomerRow, contactOpenTo, findByNumber, visibleCustomer } from './customer-store.ts';

/** The customer with a member number; who finds one whom his role only lets him identify leaves a note of it. */
export async function identifyByNumber(db: PrismaLike, actor: Actor, number: string): Promise<CustomerRow | null> {
  const found = await findByNumber(db, actor.viewer, number.trim().toUpperCase());
  await noteIdentified(db, actor, found && !found.contactOpen ? [found.id] : []);
  return found ?? null;
}

/**
 * Notes whom a whole telephone number or mail address identifies among the customers that hold by the conditions, whatever is told of them
 * then: rows, a figure or a place in a search. A page's worth at most.
 */
export async function noteCallers(
  db: SqlRunner,
  actor: Actor,
  text: string | null | undefined,
  conditions: readonly Sql[],
): Promise<void> {
  const whole = identifiedBy(actor.viewer, text);
  if (!whole) return;
  const where = [
    visibleCustomer(actor.viewer),
    whole,
    // whom the viewer may call anyway he has not identified
    sql`${contactOpenTo(actor.viewer)} IS NOT TRUE`,
    ...conditions,
  ];
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT c.id FROM customer c WHERE ${join(where, ' AND ')} ORDER BY c.id LIMIT ${PAGE_MAX}`,
  );
  await noteIdentified(
    db,
    actor,
    found.map(({ id }) => id),
  );
}

/** Notes that customers whose numbers are masked were found by a number that somebody told. */
export async function noteIdentified(db: SqlRunner, { viewer, clock }: Actor, ids: readonly string[]): Promise<void> {
  if (!rights.can(viewer, 'customer', 'identify')) return;
  await noteLooks(db, { viewer, at: clock.now() }, 'IDENTIFIED', ids);
  await writeAudit(
    db,
    [...new Set(ids)].map((id) => ({ action: 'customer.identified', subject: ['Customer', id] as const })),
    { viewer, at: clock.now() },
  );
}
