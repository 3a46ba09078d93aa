import { rows, type SqlRunner, sql, toSql, type Viewer } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { rights } from '../permissions.ts';

export type Card = {
  customerId: string;
  kind: string;
  name: string;
  mail: string | null;
  language: string;
  ownerId: string | null;
  departmentPath: string | null;
  version: bigint;
};

const columns = {
  customerId: 'a.customer_id',
  ownerId: 'a.owner_id',
  departmentPath: 'a.department_path',
  partnerIds: 'a.partner_ids',
};
const reach = (viewer: Viewer, action: string) => toSql(rights.scope(viewer, 'customer', action), columns);

/** Which of these customers exist for the viewer. */
export async function visibleCustomers(db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ customerId: string }>(
    db,
    sql`SELECT a.customer_id FROM guanxi.customer_access a WHERE a.customer_id = ANY(${[...ids]}::uuid[]) AND ${reach(viewer, 'read')}`,
  );
  return new Set(found.map((row) => row.customerId));
}

/** The card of a customer whom the viewer reaches by the action. */
export async function cardFor(
  tx: Tx,
  viewer: Viewer,
  action: 'invite' | 'invite-partner',
  customerId: string,
): Promise<Card | undefined> {
  const [found] = await rows<Card>(
    tx.db,
    sql`SELECT c.* FROM customer_card c JOIN guanxi.customer_access a ON a.customer_id = c.customer_id
      WHERE c.customer_id = guanxi.survivor_of(${customerId}::uuid) AND ${reach(viewer, action)}`,
  );
  return found;
}

export async function cardOf(tx: Pick<Tx, 'db'>, customerId: string): Promise<Card | undefined> {
  return (await rows<Card>(tx.db, sql`SELECT * FROM customer_card WHERE customer_id = ${customerId}::uuid`))[0];
}

/** Keeps cards, each customer once; an older profile never replaces a newer one. */
export async function saveCards(tx: Tx, cards: readonly Card[]): Promise<void> {
  const given = JSON.stringify(cards.map((card) => ({ ...card, version: String(card.version) })));
  await tx.db.$executeRaw(sql`
    INSERT INTO customer_card AS known (customer_id, kind, name, mail, language, owner_id, department_path, version)
    SELECT "customerId", kind, name, mail, language, "ownerId", "departmentPath", version FROM jsonb_to_recordset(${given}::jsonb)
      AS c("customerId" uuid, kind text, name text, mail text, language text, "ownerId" uuid, "departmentPath" text, version bigint)
    ON CONFLICT (customer_id) DO UPDATE SET kind = excluded.kind, name = excluded.name, mail = excluded.mail,
      language = excluded.language, owner_id = excluded.owner_id, department_path = excluded.department_path, version = excluded.version
    WHERE known.version < excluded.version`);
}

export async function deleteCards(tx: Tx, customerIds: readonly string[]): Promise<void> {
  await tx.db.$executeRaw(sql`DELETE FROM customer_card WHERE customer_id = ANY(${[...customerIds]}::uuid[])`);
}
