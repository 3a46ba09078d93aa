import { empty, raw, type Sql, sql } from '../sql.ts';

/** A table with history. */
export type WithHistory = {
  table: string;
  /** The columns of the primary key. */
  keys: readonly string[];
  /** The column that says since when a row is known whose beginning was before history was kept. */
  since?: string;
};

/** Which rows are meant: conditions on the live ones `l` and on the superseded ones `h` (their `key` and `image`). */
export type Which = { live: Sql; past: Sql };

/**
 * The rows of a table as they stood at an instant, to stand in a FROM: the live ones that stood then already, and the
 * superseded ones whose range holds it. Columns that came later are null in earlier images. Conditions around it reach
 * the indexes of the live part; `which` narrows both.
 */
export function asOf({ table, since }: WithHistory, at: Date, which?: Which): Sql {
  const began = since ? sql`coalesce(l.valid_from, l.${raw(since)})` : sql`coalesce(l.valid_from, '-infinity')`;
  const begun = since
    ? sql`coalesce(h.valid_from, (h.image ->> ${since})::timestamptz)`
    : sql`coalesce(h.valid_from, '-infinity')`;
  return sql`(SELECT l.* FROM public.${raw(table)} l WHERE ${began} <= ${at}::timestamptz ${which ? sql`AND ${which.live}` : empty}
    UNION ALL SELECT was.* FROM guanxi.${raw(table)}_history h CROSS JOIN LATERAL ${imageAsRow(table)}
     WHERE h.valid_to > ${at}::timestamptz AND ${begun} <= ${at}::timestamptz ${which ? sql`AND ${which.past}` : empty})`;
}

/** The image `h.image` as a row `was` of its table, with the range and change that it stood with. */
const imageAsRow = (table: string): Sql =>
  sql`jsonb_populate_record(NULL::public.${raw(table)},
    h.image || jsonb_build_object('valid_from', h.valid_from, 'change_id', h.change_id)) AS was`;
