/** What belongs to what. The only file of this feature that knows SQL, beside the condition of lists in `subtree.ts`. */
import { execute, groupedInOrder, inOrder, rows, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { type CustomerRow, customerSelect, visibleCustomer } from '../record/records.ts';

/** For each customer all above him that the viewer may see, the topmost first. */
export async function aboveOf(db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<CustomerRow[][]> {
  const found = await rows<CustomerRow & { ofId: string }>(
    db,
    sql`WITH RECURSIVE up AS (
        SELECT k.id AS of_id, k.parent_id AS id, 1 AS distance FROM customer k WHERE k.id = ANY(${[...ids]}::uuid[])
        UNION ALL SELECT u.of_id, k.parent_id, u.distance + 1 FROM up u JOIN customer k ON k.id = u.id)
      SELECT u.of_id, ${customerSelect(viewer)} FROM up u JOIN customer c ON c.id = u.id
      WHERE ${visibleCustomer(viewer)} ORDER BY u.of_id, u.distance DESC`,
  );
  return groupedInOrder(ids, found, 'ofId');
}

export type Totals = {
  id: string;
  units: number;
  members: number;
  contacts: number;
  orders: number;
  paid: { currency: string; amount: string }[];
};

/** Totals of each, with all below it or alone, of what the viewer may see: one statement, however many there are. */
export async function totalsOf(
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
  withBelow: boolean,
): Promise<(Totals | undefined)[]> {
  const found = await rows<Totals>(
    db,
    sql`WITH RECURSIVE tree AS (
        SELECT id AS root, id FROM unnest(${[...ids]}::uuid[]) AS given(id)
        UNION SELECT t.root, k.id FROM tree t JOIN customer k ON k.parent_id = t.id WHERE ${withBelow}),
      seen AS (SELECT t.root, c.id, c.number FROM tree t JOIN customer c ON c.id = t.id WHERE ${visibleCustomer(viewer)}),
      sums AS (
        SELECT s.root, p.currency, count(*) FILTER (WHERE back.gross IS NULL OR back.gross < p.gross) AS orders,
               sum(p.gross - coalesce(back.gross, 0)) AS paid
          FROM seen s JOIN purchase p ON p.customer_id = s.id
          LEFT JOIN LATERAL (SELECT sum(r.gross) AS gross FROM purchase_return r WHERE r.paid_event_id = p.paid_event_id) AS back ON TRUE
         GROUP BY s.root, p.currency),
      people AS (
        SELECT s.root, count(DISTINCT l.contact_id) AS contacts
          FROM seen s JOIN contact_link l ON l.customer_id = s.id
          JOIN contact k ON k.id = l.contact_id AND k.deleted_at IS NULL
         GROUP BY s.root)
      SELECT s.root AS id, count(*)::int AS units, count(s.number)::int AS members,
             coalesce((SELECT p.contacts FROM people p WHERE p.root = s.root), 0)::int AS contacts,
             coalesce((SELECT sum(m.orders) FROM sums m WHERE m.root = s.root), 0)::int AS orders,
             coalesce((SELECT jsonb_agg(jsonb_build_object('currency', m.currency, 'amount', m.paid::text) ORDER BY m.currency)
                         FROM sums m WHERE m.root = s.root), '[]') AS paid
        FROM seen s GROUP BY s.root`,
  );
  return inOrder(ids, found, 'id');
}

/** From now to the end of the transaction nobody else changes what belongs to what. */
export const lockStructure = (tx: CustomersTx): Promise<unknown> =>
  execute(tx.db, sql`SELECT pg_advisory_xact_lock(hashtext('customer.structure'))`);

/** How an organisation would stand under another: levels above and below it, and whether it stands above that one. */
export type Fit = { unit: string | null; isAbove: boolean; levelsAbove: number };

/** An organisation that lives and that the viewer may see, as the parent of another; undefined where there is none. */
export async function parentFor(tx: CustomersTx, parentId: string, childId: string): Promise<Fit | undefined> {
  const [found] = await rows<Fit>(
    tx.db,
    sql`WITH RECURSIVE up AS (
        SELECT ${parentId}::uuid AS id UNION SELECT k.parent_id FROM up JOIN customer k ON k.id = up.id WHERE k.parent_id IS NOT NULL)
      SELECT c.unit, EXISTS (SELECT 1 FROM up WHERE up.id = ${childId}::uuid) AS is_above, (SELECT count(*) FROM up)::int AS levels_above
        FROM customer c WHERE c.id = ${parentId}::uuid AND c.kind = 'ORGANISATION' AND ${visibleCustomer(tx.viewer)}`,
  );
  return found;
}

/** The unit of what an organisation belongs to, whoever may see it. */
export async function unitAbove(tx: CustomersTx, id: string): Promise<string | null> {
  const [found] = await rows<{ unit: string | null }>(
    tx.db,
    sql`SELECT p.unit FROM customer c JOIN customer p ON p.id = c.parent_id WHERE c.id = ${id}::uuid`,
  );
  return found?.unit ?? null;
}

/** Levels of an organisation and all below it, and the units of those directly below. */
export async function below(tx: CustomersTx, id: string): Promise<{ levels: number; units: (string | null)[] }> {
  const [found] = await rows<{ levels: number; units: (string | null)[] }>(
    tx.db,
    sql`WITH RECURSIVE down AS (
        SELECT ${id}::uuid AS id, 1 AS level UNION SELECT k.id, d.level + 1 FROM down d JOIN customer k ON k.parent_id = d.id)
      SELECT max(level)::int AS levels,
             ARRAY(SELECT DISTINCT k.unit FROM customer k WHERE k.parent_id = ${id}::uuid) AS units FROM down`,
  );
  return found ?? { levels: 1, units: [] };
}
