/** On whom a hold stands, as customers tells it: nothing of his ends by age. */
import { customers } from '@guanxi/proto';
import { execute, type Handlers, handle, raw, rows, type Sql, type SqlRunner, sql, type Tx } from '@guanxi/runtime';

/** What a service hears of holds; it keeps them in its table `held_customer`. */
export const holdHandlers: Handlers<Tx> = {
  'crm.customers.customer.v1/CustomerHoldChanged': handle(
    customers.CustomerHoldChangedSchema,
    ({ value: { customerId, held } }, tx: Tx) => saveHold(tx.db, customerId, held),
  ),
};

export type Ending = {
  /** Where the records lie; it has `id` and `customer_id`. */
  table: string;
  records: Sql;
  ids: readonly string[];
  before: Date;
};

/** Locks those of the records that are past their time still and whom nothing holds. @returns their ids */
export async function lockEnding(db: SqlRunner, { table, records, ids, before }: Ending): Promise<string[]> {
  const locked = await rows<{ id: string }>(
    db,
    sql`SELECT t.id FROM ${raw(table)} t WHERE t.id = ANY(${[...ids]}::uuid[]) AND NOT ${isHeld}
        AND t.id IN (SELECT r.id FROM (${records}) r WHERE r.since < ${before}::timestamptz)
      ORDER BY t.id FOR UPDATE OF t`,
  );
  return locked.map(({ id }) => id);
}

/** Of whose record it is, or of the record that shows him, a hold stands. */
const isHeld = sql`EXISTS (SELECT 1 FROM held_customer h
  WHERE guanxi.survivor_of(h.customer_id) = guanxi.survivor_of(t.customer_id))`;

async function saveHold(db: SqlRunner, customerId: string, isOn: boolean): Promise<void> {
  await execute(
    db,
    isOn
      ? sql`INSERT INTO held_customer (customer_id) VALUES (${customerId}::uuid) ON CONFLICT DO NOTHING`
      : sql`DELETE FROM held_customer WHERE customer_id = ${customerId}::uuid`,
  );
}
