/** What was spent to bring customers: rows that are never changed, and may be withdrawn. */
import {
  type CalendarDay,
  type Connection,
  execute,
  isDay,
  join,
  type PageArguments,
  page,
  raw,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { SourceCostFilter } from '../generated/graphql.ts';
import { GROUPS_MAX, type SourceDimension, type Spent } from './report.ts';

export type CostRow = {
  id: string;
  spentOn: CalendarDay;
  channel: string | null;
  source: string | null;
  campaign: string | null;
  amount: string;
  currency: string;
  remark: string | null;
  recordedAt: Date;
  recordedBy: string;
};
export type NewCost = Omit<CostRow, 'recordedAt' | 'recordedBy'>;

const select = sql`s.id, s.spent_on::text, s.channel, s.source, s.campaign, s.amount::text, s.currency, s.remark, s.recorded_at, s.recorded_by`;
const counts = sql`s.withdrawn_at IS NULL`;
const columnOf = (by: SourceDimension): Sql => raw(`s.${by.toLowerCase()}`);

function conditionsOf(filter: SourceCostFilter | null | undefined): Sql[] {
  const { channel, source, campaign, unstated, spentFrom, spentTo } = filter ?? {};
  return [
    counts,
    ...(channel ? [sql`s.channel = ${channel}`] : []),
    ...(source ? [sql`s.source = ${source}`] : []),
    ...(typeof campaign === 'string' ? [sql`s.campaign = ${campaign}`] : []),
    ...(unstated ?? []).map((by) => sql`${columnOf(by)} IS NULL`),
    ...(spentFrom && isDay(spentFrom) ? [sql`s.spent_on >= ${spentFrom}::date`] : []),
    ...(spentTo && isDay(spentTo) ? [sql`s.spent_on <= ${spentTo}::date`] : []),
  ];
}

/** What was spent in a period by group, and all together, in the installation's currency: one statement. */
export const sumSpent = (
  db: SqlRunner,
  { by, from, to, currency }: { by: SourceDimension; from: CalendarDay; to: CalendarDay; currency: string },
): Promise<Spent[]> =>
  rows<Spent>(
    db,
    sql`SELECT grouping(${columnOf(by)}) = 1 AS is_total, ${columnOf(by)} AS key, sum(s.amount)::text AS amount FROM source_cost s
      WHERE ${join([...conditionsOf({ spentFrom: from, spentTo: to }), sql`s.currency = ${currency}`], ' AND ')}
      GROUP BY GROUPING SETS ((${columnOf(by)}), ()) HAVING sum(s.amount) IS NOT NULL
      ORDER BY is_total DESC, sum(s.amount) DESC LIMIT ${GROUPS_MAX + 1}`,
  );

export const listCosts = (
  db: SqlRunner,
  filter: SourceCostFilter | null | undefined,
  args: PageArguments,
): Promise<Connection<CostRow>> =>
  page<CostRow>(db, {
    select,
    from: sql`source_cost s`,
    where: conditionsOf(filter),
    order: [
      { column: 's.spent_on', direction: 'desc', type: 'date' },
      { column: 's.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

export async function findCost(db: SqlRunner, id: string): Promise<CostRow | undefined> {
  const [found] = await rows<CostRow>(db, sql`SELECT ${select} FROM source_cost s WHERE s.id = ${id}::uuid`);
  return found;
}

export const insertCost = (tx: CustomersTx, cost: NewCost): Promise<number> =>
  execute(
    tx.db,
    sql`INSERT INTO source_cost (id, spent_on, channel, source, campaign, amount, currency, remark, recorded_at, recorded_by)
      VALUES (${cost.id}::uuid, ${cost.spentOn}::date, ${cost.channel}, ${cost.source}, ${cost.campaign}, ${cost.amount}::numeric,
        ${cost.currency}, ${cost.remark}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)})`,
  );

/** False where there is no such cost, or it was withdrawn before. */
export async function withdraw(tx: CustomersTx, id: string): Promise<boolean> {
  const written = await execute(
    tx.db,
    sql`UPDATE source_cost AS s SET withdrawn_at = ${tx.now}::timestamptz, withdrawn_by = ${viewerId(tx.viewer)}
      WHERE s.id = ${id}::uuid AND ${counts}`,
  );
  return written > 0;
}
