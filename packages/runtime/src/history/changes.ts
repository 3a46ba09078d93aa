import type { OrderColumn } from '../graphql/connection.ts';
import { join, raw, rows, type Sql, type SqlRunner, sql } from '../sql.ts';
import type { Which, WithHistory } from './as-of.ts';
import type { ActorKind, Because } from './change.ts';

/** One change of one row, with who made it and why, as the selection `changeColumns` gives it. */
export type ChangeRow = {
  id: string;
  /** What `changesOf` was told that its rows are. */
  record: string;
  key: string;
  kind: 'CREATED' | 'CHANGED' | 'REMOVED';
  at: Date;
  /** The row as it was before, by columns; of a creation as it came to be. */
  image: Record<string, unknown>;
  /** The columns that changed, with their new values; null unless CHANGED. */
  changed: Record<string, unknown> | null;
  redactedAt: Date | null;
  actorKind: ActorKind;
  actor: string;
  client: string | null;
  cause: Because['cause'] | 'OUTSIDE';
  causeName: string;
  reference: string | null;
  reason: string | null;
};

/** All that happened with rows of a table, as a SELECT; several are put together by `changesFrom`. */
export function changesOf({ table, keys }: WithHistory, record: string, { live, past }: Which): Sql {
  const twin = sql`guanxi.${raw(table)}_history`;
  const liveKey = raw(keys.map((key) => `l.${key}::text`).join(" || '|' || "));
  // an image begins something unless a change of the same row ended where it begins
  const isFirst = (key: Sql, from: Sql, change: Sql) =>
    sql`${change} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${twin} p
      WHERE p.key = ${key} AND p.valid_to = ${from} AND p.ended_by = ${change} AND p.changed IS NOT NULL)`;
  return sql`
    SELECT ${record}::text AS record, h.key, CASE WHEN h.changed IS NULL THEN 'REMOVED' ELSE 'CHANGED' END AS kind,
           h.valid_to AS at, h.seq, h.ended_by AS change_id, h.image, h.changed, h.redacted_at
      FROM ${twin} h WHERE ${past}
    UNION ALL
    SELECT ${record}::text, h.key, 'CREATED', h.valid_from, 0, h.change_id, h.image, NULL, h.redacted_at
      FROM ${twin} h WHERE ${past} AND ${isFirst(sql`h.key`, sql`h.valid_from`, sql`h.change_id`)}
    UNION ALL
    SELECT ${record}::text, ${liveKey}, 'CREATED', l.valid_from, 0, l.change_id, to_jsonb(l), NULL, NULL
      FROM public.${raw(table)} l WHERE ${live} AND ${isFirst(liveKey, sql`l.valid_from`, sql`l.change_id`)}`;
}

/** What stands in a FROM: the changes `e`, and who made them and why, `w`. */
export const changesFrom = (parts: readonly Sql[]): Sql =>
  sql`LATERAL (${join(parts, ' UNION ALL ')}) e JOIN guanxi.change w ON w.id = e.change_id`;

const id = "(e.record || ':' || e.key || ':' || e.change_id || ':' || e.kind)";

export const changeColumns: Sql = raw(`${id} AS id, e.record, e.key, e.kind, e.at, e.image, e.changed, e.redacted_at,
  w.actor_kind, w.actor, w.client, w.cause, w.name AS cause_name, w.reference, w.reason`);

/** The latest first. */
export const changeOrder: readonly OrderColumn[] = [
  { column: 'e.at', direction: 'desc', type: 'timestamptz' },
  { column: 'e.seq', direction: 'desc', type: 'bigint' },
  { column: id, direction: 'desc', type: 'text' },
];

/** The condition that a change concerns one of these columns; what is made or removed concerns none. */
export const concerns = (columns: readonly string[]): Sql => sql`jsonb_exists_any(e.changed, ${[...columns]}::text[])`;

/** The condition that a reader who is not told of some columns, a text[], is told of this change at all. */
export const isTold = (hidden: Sql): Sql => sql`(e.changed IS NULL OR e.changed <> '{}' AND NOT (
  SELECT array_agg(k) FROM jsonb_object_keys(e.changed) AS k) <@ (${hidden}))`;

/**
 * Takes the values of columns out of all that history tells of rows: an erasure redacts, in its transaction and after
 * the current row, what history holds of him. That something changed, when and by whom stays known.
 * @param keys of the rows, as text; those of several columns joined by |
 * @param what what stands in the place of each column's value; null for none
 * @returns how many superseded rows were redacted
 */
export async function redactHistory(
  db: SqlRunner,
  { table }: WithHistory,
  keys: readonly string[],
  what: Readonly<Record<string, string | null>>,
): Promise<number> {
  const [done] = await rows<{ redacted: bigint }>(
    db,
    sql`SELECT guanxi.redact_history(${table}, ${[...keys]}::text[], ${JSON.stringify(what)}::jsonb) AS redacted`,
  );
  return Number(done?.redacted ?? 0);
}
