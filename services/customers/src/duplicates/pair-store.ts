/** Rows of pairs and scans. */
import type { Comparison } from '@guanxi/duplicates';
import {
  type Connection,
  execute,
  inOrder,
  join,
  newId,
  type PageArguments,
  page,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { customerColumns, rights } from '../permissions.ts';
import { shownFor, visibleCustomer } from '../record/records.ts';

export type PairState = 'OPEN' | 'SAME' | 'DIFFERENT';
export type PairRow = {
  id: string;
  firstId: string;
  secondId: string;
  score: number;
  evidence: Comparison['evidence'];
  state: PairState;
  foundAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
};
const pairColumns = sql`p.id, p.first_id, p.second_id, p.score, p.evidence, p.state, p.found_at, p.decided_at, p.decided_by`;

const seenBy = (viewer: Viewer, id: Sql): Sql =>
  sql`EXISTS (SELECT FROM customer c WHERE c.id = ${id} AND ${visibleCustomer(viewer)})`;

/** The condition that a pair `p` exists for the viewer: both of its records do. */
const bothSeenBy = (viewer: Viewer): readonly Sql[] => [
  seenBy(viewer, sql`p.first_id`),
  seenBy(viewer, sql`p.second_id`),
];

export const listPairs = (
  db: SqlRunner,
  viewer: Viewer,
  where: readonly Sql[],
  args: PageArguments,
): Promise<Connection<PairRow>> =>
  page<PairRow>(db, {
    select: pairColumns,
    from: sql`duplicate_pair p`,
    where: [...bothSeenBy(viewer), ...where],
    order: [
      { column: 'p.score', type: 'int', direction: 'desc' },
      { column: 'p.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });

/** The ids of all pairs that a list shows, as a selection. */
export const selectPairs = (viewer: Viewer, where: readonly Sql[]): Sql =>
  sql`SELECT p.id FROM duplicate_pair p WHERE ${join([...bothSeenBy(viewer), ...where], ' AND ')}`;

/** The condition that a record exists for the viewer, or one that shows it. */
const shownTo = (viewer: Viewer, id: Sql): Sql =>
  sql`EXISTS (SELECT FROM customer AS named JOIN customer c ON c.id = ${shownFor('named')} WHERE named.id = ${id} AND ${visibleCustomer(viewer)})`;

/** Pairs as they exist for the viewer, those that were merged since among them; in the order asked. */
export const pairsFor = async (
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(PairRow | undefined)[]> =>
  inOrder(
    ids,
    await rows<PairRow>(
      db,
      sql`SELECT ${pairColumns} FROM duplicate_pair p
        WHERE p.id = ANY(${[...ids]}::uuid[]) AND ${shownTo(viewer, sql`p.first_id`)} AND ${shownTo(viewer, sql`p.second_id`)}`,
    ),
    'id',
  );

/** A pair with the records that show its two: they are the same where the two were merged. */
export type ShownPair = Pick<PairRow, 'id' | 'firstId' | 'secondId' | 'state'>;

/** Pairs by id, whoever may see them. */
export const shownPairs = (db: SqlRunner, ids: readonly string[]): Promise<ShownPair[]> =>
  rows(
    db,
    sql`SELECT p.id, ${shownFor('one')} AS first_id, ${shownFor('other')} AS second_id, p.state
      FROM duplicate_pair p JOIN customer AS one ON one.id = p.first_id JOIN customer AS other ON other.id = p.second_id
      WHERE p.id = ANY(${[...ids]}::uuid[]) ORDER BY p.id`,
  );

export async function findPair(db: SqlRunner, id: string): Promise<PairRow | undefined> {
  const [found] = await rows<PairRow>(db, sql`SELECT ${pairColumns} FROM duplicate_pair p WHERE p.id = ${id}::uuid`);
  return found;
}

/** Which of the records exist for the viewer, and whether he may make one of them with others. */
export const reachOf = (tx: CustomersTx, ids: readonly string[]): Promise<{ id: string; reached: boolean }[]> =>
  rows(
    tx.db,
    sql`SELECT c.id, ${toSql(rights.scope(tx.viewer, 'customer', 'merge'), customerColumns)} AS reached
      FROM customer c WHERE c.id = ANY(${[...ids]}::uuid[]) AND ${visibleCustomer(tx.viewer)}`,
  );

export type Found = { ids: readonly [string, string] } & Comparison;
const sorted = ([a, b]: readonly [string, string]) => (a < b ? [a, b] : [b, a]);

/** Keeps pairs that a scan found; what staff have judged stays judged. */
export async function savePairs(tx: CustomersTx, found: readonly Found[], scanId: string): Promise<void> {
  if (found.length === 0) return;
  const given = found.map(({ ids, score, evidence }) => {
    const [firstId, secondId] = sorted(ids);
    return { id: newId(), firstId, secondId, score, evidence };
  });
  await execute(
    tx.db,
    sql`INSERT INTO duplicate_pair AS known (id, first_id, second_id, score, evidence, state, found_at, scan_id)
      SELECT n.id, n."firstId", n."secondId", n.score, n.evidence, 'OPEN', ${tx.now}::timestamptz, ${scanId}::uuid
      FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS n(id uuid, "firstId" uuid, "secondId" uuid, score int, evidence jsonb)
      ON CONFLICT (first_id, second_id) DO UPDATE SET score = excluded.score, evidence = excluded.evidence, scan_id = excluded.scan_id
      WHERE known.state = 'OPEN'`,
  );
}

/** Puts down what somebody says of two records; answers the pair's id. */
export async function saveVerdict(
  tx: CustomersTx,
  { ids, score, evidence }: Found,
  state: PairState,
): Promise<string | undefined> {
  const [firstId, secondId] = sorted(ids);
  const decided = state === 'OPEN' ? [null, null] : [tx.now, viewerId(tx.viewer)];
  const [pair] = await rows<{ id: string }>(
    tx.db,
    sql`INSERT INTO duplicate_pair (id, first_id, second_id, score, evidence, state, found_at, decided_at, decided_by)
      VALUES (${newId()}::uuid, ${firstId}::uuid, ${secondId}::uuid, ${score}::int, ${JSON.stringify(evidence)}::jsonb, ${state},
        ${tx.now}::timestamptz, ${decided[0]}::timestamptz, ${decided[1]})
      ON CONFLICT (first_id, second_id) DO UPDATE SET state = excluded.state, score = excluded.score, evidence = excluded.evidence,
        decided_at = excluded.decided_at, decided_by = excluded.decided_by RETURNING id`,
  );
  return pair?.id;
}

export type ScanRow = {
  id: string;
  status: 'RUNNING' | 'ENDED';
  afterKey: bigint;
  compared: bigint;
  found: number;
  crowded: number;
  startedAt: Date;
  startedBy: string;
  endedAt: Date | null;
};
const scanColumns = sql`s.id, s.status, s.after_key, s.compared, s.found, s.crowded, s.started_at, s.started_by, s.ended_at`;

export async function lastScan(db: SqlRunner): Promise<ScanRow | undefined> {
  const [found] = await rows<ScanRow>(
    db,
    sql`SELECT ${scanColumns} FROM duplicate_scan s ORDER BY s.started_at DESC, s.id DESC LIMIT 1`,
  );
  return found;
}

/** Begins a scan; answers its id, or nothing where one runs. */
export async function beginScan(tx: CustomersTx, before: bigint): Promise<string | undefined> {
  const id = newId();
  const begun = await execute(
    tx.db,
    sql`INSERT INTO duplicate_scan (id, status, after_key, started_at, started_by)
      VALUES (${id}::uuid, 'RUNNING', ${String(before)}::bigint, ${tx.now}::timestamptz, ${viewerId(tx.viewer)})
      ON CONFLICT (status) WHERE status = 'RUNNING' DO NOTHING`,
  );
  return begun === 1 ? id : undefined;
}

export async function lockRunning(tx: CustomersTx, id: string): Promise<ScanRow | undefined> {
  const [found] = await rows<ScanRow>(
    tx.db,
    sql`SELECT ${scanColumns} FROM duplicate_scan s WHERE s.id = ${id}::uuid AND s.status = 'RUNNING' FOR UPDATE`,
  );
  return found;
}

export const advanceScan = (
  tx: CustomersTx,
  id: string,
  step: { afterKey: bigint; compared: number; crowded: number },
) =>
  execute(
    tx.db,
    sql`UPDATE duplicate_scan SET after_key = ${String(step.afterKey)}::bigint, compared = compared + ${step.compared}::int,
      crowded = crowded + ${step.crowded}::int,
      found = (SELECT count(*) FROM duplicate_pair WHERE scan_id = ${id}::uuid AND state = 'OPEN') WHERE id = ${id}::uuid`,
  );

/** Ends a scan; pairs that nobody judged and that it has not found again are gone. */
export async function endScan(tx: CustomersTx, id: string): Promise<void> {
  await execute(tx.db, sql`DELETE FROM duplicate_pair WHERE state = 'OPEN' AND scan_id IS DISTINCT FROM ${id}::uuid`);
  await execute(
    tx.db,
    sql`UPDATE duplicate_scan SET status = 'ENDED', ended_at = ${tx.now}::timestamptz,
      found = (SELECT count(*) FROM duplicate_pair WHERE scan_id = ${id}::uuid AND state = 'OPEN') WHERE id = ${id}::uuid`,
  );
}

export const runningScans = (db: SqlRunner): Promise<{ id: string }[]> =>
  rows(db, sql`SELECT id FROM duplicate_scan WHERE status = 'RUNNING'`);
