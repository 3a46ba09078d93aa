/** Customers who came in a period, with their first orders. The only files of this feature that know SQL are the stores. */
import {
  type CalendarDay,
  type Connection,
  join,
  type PageArguments,
  page,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  type Viewer,
  within,
} from '@guanxi/runtime';
import { firstKept } from '../purchases/purchases.ts';
import { visibleCustomer } from '../record/records.ts';
import { type Came, GROUPS_MAX, type SourceDimension } from './report.ts';

export type FirstOrderRow = {
  customerId: string;
  orderId: string;
  number: string;
  paidOn: CalendarDay;
  currency: string;
  amount: string;
};

const columns: Readonly<Record<SourceDimension, Sql>> = {
  CHANNEL: sql`c.channel`,
  SOURCE: sql`c.source`,
  CAMPAIGN: sql`c.campaign`,
};
/** So many rows hold every group that is listed, in each of some currencies, and one more. */
const ROWS_MAX = GROUPS_MAX * 10;

/** Customers by group and currency of the first order, and all together: one statement. */
export function countCame(
  db: SqlRunner,
  viewer: Viewer,
  { by, from, to, zone }: { by: SourceDimension; from: CalendarDay; to: CalendarDay; zone: string },
): Promise<Came[]> {
  const where = [visibleCustomer(viewer), ...within(sql`c.created_at`, from, to, zone)];
  return rows<Came>(
    db,
    sql`WITH came AS (
        SELECT ${columns[by]} AS key, c.number, f.order_id, f.currency, f.kept
          FROM customer c LEFT JOIN LATERAL ${firstKept(sql`c.id`)} AS f ON TRUE WHERE ${join(where, ' AND ')})
      SELECT grouping(key) = 1 AS is_total, key, currency, count(*)::int AS customers, count(number)::int AS members,
             count(order_id)::int AS first_orders, sum(kept)::text AS amount
        FROM came GROUP BY GROUPING SETS ((key, currency), (currency))
       ORDER BY is_total DESC, sum(count(*)) OVER (PARTITION BY grouping(key), key) DESC, key, currency LIMIT ${ROWS_MAX}`,
  );
}

/** The first orders of the customers whom conditions leave, the latest first. */
export const listFirstOrders = (
  db: SqlRunner,
  viewer: Viewer,
  where: readonly Sql[],
  args: PageArguments,
): Promise<Connection<FirstOrderRow>> =>
  page<FirstOrderRow>(db, {
    select: sql`c.id AS customer_id, f.order_id, f.number, f.paid_on::text, f.currency, f.kept::text AS amount`,
    from: sql`customer c CROSS JOIN LATERAL ${firstKept(sql`c.id`)} AS f`,
    where: [visibleCustomer(viewer), ...where],
    order: [
      { column: 'f.paid_at', direction: 'desc', type: 'timestamptz' },
      { column: 'c.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });
