/** How a person is erased in every service: one says that it begins, each does its part and answers. */
import { services } from '@guanxi/proto';
import { PROFILE_TOPIC } from '../access.ts';
import type { Tx } from '../database.ts';
import { type Handlers, handle, PRIVACY_TOPIC } from '../events/index.ts';
import { execute, type SqlRunner, sql } from '../sql.ts';
import { timestamp } from '../timestamps.ts';

/** How many records of each kind were blanked or removed. */
export type Erased = Readonly<Record<string, number>>;

/**
 * Blanks what a service holds of a person, under any of the ids of his records, and leaves amounts, days and codes as they are. Runs
 * in the transaction that answers; what it does twice is as done once.
 * @returns what it holds of him and has blanked, also where that was done before
 */
export type ErasePerson<T extends Tx = Tx> = (tx: T, customerIds: readonly string[]) => Promise<Erased>;

/** Asks every service to erase a person; in the transaction that erases him where he is kept. */
export function beginErasure(tx: Tx, erasure: { erasureId: string; customerIds: readonly string[] }): void {
  const [customer = ''] = erasure.customerIds;
  tx.emit({
    type: services.ErasureBegunSchema,
    topic: PRIVACY_TOPIC,
    key: customer,
    value: { erasureId: erasure.erasureId, customerIds: [...erasure.customerIds], begunAt: timestamp(tx.now) },
    customer,
  });
}

/** A service's part: effect, answer and the inbox row are one transaction, so that a fact heard twice answers once. */
export const erasureHandlers = <T extends Tx>(area: string, erase: ErasePerson<T>): Handlers<T> => ({
  [`${PRIVACY_TOPIC}/ErasureBegun`]: handle(services.ErasureBegunSchema, async ({ value }, tx: T) => {
    const { erasureId, customerIds } = value;
    const [customer = ''] = customerIds;
    const counts = { ...(await erase(tx, customerIds)), ...(await eraseTraces(tx.db, customerIds)) };
    tx.emit({
      type: services.PersonErasedSchema,
      topic: PRIVACY_TOPIC,
      key: customer,
      value: {
        erasureId,
        customerId: customer,
        service: area,
        counts: Object.entries(counts).map(([what, records]) => ({ what, records: BigInt(records) })),
        erasedAt: timestamp(tx.now),
      },
      customer,
    });
  }),
});

/** What the runtime itself keeps that may hold a person: reasons in people's words, and profiles that could not be handled. */
export async function eraseTraces(db: SqlRunner, customerIds: readonly string[]): Promise<Erased> {
  const ids = [...customerIds];
  const audit = await execute(
    db,
    sql`UPDATE guanxi.audit SET reason = NULL
      WHERE subject_type = 'Customer' AND subject_id = ANY(${ids}::text[]) AND reason IS NOT NULL`,
  );
  const letters = await execute(
    db,
    sql`DELETE FROM guanxi.dead_letter WHERE topic = ${PROFILE_TOPIC} AND key = ANY(${ids}::text[])`,
  );
  return { auditReasons: audit, deadLetters: letters };
}
