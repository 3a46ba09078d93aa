/** Tags of records that are shown as one, as each has them by itself. */
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { TaggedPart } from './together-tags.ts';

/** The records that stand under each of some by merges that stand, itself first, then in the order of the merges. */
export async function tagParts(db: SqlRunner, ids: readonly string[]): Promise<Map<string, TaggedPart[]>> {
  if (ids.length === 0) return new Map();
  const found = await rows<TaggedPart & { root: string }>(
    db,
    sql`WITH RECURSIVE parts AS (
        SELECT id AS root, id, NULL::uuid AS under, NULL::timestamptz AS at, NULL::uuid AS merge
          FROM unnest(${[...ids]}::uuid[]) AS given(id)
        UNION SELECT p.root, m.absorbed_id, m.survivor_id, m.merged_at, m.id
          FROM parts p JOIN customer_merge m ON m.survivor_id = p.id AND m.unmerged_at IS NULL)
      SELECT p.root, p.id, p.under, CASE WHEN c.own_stage IS NULL THEN c.tags ELSE c.own_tags END AS own, c.tags_dropped AS dropped
        FROM parts p JOIN customer c ON c.id = p.id ORDER BY p.at NULLS FIRST, p.merge`,
  );
  return Map.groupBy(found, ({ root }) => root);
}

/** Writes what a record shows, and what was taken off it; an untouched row gets no history. */
export const saveShownTags = (
  tx: CustomersTx,
  id: string,
  { tags, dropped }: { tags: readonly string[]; dropped: readonly string[] },
) =>
  execute(
    tx.db,
    sql`UPDATE customer SET tags = ${[...tags]}::text[], tags_dropped = ${[...dropped]}::text[]
      WHERE id = ${id}::uuid AND (tags <> ${[...tags]}::text[] OR tags_dropped <> ${[...dropped]}::text[])`,
  );

/** Writes down what was taken off records that are out of sight; what they show by themselves is their own. */
export const saveDropped = (tx: CustomersTx, id: string, dropped: readonly string[]) =>
  execute(
    tx.db,
    sql`UPDATE customer SET tags_dropped = ${[...dropped]}::text[] WHERE id = ${id}::uuid AND tags_dropped <> ${[...dropped]}::text[]`,
  );
