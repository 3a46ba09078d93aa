import type { PrismaLike } from '@guanxi/runtime';
import type { TestService } from '../service.ts';

/** Rows of one table that stand as a pattern for many. */
export interface Pattern {
  table: string;
  /** Which rows, as SQL over the alias `t`. */
  where: string;
  /** Columns of ids that differ with each copy, in the same way in every table. The first tells copies from patterns. */
  ids: readonly string[];
  /** Other columns that differ, as SQL over `t` and `n`. */
  set?: Readonly<Record<string, string>>;
}

/** The id that takes an id's place in a copy: of version 8, by which copies are told from their patterns. */
export const copyOf = (id: string, n: number): string =>
  `${id.slice(0, 9)}${n.toString(16).padStart(4, '0')}-8${id.slice(15)}`;

/**
 * Copies rows as often as growth asks, in one statement a table: what hangs together in the pattern hangs together in
 * each copy, and no two copies share a related record. Patterns are copied in their order.
 */
export async function multiply<Client extends PrismaLike>(
  { db }: TestService<Client>,
  patterns: readonly Pattern[],
  { from, to }: { from: number; to: number },
): Promise<void> {
  for (const { table, where, ids, set = {} } of patterns) {
    const columns = [
      ...ids.map((id) => [id, `overlay((t.${id})::text placing lpad(to_hex(n), 4, '0') || '-8' from 10 for 6)`]),
      ...Object.entries(set),
    ].map(([name, value]) => `'${name}', ${value}`);
    await db.pool.query(
      `INSERT INTO ${table} SELECT copy.* FROM ${table} t CROSS JOIN generate_series(${from}, ${to - 1}) AS n
        CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, to_jsonb(t) || jsonb_build_object(${columns.join(', ')})) AS copy
        WHERE ${where} AND substr((t.${ids[0]})::text, 15, 1) <> '8'`,
    );
  }
}
