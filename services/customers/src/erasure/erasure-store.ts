/** Rows of erasures, their answers and holds. */
import {
  type Connection,
  type Erased,
  execute,
  groupedInOrder,
  inOrder,
  isOfCustomer,
  newId,
  type PageArguments,
  page,
  rows,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { type ErasureReason, SERVICES } from './erasable.ts';

export type ErasureRow = {
  id: string;
  customerId: string;
  number: string | null;
  records: number;
  reason: ErasureReason;
  begunAt: Date;
  begunBy: string | null;
  endedAt: Date | null;
};
export type AnswerRow = { erasureId: string; service: string; erasedAt: Date; counts: Erased };
export type HoldRow = { customerId: string; reason: string; placedAt: Date; placedBy: string };

const select = sql`e.id, e.customer_id, e.number, e.records, e.reason, e.begun_at, e.begun_by, e.ended_at`;
const readable = (viewer: Viewer) =>
  toSql(rights.scope(viewer, 'erasure', 'read'), { departmentPath: 'e.department_path' });

/** Erasures as the viewer may see them, in the order asked. */
export async function findErasures(
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(ErasureRow | undefined)[]> {
  const found = await rows<ErasureRow>(
    db,
    sql`SELECT ${select} FROM erasure e WHERE e.id = ANY(${[...ids]}::uuid[]) AND ${readable(viewer)}`,
  );
  return inOrder(ids, found, 'id');
}

export const listErasures = (db: SqlRunner, viewer: Viewer, args: PageArguments): Promise<Connection<ErasureRow>> =>
  page<ErasureRow>(db, {
    select,
    from: sql`erasure e`,
    where: [readable(viewer)],
    order: [
      { column: 'e.begun_at', direction: 'desc', type: 'timestamptz' },
      { column: 'e.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

export async function answersOf(db: SqlRunner, erasureIds: readonly string[]): Promise<AnswerRow[][]> {
  const found = await rows<AnswerRow>(
    db,
    sql`SELECT erasure_id, service, erased_at, counts FROM erasure_answer
      WHERE erasure_id = ANY(${[...erasureIds]}::uuid[]) ORDER BY erased_at, service`,
  );
  return groupedInOrder(erasureIds, found, 'erasureId');
}

export type NewErasure = Pick<ErasureRow, 'customerId' | 'number' | 'records' | 'reason'> & { departmentPath: string };

export async function insertErasure(tx: CustomersTx, erasure: NewErasure): Promise<string> {
  const id = newId();
  const { customerId, number, records, reason, departmentPath } = erasure;
  await execute(
    tx.db,
    sql`INSERT INTO erasure (id, customer_id, number, records, reason, department_path, begun_at, begun_by)
      VALUES (${id}::uuid, ${customerId}::uuid, ${number}, ${records}, ${reason}, ${departmentPath}, ${tx.now}::timestamptz, ${tx.viewer.employee ?? null}::uuid)`,
  );
  return id;
}

/** Puts down an answer, each service's once; with the last of them the erasure has ended. */
export async function saveAnswer(db: SqlRunner, { erasureId, service, erasedAt, counts }: AnswerRow): Promise<void> {
  await execute(
    db,
    sql`INSERT INTO erasure_answer (erasure_id, service, erased_at, counts)
      SELECT e.id, ${service}, ${erasedAt}::timestamptz, ${JSON.stringify(counts)}::jsonb FROM erasure e WHERE e.id = ${erasureId}::uuid
      ON CONFLICT DO NOTHING`,
  );
  await execute(
    db,
    sql`UPDATE erasure SET ended_at = (SELECT max(a.erased_at) FROM erasure_answer a WHERE a.erasure_id = erasure.id)
      WHERE id = ${erasureId}::uuid AND ended_at IS NULL
        AND (SELECT count(*) FROM erasure_answer a WHERE a.erasure_id = erasure.id AND a.service = ANY(${[...SERVICES]}::text[])) = ${SERVICES.length}::int`,
  );
}

export async function holdsOf(db: SqlRunner, customerIds: readonly string[]): Promise<(HoldRow | null)[]> {
  const found = await rows<HoldRow & { asked: string }>(
    db,
    sql`SELECT DISTINCT ON (asked.id) asked.id AS asked, h.customer_id, h.reason, h.placed_at, h.placed_by
      FROM unnest(${[...customerIds]}::uuid[]) AS asked(id) JOIN customer_hold h ON ${isOfCustomer('h.customer_id', sql`asked.id`)}
      ORDER BY asked.id, h.placed_at`,
  );
  return inOrder(customerIds, found, 'asked').map((row) => row ?? null);
}

export const insertHold = (tx: CustomersTx, customerId: string, reason: string): Promise<number> =>
  execute(
    tx.db,
    sql`INSERT INTO customer_hold (customer_id, reason, placed_at, placed_by, told)
      VALUES (${customerId}::uuid, ${reason}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)}, TRUE) ON CONFLICT DO NOTHING`,
  );

/** Takes the holds away from a customer, and from what was merged into him. @returns whose they were */
export async function deleteHolds(tx: CustomersTx, customerId: string): Promise<string[]> {
  const lifted = await rows<{ customerId: string }>(
    tx.db,
    sql`DELETE FROM customer_hold h WHERE ${isOfCustomer('h.customer_id', sql`${customerId}::uuid`)} RETURNING h.customer_id`,
  );
  return lifted.map((row) => row.customerId);
}

/** Whose holds stand. */
export async function heldCustomers(tx: CustomersTx): Promise<string[]> {
  const held = await rows<{ customerId: string }>(
    tx.db,
    sql`SELECT customer_id FROM customer_hold ORDER BY customer_id`,
  );
  return held.map((row) => row.customerId);
}

/** The last day on which each paid for something; null of those who never did. */
export async function lastPaidOn(db: SqlRunner, customerIds: readonly string[]): Promise<(string | null)[]> {
  const found = await rows<{ id: string; day: string | null }>(
    db,
    sql`SELECT asked.id, (SELECT max(p.paid_on) FROM purchase p WHERE ${isOfCustomer('p.customer_id', sql`asked.id`)})::text AS day
      FROM unnest(${[...customerIds]}::uuid[]) AS asked(id)`,
  );
  return inOrder(customerIds, found, 'id').map((row) => row?.day ?? null);
}
