import { rows, type Sql, sql, toSql, type Viewer } from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { Card, CustomerDesk } from './desk.ts';

/** What the desk knows of customers and departments: small projections, fed by events. */
export class DeskStore implements CustomerDesk {
  private readonly db: Db;
  constructor(db: Db) {
    this.db = db;
  }

  async visibleCustomers(
    viewer: Viewer,
    customerIds: readonly string[],
    action: 'read' | 'serve' = 'read',
  ): Promise<Set<string>> {
    const found = await rows<{ customerId: string }>(
      this.db.read,
      sql`SELECT a.customer_id FROM guanxi.customer_access a
      WHERE a.customer_id = ANY(${[...customerIds]}::uuid[]) AND ${reach(viewer, action)}`,
    );
    return new Set(found.map((row) => row.customerId));
  }

  async cardToServe(tx: Tx, viewer: Viewer, customerId: string): Promise<Card | undefined> {
    const [found] = await rows<Card>(
      tx.db,
      sql`SELECT c.* FROM customer_card c JOIN guanxi.customer_access a ON a.customer_id = c.customer_id
      WHERE c.customer_id = guanxi.survivor_of(${customerId}::uuid) AND ${reach(viewer, 'serve')}`,
    );
    return found;
  }

  /** Keeps cards, unless newer ones are there; each customer once. */
  async saveCards(tx: Tx, cards: readonly Card[]): Promise<void> {
    const given = JSON.stringify(cards.map((card) => ({ ...card, version: String(card.version) })));
    await tx.db.$executeRaw(sql`
      INSERT INTO customer_card AS known (customer_id, name, kind, tier, owner_id, department_path, version)
      SELECT "customerId", name, kind, tier, "ownerId", "departmentPath", version FROM jsonb_to_recordset(${given}::jsonb)
        AS c("customerId" uuid, name text, kind text, tier text, "ownerId" uuid, "departmentPath" text, version bigint)
      ON CONFLICT (customer_id) DO UPDATE SET name = excluded.name, kind = excluded.kind, tier = excluded.tier,
        owner_id = excluded.owner_id, department_path = excluded.department_path, version = excluded.version
      WHERE known.version < excluded.version`);
  }

  async forgetCards(tx: Tx, customerIds: readonly string[]): Promise<void> {
    await tx.db.customerCard.deleteMany({ where: { customerId: { in: [...customerIds] } } });
  }

  async saveHead(tx: Tx, path: string, headId: string | null): Promise<void> {
    await tx.db.departmentHead.upsert({ where: { path }, create: { path, headId }, update: { headId } });
  }

  async removeDepartment(tx: Tx, path: string): Promise<void> {
    await tx.db.departmentHead.deleteMany({ where: { path } });
  }

  /** A department was moved: its paths and those below it begin with the new one. */
  async moveDepartment(tx: Tx, from: string, to: string): Promise<void> {
    const tables = [
      sql`department_head SET path`,
      sql`service_request SET department_path`,
      sql`interaction SET department_path`,
    ];
    const columns = [sql`path`, sql`department_path`, sql`department_path`];
    for (const [at, table] of tables.entries()) {
      const column = columns[at] as Sql;
      await tx.db.$executeRaw(
        sql`UPDATE ${table} = ${to} || substr(${column}, ${from.length + 1}) WHERE ${column} = ${from} OR starts_with(${column}, ${`${from}/`})`,
      );
    }
  }
}

const reach = (viewer: Viewer, action: 'read' | 'serve') =>
  toSql(rights.scope(viewer, 'customer', action), { customerId: 'a.customer_id' });
