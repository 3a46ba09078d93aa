import { type Predicate, rows, type SqlRunner, sql, toSql } from '@guanxi/runtime';
import { customerColumns } from '../permissions.ts';
import type { Card } from './card.ts';

/** Rows of the projection of customers. The only file that writes `customer_card`. */

/** A customer as an order needs him: his card, and who owns and serves him. */
export type KnownCustomer = Card & { ownerId: string | null; partnerIds: string[] };

/** Writes cards unless newer ones are there; each customer once. */
export async function saveCards(db: SqlRunner, cards: readonly Card[]): Promise<void> {
  const given = JSON.stringify(cards, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  await db.$executeRaw(sql`
    INSERT INTO customer_card AS known
      (customer_id, kind, name, sex, language, tier, tier_version, blacklisted, department_path, version, removed)
    SELECT "customerId", kind, name, sex, language, tier, "tierVersion", blacklisted, "departmentPath", version, FALSE
      FROM jsonb_to_recordset(${given}::jsonb) AS c("customerId" uuid, kind text, name text, sex text, language text,
        tier text, "tierVersion" bigint, blacklisted boolean, "departmentPath" text, version bigint)
    ON CONFLICT (customer_id) DO UPDATE SET kind = excluded.kind, name = excluded.name, sex = excluded.sex,
      language = excluded.language, tier = excluded.tier, tier_version = excluded.tier_version,
      blacklisted = excluded.blacklisted, department_path = excluded.department_path, version = excluded.version,
      removed = FALSE
    WHERE known.version < excluded.version`);
}

/** Takes persons' traces off their cards and orders; the orders themselves stay. */
export async function eraseCards(db: SqlRunner, customerIds: readonly string[]): Promise<void> {
  await db.$executeRaw(
    sql`UPDATE customer_card SET name = '', sex = '', removed = TRUE WHERE customer_id = ANY(${[...customerIds]}::uuid[])`,
  );
  await db.$executeRaw(sql`UPDATE orders SET customer_name = '', customer_title = '', note = NULL,
    search_tokens = ARRAY[lower(number)] WHERE customer_id = ANY(${[...customerIds]}::uuid[])`);
}

/** Follows a department to its new place, in cards and in the orders' snapshots, which rights are read from. */
export async function moveDepartment(db: SqlRunner, from: string, to: string): Promise<void> {
  const kept = [
    [sql`customer_card`, sql`department_path`],
    [sql`orders`, sql`department_path`],
    [sql`orders`, sql`delivery_department_path`],
  ] as const;
  for (const [table, path] of kept) {
    await db.$executeRaw(sql`UPDATE ${table} SET ${path} = ${to} || substr(${path}, ${from.length + 1}::int)
      WHERE ${path} = ${from} OR starts_with(${path}, ${`${from}/`})`);
  }
}

/** The customer, if his profile has arrived and the predicate lets him be seen. */
export async function visibleCustomer(
  db: SqlRunner,
  predicate: Predicate,
  customerId: string,
): Promise<KnownCustomer | undefined> {
  const [found] = await rows<KnownCustomer>(
    db,
    sql`SELECT c.customer_id, c.kind, c.name, c.sex, c.language, c.tier, c.tier_version, c.blacklisted, c.version,
        a.owner_id, a.department_path, a.partner_ids
      FROM customer_card c JOIN guanxi.customer_access a ON a.customer_id = c.customer_id
      WHERE c.customer_id = guanxi.survivor_of(${customerId}::uuid) AND NOT c.removed AND ${toSql(predicate, customerColumns)}`,
  );
  return found;
}

/** Which of these customers exist for the predicate, by the access projection. */
export async function visibleIds(db: SqlRunner, predicate: Predicate, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ customerId: string }>(
    db,
    sql`SELECT a.customer_id FROM guanxi.customer_access a
      WHERE a.customer_id = ANY(${[...ids]}::uuid[]) AND ${toSql(predicate, customerColumns)}`,
  );
  return new Set(found.map(({ customerId }) => customerId));
}
