/** Rows of looks. The only file of this feature that knows SQL. */
import { type Connection, newId, type PageArguments, pagesByParent, rows, type SqlRunner, sql } from '@guanxi/runtime';
import { type Looker, type Occasion, ONE_LOOK_MINUTES } from './look.ts';

export type LookRow = { id: string; at: Date; occasion: Occasion; role: string; branch: string | null };
export type Seen = { customerId: string; occasion: Occasion };

/**
 * Writes down looks of one person, in one statement; one that follows upon another within the hour is none. Customers
 * that do not exist are passed over.
 * @returns those that were written
 */
export function insertLooks(
  db: SqlRunner,
  { actor, role, branch }: Looker,
  seen: readonly Seen[],
  at: Date,
): Promise<Seen[]> {
  const given = JSON.stringify(seen.map(({ customerId, occasion }) => ({ id: newId(), customerId, occasion })));
  return rows<Seen>(
    db,
    sql`WITH given AS (
        SELECT DISTINCT ON (g."customerId", g.occasion) g.id, c.id AS customer_id, g.occasion
          FROM jsonb_to_recordset(${given}::jsonb) AS g(id uuid, "customerId" uuid, occasion text) JOIN customer c ON c.id = g."customerId"
         ORDER BY g."customerId", g.occasion),
      fresh AS (
        INSERT INTO look_latest AS l (customer_id, actor, occasion, look_id, at)
        SELECT customer_id, ${actor}, occasion, id, ${at}::timestamptz FROM given ORDER BY customer_id, occasion
        ON CONFLICT (customer_id, actor, occasion) DO UPDATE SET look_id = excluded.look_id, at = excluded.at
          WHERE l.at <= excluded.at - make_interval(mins => ${ONE_LOOK_MINUTES}::int)
        RETURNING customer_id, occasion, look_id)
      INSERT INTO look (id, customer_id, actor, role, branch, occasion, at)
      SELECT look_id, customer_id, ${actor}, ${role}, ${branch}, occasion, ${at}::timestamptz FROM fresh
      RETURNING customer_id, occasion`,
  );
}

/** For each customer a page of the looks at him and at the records that were merged into him, the latest first. */
export const lookPages = (
  db: SqlRunner,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<LookRow>[]> =>
  pagesByParent<LookRow>(db, {
    parents: [...customerIds],
    parentColumn: 'l.customer_id',
    ofCustomers: true,
    select: sql`l.id, l.at, l.occasion, l.role, l.branch`,
    from: sql`look AS l`,
    where: [],
    order: [
      { column: 'l.at', direction: 'desc', type: 'timestamptz' },
      { column: 'l.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });
