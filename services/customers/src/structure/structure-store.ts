/** What belongs to what. The only file of this feature that knows SQL, beside the condition of lists in `subtree.ts`. */
import { execute, groupedInOrder, inOrder, rows, type Sql, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { type CustomerRow, customerSelect, shownFor, visibleCustomer } from '../record/records.ts';
import { childrenOf } from './subtree.ts';
import { LEVELS_MAX } from './unit.ts';

/** For each customer all above him that the viewer may see, the topmost first. */
export async function aboveOf(db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<CustomerRow[][]> {
  const found = await rows<CustomerRow & { ofId: string }>(
    db,
    sql`WITH RECURSIVE up AS (
        SELECT k.id AS of_id, ${shownFor('p')} AS id, 1 AS distance
          FROM customer k JOIN customer p ON p.id = k.parent_id WHERE k.id = ANY(${[...ids]}::uuid[])
        UNION ALL SELECT u.of_id, ${shownFor('p')}, u.distance + 1
          FROM up u JOIN customer k ON k.id = u.id JOIN customer p ON p.id = k.parent_id WHERE u.distance < ${LEVELS_MAX})
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
        UNION SELECT t.root, k.id FROM tree t CROSS JOIN LATERAL ${childrenOf(sql`t.id`)} AS k WHERE ${withBelow}),
      seen AS (SELECT t.root, c.id, c.number FROM tree t JOIN customer c ON c.id = t.id WHERE ${visibleCustomer(viewer)}),
      records AS (
        SELECT root, id FROM seen UNION ALL SELECT s.root, m.id FROM seen s JOIN customer m ON m.merged_into = s.id),
      sums AS (
        SELECT s.root, p.currency, count(*) FILTER (WHERE back.gross IS NULL OR back.gross < p.gross) AS orders,
               sum(p.gross - coalesce(back.gross, 0)) AS paid
          FROM records s JOIN purchase p ON p.customer_id = s.id
          LEFT JOIN LATERAL (SELECT sum(r.gross) AS gross FROM purchase_return r WHERE r.paid_event_id = p.paid_event_id) AS back ON TRUE
         GROUP BY s.root, p.currency),
      people AS (
        SELECT s.root, count(DISTINCT l.contact_id) AS contacts
          FROM records s JOIN contact_link l ON l.customer_id = s.id
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

/** Whether one of some records, also those out of sight, is an organisation. What a record is never changes. */
export async function areOrganisations(db: SqlRunner, ids: readonly string[]): Promise<boolean> {
  const found = await rows(
    db,
    sql`SELECT 1 AS one FROM customer WHERE id = ANY(${[...ids]}::uuid[]) AND kind = 'ORGANISATION' LIMIT 1`,
  );
  return found.length > 0;
}

/** From now to the end of the transaction nobody else changes what belongs to what. */
export const lockStructure = (tx: CustomersTx): Promise<unknown> =>
  execute(tx.db, sql`SELECT pg_advisory_xact_lock(hashtext('customer.structure'))`);

/** How an organisation would stand under another: levels above and below it, and whether it stands above that one. */
export type Fit = { unit: string | null; isAbove: boolean; levelsAbove: number };

/**
 * All to which a record belongs, with the level of each from below, as `up`. Records that are shown as one count as one with
 * the places of each, so that nothing comes to belong to itself whichever merge is undone.
 */
const upFrom = (id: Sql): Sql => sql`up AS (
    SELECT r.id, 1 AS level FROM unnest(guanxi.aliases_of(${id})) AS r(id)
    UNION SELECT r.id, u.level + 1 FROM up u JOIN customer k ON k.id = u.id
      CROSS JOIN LATERAL unnest(guanxi.aliases_of(k.parent_id)) AS r(id) WHERE k.parent_id IS NOT NULL AND u.level <= ${LEVELS_MAX})`;

/** How two records would stand as one: whether one of them stands above the other, and how many levels there would be. */
export async function fitTogether(
  tx: CustomersTx,
  one: string,
  other: string,
): Promise<{ isAbove: boolean; levels: number }> {
  const [found] = await rows<{ isAbove: boolean; levels: number }>(
    tx.db,
    sql`WITH RECURSIVE ${upFrom(sql`${one}::uuid`)}, other AS (SELECT * FROM (WITH RECURSIVE ${upFrom(sql`${other}::uuid`)} SELECT * FROM up) AS o)
      SELECT EXISTS (SELECT 1 FROM up WHERE up.id = ANY(guanxi.aliases_of(${other}::uuid)))
          OR EXISTS (SELECT 1 FROM other WHERE other.id = ANY(guanxi.aliases_of(${one}::uuid))) AS is_above,
        greatest((SELECT max(level) FROM up), (SELECT max(level) FROM other)) AS levels`,
  );
  const under = [await below(tx, one), await below(tx, other)].map(({ levels }) => levels);
  return { isAbove: found?.isAbove ?? false, levels: (found?.levels ?? 1) + Math.max(...under) - 1 };
}

/** An organisation that lives and that the viewer may see, as the parent of another; undefined where there is none. */
export async function parentFor(tx: CustomersTx, parentId: string, childId: string): Promise<Fit | undefined> {
  const [found] = await rows<Fit>(
    tx.db,
    sql`WITH RECURSIVE ${upFrom(sql`${parentId}::uuid`)}
      SELECT c.unit, EXISTS (SELECT 1 FROM up WHERE up.id = ANY(guanxi.aliases_of(${childId}::uuid))) AS is_above,
             (SELECT max(level) FROM up) AS levels_above
        FROM customer c WHERE c.id = ${parentId}::uuid AND c.kind = 'ORGANISATION' AND ${visibleCustomer(tx.viewer)}`,
  );
  return found;
}

/** The unit of what an organisation belongs to, whoever may see it. */
export async function unitAbove(tx: CustomersTx, id: string): Promise<string | null> {
  const [found] = await rows<{ unit: string | null }>(
    tx.db,
    sql`SELECT p.unit FROM customer c JOIN customer b ON b.id = c.parent_id JOIN customer p ON p.id = ${shownFor('b')}
      WHERE c.id = ${id}::uuid`,
  );
  return found?.unit ?? null;
}

/** Levels of an organisation and all below it, and the units of those directly below. */
export async function below(tx: CustomersTx, id: string): Promise<{ levels: number; units: (string | null)[] }> {
  const [found] = await rows<{ levels: number; units: (string | null)[] }>(
    tx.db,
    sql`WITH RECURSIVE down AS (
        SELECT r.id, 1 AS level FROM unnest(guanxi.aliases_of(${id}::uuid)) AS r(id)
        UNION SELECT r.id, d.level + 1 FROM down d JOIN customer k ON k.parent_id = d.id
          CROSS JOIN LATERAL unnest(guanxi.aliases_of(k.id)) AS r(id) WHERE d.level <= ${LEVELS_MAX})
      SELECT max(level) AS levels, ARRAY(SELECT DISTINCT k.unit FROM ${childrenOf(sql`${id}::uuid`)} AS k) AS units FROM down`,
  );
  return found ?? { levels: 1, units: [] };
}
