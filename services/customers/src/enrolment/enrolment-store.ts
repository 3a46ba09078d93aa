import { type BaseContext, execute, inOrder, newId, type PrismaLike, rows, sql, viewerId } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import type { CustomersTx } from '../context.ts';
import type { Enrolment } from '../generated/prisma/client.ts';
import { memberNumbers } from './number-range.ts';

export type EnrolmentLoaders = { enrolment: DataLoader<string, Enrolment | null> };

/** By customer; asked only for customers that exist for the viewer. */
export const enrolmentLoaders = (context: BaseContext<PrismaLike>): EnrolmentLoaders => ({
  enrolment: new DataLoader(async (ids) => {
    const found = await rows<Enrolment>(
      context.db.read,
      sql`SELECT * FROM enrolment WHERE customer_id = ANY(${[...ids]}::uuid[])`,
    );
    return inOrder(ids, found, 'customerId').map((row) => row ?? null);
  }),
});

export type TakenNumbers = { rangeId: string; numbers: string[] };

/**
 * Takes the next numbers of the open range. The range stays locked until the transaction ends, so that no number is
 * given twice; one that a transaction took and rolled back is given to the next. Undefined when the range is used up.
 */
export async function takeNumbers(tx: CustomersTx, size: number): Promise<TakenNumbers | undefined> {
  const [taken] = await rows<{ id: string; prefix: string; width: number; first: bigint }>(
    tx.db,
    sql`UPDATE number_range SET next = next + ${size}
      WHERE id = (SELECT id FROM number_range WHERE closed_at IS NULL AND last - next + 1 >= ${size} ORDER BY opened_at, id LIMIT 1 FOR UPDATE)
      RETURNING id, prefix, width, next - ${size} AS first`,
  );
  return taken && { rangeId: taken.id, numbers: memberNumbers(taken, BigInt(taken.first), size) };
}

export type NewEnrolment = { customerId: string; number: string; rangeId: string };

/** Writes enrolments, all in one statement. */
export async function insertEnrolments(
  tx: CustomersTx,
  place: 'DESK' | 'WEB' | 'IMPORT',
  enrolled: readonly NewEnrolment[],
): Promise<void> {
  if (enrolled.length === 0) return;
  await execute(
    tx.db,
    sql`INSERT INTO enrolment (id, customer_id, number, range_id, place, enrolled_at, enrolled_by)
      SELECT e.id, e."customerId", e.number, e."rangeId", ${place}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)}
        FROM jsonb_to_recordset(${JSON.stringify(enrolled.map((each) => ({ ...each, id: newId() })))}::jsonb) AS e(id uuid, "customerId" uuid, number text, "rangeId" uuid)`,
  );
}

/** Records that the member's handbook went out. False where he is not enrolled. */
export async function saveHandbook(tx: CustomersTx, customerId: string, way: string, sentOn: string): Promise<boolean> {
  const written = await execute(
    tx.db,
    sql`UPDATE enrolment SET handbook_way = ${way}, handbook_sent_on = ${sentOn}::date, handbook_recorded_by = ${viewerId(tx.viewer)}
      WHERE customer_id = ${customerId}::uuid`,
  );
  return written > 0;
}
