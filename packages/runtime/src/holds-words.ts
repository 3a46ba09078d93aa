import { queryTokens } from './search.ts';
import { join, type Sql, sql } from './sql.ts';

/** Characters of what was typed that are looked at. */
const LONGEST = 200;

/**
 * The condition that a record is found by every word that was typed: one of the columns of its words holds them all.
 * Nothing typed is no condition; a text without a word in it finds nothing.
 */
export function holdsWords(text: string | null | undefined, ...columns: readonly Sql[]): Sql[] {
  if (!text?.trim()) return [];
  const typed = queryTokens(text.slice(0, LONGEST));
  if (typed.length === 0) return [sql`FALSE`];
  return [
    sql`(${join(
      columns.map((column) => sql`${column} @> ${typed}::text[]`),
      ' OR ',
    )})`,
  ];
}
