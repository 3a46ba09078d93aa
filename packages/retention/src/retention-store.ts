/** The two tables of each service that keeps rules, and which of its records are past their time. */
import {
  type Connection,
  execute,
  newId,
  type PageArguments,
  page,
  rows,
  type Sql,
  type SqlRunner,
  sql,
} from '@guanxi/runtime';

/** A transaction, as far as it is needed. */
export type RetentionTx = { db: SqlRunner; now: Date };
export type RuleRow = { kind: string; days: number | null; changedAt: Date; changedBy: string };
export type Count = { records: number; kept: number };
export type Counts = Record<string, Count>;
export type RunRow = { id: string; dry: boolean; at: Date; by: string | null; counts: Counts };
export type DueRow = { id: string; name: string | null; since: Date; customerId: string | null };

export const rulesOf = (db: SqlRunner): Promise<RuleRow[]> =>
  rows<RuleRow>(db, sql`SELECT kind, days, changed_at, changed_by FROM retention_rule`);

export const saveRule = (tx: RetentionTx, kind: string, days: number | null, by: string): Promise<number> =>
  execute(
    tx.db,
    sql`INSERT INTO retention_rule (kind, days, changed_at, changed_by) VALUES (${kind}, ${days}::int, ${tx.now}::timestamptz, ${by}::uuid)
      ON CONFLICT (kind) DO UPDATE SET days = excluded.days, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
  );

/** @param records `id`, `name`, `since`, `customer_id` of a kind; whoever is past his time and held is among them */
export async function countDue(db: SqlRunner, records: Sql, before: Date): Promise<number> {
  const [found] = await rows<{ due: number }>(
    db,
    sql`SELECT count(*)::int AS due FROM (${records}) r WHERE r.since < ${before}::timestamptz`,
  );
  return found?.due ?? 0;
}

/** The first of those that are past their time, after an id; for the work itself. */
export async function dueIds(
  db: SqlRunner,
  records: Sql,
  { before, after, most }: { before: Date; after: string; most: number },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT r.id FROM (${records}) r WHERE r.since < ${before}::timestamptz AND r.id > ${after}::uuid ORDER BY r.id LIMIT ${most}`,
  );
  return found.map(({ id }) => id);
}

export const listDue = (db: SqlRunner, records: Sql, before: Date, args: PageArguments): Promise<Connection<DueRow>> =>
  page<DueRow>(db, {
    select: sql`r.id, r.name, r.since, r.customer_id`,
    from: sql`(${records}) r`,
    where: [sql`r.since < ${before}::timestamptz`],
    order: [
      { column: 'r.since', direction: 'asc', type: 'timestamptz' },
      { column: 'r.id', direction: 'asc', type: 'uuid' },
    ],
    args,
  });

export async function insertRun(
  tx: RetentionTx,
  { dry, by, counts }: Pick<RunRow, 'dry' | 'by' | 'counts'>,
): Promise<string> {
  const id = newId();
  await execute(
    tx.db,
    sql`INSERT INTO retention_run (id, dry, at, by, counts) VALUES (${id}::uuid, ${dry}, ${tx.now}::timestamptz, ${by}::uuid, ${JSON.stringify(counts)}::jsonb)`,
  );
  return id;
}

export const listRuns = (db: SqlRunner, args: PageArguments): Promise<Connection<RunRow>> =>
  page<RunRow>(db, {
    select: sql`r.id, r.dry, r.at, r.by, r.counts`,
    from: sql`retention_run r`,
    where: [],
    order: [
      { column: 'r.at', direction: 'desc', type: 'timestamptz' },
      { column: 'r.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

export async function findRun(db: SqlRunner, id: string): Promise<RunRow | null> {
  const [found] = await rows<RunRow>(
    db,
    sql`SELECT r.id, r.dry, r.at, r.by, r.counts FROM retention_run r WHERE r.id = ${id}::uuid`,
  );
  return found ?? null;
}
