/** The tables `bulk_change` and `bulk_row`, which every service that changes records in bulk has. */
import {
  execute,
  type KeptViewer,
  type Predicate,
  type Refusal,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  type Tx,
  toSql,
} from '@guanxi/runtime';
import { type BulkCounts, type BulkStatus, TOGETHER_MOST } from './bulk-change.ts';

/** One change of many records. `subject` and `action` name what is done; `asked` is what was said of it. */
export type BulkRow = BulkCounts & {
  id: string;
  subject: string;
  action: string;
  asked: unknown;
  status: BulkStatus;
  viewer: KeptViewer;
  departmentPath: string;
  createdAt: Date;
  createdBy: string;
  endedAt: Date | null;
  undoneAt: Date | null;
};

/** Columns of `bulk_change` under the alias `b`, for the predicates of rights: who began it owns it. */
export const bulkColumns = { ownerId: 'b.created_by', departmentPath: 'b.department_path' } as const;

/** What came of one record. */
export type Outcome =
  | { state: 'CHANGED'; written: unknown }
  | { state: 'UNCHANGED' | 'UNDONE' }
  | { state: 'REFUSED' | 'KEPT'; refusal: Pick<Refusal, 'code' | 'path' | 'params'> };

/**
 * Writes a change down with its records, which stay the same whatever a list would show later. They are taken in the
 * order of their ids, so that two changes of the same records never wait for each other crosswise.
 * @param selected yields a column `id`
 * @returns how many they are; one more than may be changed together where there are more
 */
export async function freeze(
  tx: Tx,
  row: Pick<BulkRow, 'id' | 'subject' | 'action' | 'asked' | 'viewer' | 'departmentPath' | 'createdBy'>,
  selected: Sql,
): Promise<number> {
  await execute(
    tx.db,
    sql`INSERT INTO bulk_change (id, subject, action, asked, status, viewer, department_path, created_at, created_by)
      VALUES (${row.id}::uuid, ${row.subject}, ${row.action}, ${JSON.stringify(row.asked)}::jsonb, 'RUNNING',
        ${JSON.stringify(row.viewer)}::jsonb, ${row.departmentPath}, ${tx.now}::timestamptz, ${row.createdBy}::uuid)`,
  );
  const total = await execute(
    tx.db,
    sql`INSERT INTO bulk_row (bulk_id, place, record_id, state)
      SELECT ${row.id}::uuid, row_number() OVER (ORDER BY s.id), s.id, 'WAITING'
        FROM (SELECT id FROM (${selected}) AS found LIMIT ${TOGETHER_MOST + 1}) AS s`,
  );
  await execute(tx.db, sql`UPDATE bulk_change SET total = ${total} WHERE id = ${row.id}::uuid`);
  return total;
}

/** Locks one change, as far as it exists for who may read it; `reached` where the second predicate reaches it. */
export async function lockBulk(
  tx: Tx,
  id: string,
  within?: { visible: Predicate; reach: Predicate },
): Promise<(BulkRow & { reached: boolean }) | undefined> {
  const visible = within ? toSql(within.visible, bulkColumns) : sql`TRUE`;
  const reached = within ? toSql(within.reach, bulkColumns) : sql`TRUE`;
  const [found] = await rows<BulkRow & { reached: boolean }>(
    tx.db,
    sql`SELECT b.*, ${reached} AS reached FROM bulk_change b WHERE b.id = ${id}::uuid AND ${visible} FOR UPDATE`,
  );
  return found;
}

/** Changes whose work in the background is not done. */
export const unfinished = (db: SqlRunner): Promise<{ id: string; status: 'RUNNING' | 'UNDOING' }[]> =>
  rows(db, sql`SELECT id, status FROM bulk_change WHERE status IN ('RUNNING', 'UNDOING') ORDER BY id`);

export type NextRow = { place: number; recordId: string; written: unknown };

/** The next records in a state. */
export const nextRows = (db: SqlRunner, id: string, state: 'WAITING' | 'CHANGED', size: number): Promise<NextRow[]> =>
  rows(
    db,
    sql`SELECT place, record_id, written FROM bulk_row WHERE bulk_id = ${id}::uuid AND state = ${state} ORDER BY place LIMIT ${size}`,
  );

/** Writes down what came of some records, and counts them. `from` is the state in which they were. */
export async function settle(
  tx: Tx,
  id: string,
  from: 'WAITING' | 'CHANGED',
  outcomes: readonly (Outcome & { place: number })[],
): Promise<void> {
  const settled = outcomes.map((outcome) => ({
    place: outcome.place,
    state: outcome.state,
    written: 'written' in outcome ? outcome.written : null,
    refusal: 'refusal' in outcome ? plain(outcome.refusal) : null,
  }));
  await execute(
    tx.db,
    sql`UPDATE bulk_row r SET state = n.state, written = n.written, refusal = n.refusal
      FROM jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) AS n(place int, state text, written jsonb, refusal jsonb)
      WHERE r.bulk_id = ${id}::uuid AND r.place = n.place`,
  );
  const count = (state: Outcome['state']) => outcomes.filter((each) => each.state === state).length;
  const gone = from === 'CHANGED' ? outcomes.length : 0;
  await execute(
    tx.db,
    sql`UPDATE bulk_change SET changed = changed + ${count('CHANGED') - gone}, unchanged = unchanged + ${count('UNCHANGED')},
        refused = refused + ${count('REFUSED')}, undone = undone + ${count('UNDONE')}, kept = kept + ${count('KEPT')}
      WHERE id = ${id}::uuid`,
  );
}

const plain = ({ code, path, params }: Pick<Refusal, 'code' | 'path' | 'params'>) => ({
  code,
  path,
  params: params ?? {},
});

/** Moves a change to a state in which no work runs. */
export const end = (tx: Tx, id: string, status: 'DONE' | 'CANCELLED' | 'STOPPED' | 'UNDONE') =>
  status === 'UNDONE'
    ? execute(
        tx.db,
        sql`UPDATE bulk_change SET status = 'UNDONE', undone_at = ${tx.now}::timestamptz WHERE id = ${id}::uuid`,
      )
    : execute(
        tx.db,
        sql`UPDATE bulk_change SET status = ${status}, ended_at = ${tx.now}::timestamptz WHERE id = ${id}::uuid`,
      );

/** Lets the work of an undo begin, in the name of who asks for it. */
export const beginUndo = (tx: Tx, id: string, viewer: KeptViewer) =>
  execute(
    tx.db,
    sql`UPDATE bulk_change SET status = 'UNDOING', viewer = ${JSON.stringify(viewer)}::jsonb WHERE id = ${id}::uuid`,
  );
