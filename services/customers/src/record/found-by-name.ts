import { join, type PageWindow, raw, type Sql, sql } from '@guanxi/runtime';
import type { Words } from './customer-list.ts';

/** Names in their order: by the code points of their characters, small letters as capital ones. An index bears it. */
export const NAME_KEY = 'lower(c.name COLLATE "C")';

/** So many are found wherever they stand, and sorted then. Where there are more, they are looked for in the order of names. */
const FEW = 200;

/** No name that begins with a text stands behind the text and this. */
const LAST = 'repeat(chr(1114111), 200)';

/**
 * The ids of a page of customers who hold words, in the order of names. Few are found first and sorted then. Of many,
 * names are gone through by their first characters: one index finds who holds the words and begins with a character, so
 * that whoever does not is passed over, however many they are. Who holds the words by something else than his name is
 * looked for beside them.
 * @param where every other condition of the list, rights included
 * @param least for tests: how many are few at least
 */
export const foundByName =
  (words: Words, where: readonly Sql[], direction: 'asc' | 'desc', least = FEW) =>
  (window: PageWindow): Sql => {
    // where a page is walked, it must be full before those end who begin alike
    const few = Math.max(least, window.limit);
    const isAscending = (direction === 'asc') !== window.backward;
    const way = raw(isAscending ? 'ASC' : 'DESC');
    const key = raw(NAME_KEY);
    const order = sql`ORDER BY ${key} ${way}, c.id ${way}`;
    const page = raw(`LIMIT ${window.limit}`);
    const some = raw(`LIMIT ${few}`);
    const past = window.after.sql === '' ? sql`TRUE` : window.after;
    const all = join([sql`TRUE`, ...where], ' AND ');
    const rows = (...conditions: Sql[]) =>
      sql`SELECT c.id, ${key} AS name FROM customer c WHERE ${join([...conditions, all, past], ' AND ')}`;
    const are = (which: 'few' | 'many', found: string) =>
      raw(`(SELECT count(*) FROM ${found}) ${which === 'few' ? '<' : '>='} ${few}`);
    const end = raw(`CASE this.letter WHEN '' THEN '' ELSE this.letter || ${LAST} END`);
    const next = isAscending ? sql`${key} > ${end}` : sql`${key} < this.letter`;
    const begins = sql`left(${key}, 1) = this.letter`;
    // only where to begin is asked of the index: many are left in between, so that the walk ends before its end
    const walked = isAscending ? sql`${key} >= this.letter` : sql`${key} <= ${end}`;
    const within = sql`${walked} AND (${begins}) IS TRUE`;
    // asked so, it is no reason to find all who hold the words before the first is told
    const held = (condition: Sql) => sql`(${condition}) IS TRUE`;
    /** Those who are found by conditions: sorted where they are few, else met on the way through the order of names. */
    const either = (condition: Sql, place: { found: Sql; walked: Sql }) => sql`
      (WITH found AS MATERIALIZED (${rows(condition, place.found)}), hits AS MATERIALIZED (SELECT * FROM found ${some})
      SELECT id, name FROM (
        SELECT id, name FROM hits WHERE ${are('few', 'hits')}
        UNION ALL (${rows(held(condition), place.walked, sql`${are('many', 'hits')}`)} ${order} ${page})
      ) AS met ORDER BY name ${way}, id ${way} ${page})`;
    const everywhere = { found: sql`TRUE`, walked: sql`TRUE` };
    // each step of the recursion is made when the join asks for it: those of the first characters come first, and end it
    return sql`
      WITH RECURSIVE few AS MATERIALIZED (${rows(sql`(${words.own} OR ${words.others})`)} ${some}),
      beginning(letter) AS (
        (SELECT left(${key}, 1) FROM customer c WHERE ${are('many', 'few')} AND ${past} ${order} LIMIT 1)
        UNION ALL SELECT following.letter FROM beginning AS this CROSS JOIN LATERAL (
          SELECT left(${key}, 1) AS letter FROM customer c WHERE ${next} ${order} LIMIT 1) AS following
      )
      SELECT id FROM few WHERE ${are('few', 'few')}
      UNION ALL (SELECT own.id FROM beginning AS this CROSS JOIN LATERAL ${either(words.own, { found: begins, walked: within })} AS own ${page})
      UNION ALL (SELECT other.id FROM ${either(sql`${words.others} AND (${words.own}) IS NOT TRUE AND ${are('many', 'few')}`, everywhere)} AS other)`;
  };
