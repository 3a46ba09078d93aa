import { customers } from '@guanxi/proto';
import type { Tx } from './database.ts';
import { type Handlers, handleMany } from './events/index.ts';
import { rows, type SqlRunner, sql } from './sql.ts';

/** Who may see a customer, as every service keeps it beside its own records. */
export type CustomerAccess = {
  customerId: string;
  ownerId: string | null;
  departmentPath: string | null;
  partnerIds: string[];
  /** The record that this one was merged into: who sees the one sees the other. */
  survivorId?: string | null;
  version: bigint;
};

export const PROFILE_TOPIC = 'crm.customers.profile.v1';

/** Keeps `guanxi.customer_access` true to the profile topic. An older profile never replaces a newer one. */
export const accessHandlers: Handlers<Tx> = {
  [`${PROFILE_TOPIC}/CustomerProfile`]: handleMany(
    customers.CustomerProfileSchema,
    async (facts, tx: Tx) => {
      const [binned, shown] = [facts.filter(({ value }) => value.binned), facts.filter(({ value }) => !value.binned)];
      await saveAccess(
        tx.db,
        shown.map(({ value: { customerId, ownerId, departmentPath, partnerIds, survivorId, version } }) => ({
          customerId,
          ownerId: ownerId || null,
          departmentPath: departmentPath || null,
          partnerIds,
          survivorId: survivorId || null,
          version,
        })),
      );
      // who lies in the bin is seen by nobody, and comes back with his next profile
      await dropAccess(
        tx.db,
        binned.map(({ value }) => value.customerId),
      );
    },
    (keys, tx: Tx) => dropAccess(tx.db, keys),
  ),
};

/** Takes away who may see customers. */
export async function dropAccess(db: SqlRunner, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length === 0) return;
  await db.$executeRaw(sql`DELETE FROM guanxi.customer_access WHERE customer_id = ANY(${[...customerIds]}::uuid[])`);
}

/** Writes access rows, all in one statement; used by the owner of the profile as well. */
export async function saveAccess(db: SqlRunner, access: readonly CustomerAccess[]): Promise<void> {
  if (access.length === 0) return;
  const given = JSON.stringify(access.map((each) => ({ ...each, version: String(each.version) })));
  await db.$executeRaw(sql`
    INSERT INTO guanxi.customer_access AS known (customer_id, owner_id, department_path, partner_ids, survivor_id, version)
    SELECT a."customerId", a."ownerId", a."departmentPath", ARRAY(SELECT jsonb_array_elements_text(a."partnerIds")::uuid), a."survivorId", a.version
      FROM jsonb_to_recordset(${given}::jsonb) AS a("customerId" uuid, "ownerId" uuid, "departmentPath" text, "partnerIds" jsonb,
        "survivorId" uuid, version bigint)
    ON CONFLICT (customer_id) DO UPDATE SET owner_id = excluded.owner_id, department_path = excluded.department_path,
      partner_ids = excluded.partner_ids, survivor_id = excluded.survivor_id, version = excluded.version
    WHERE known.version < excluded.version`);
}

/** Access rows of many customers in one statement, for loaders; in the order asked. */
export async function accessOf(db: SqlRunner, customerIds: readonly string[]): Promise<(CustomerAccess | undefined)[]> {
  const found = await rows<CustomerAccess>(
    db,
    sql`SELECT customer_id, owner_id, department_path, partner_ids, version FROM guanxi.customer_access WHERE customer_id = ANY(${[...customerIds]}::uuid[])`,
  );
  const byId = new Map(found.map((row) => [row.customerId, row]));
  return customerIds.map((id) => byId.get(id));
}
