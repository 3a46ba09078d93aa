import { empty, join, type PageWindow, raw, type Sql, sql } from '@guanxi/runtime';
import type { Words } from './customer-list.ts';
import { otherwise } from './written-otherwise.ts';

/** Names in their order: by the code points of their characters, small letters as capital ones. An index bears it. */
export const NAME_KEY = 'lower(c.name COLLATE "C")';

/** So many of one first character are found wherever they stand, and sorted then. Where there are more, they are met in the order of names. */
const FEW = 200;

/** How a name begins, and the same beside its other characters as the index of words holds them. */
const BEGINNING = `left(${NAME_KEY}, 1)`;
export const CHARACTERS = `(string_to_array(substr(${NAME_KEY}, 2), NULL) || ('^' || ${BEGINNING}))`;

/** As what the index has a character that names have further on, or begin with but written otherwise. */
function furtherOn(character: string): string[] {
  const others = otherwise(character);
  return [character, ...others, ...others.map((each) => `^${each}`)];
}

/** No name that begins with a text stands behind the text and this. */
const LAST = 'repeat(chr(1114111), 200)';

/**
 * The ids of a page of customers who hold words, in the order of names. Less than a page are found first and sorted then. Of more,
 * those whose names begin with a Han character that was typed stand together, and that part of the order is walked; who has it further on is
 * found by it, and sorted where they are few. Else names are gone through by their first characters: one index finds who holds
 * the words and begins with a character, so that whoever does not is passed over, however many they are. Who holds the
 * words by something else than his name is looked for beside them.
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
    const are = (which: 'few' | 'many', found: string, bound = window.limit) =>
      raw(`(SELECT count(*) FROM ${found}) ${which === 'few' ? '<' : '>='} ${bound}`);
    const endOf = (letter: Sql) => sql`CASE ${letter} WHEN '' THEN '' ELSE ${letter} || ${raw(LAST)} END`;
    const letter = raw('this.letter');
    const next = isAscending ? sql`${key} > ${endOf(letter)}` : sql`${key} < ${letter}`;
    const begins = sql`${raw(CHARACTERS)} @> ARRAY['^' || ${letter}] AND ${raw(BEGINNING)} = ${letter}`;
    const walked = sql`${key} >= ${letter} AND ${key} <= ${endOf(letter)}`;
    // asked so, it is no reason to find all who hold the words before the first is told
    const held = (condition: Sql) => sql`(${condition}) IS TRUE`;
    /** Those who are found by conditions: sorted where they are few, else met on the way through the order of names. */
    const either = (condition: Sql, place: { found: Sql; walked: Sql }) => sql`
      (WITH found AS MATERIALIZED (${rows(condition, place.found)}), hits AS MATERIALIZED (SELECT * FROM found ${some})
      SELECT id, name FROM (
        SELECT id, name FROM hits WHERE ${are('few', 'hits', few)}
        UNION ALL (${rows(held(condition), place.walked, sql`${are('many', 'hits', few)}`)} ${order} ${page})
      ) AS met ORDER BY name ${way}, id ${way} ${page})`;
    const everywhere = { found: sql`TRUE`, walked: sql`TRUE` };
    const isMany = are('many', 'few');
    /** Who begins with a Han character, and who has it further on. */
    const divided = (character: string) => {
      const place = sql`${key} >= ${character} AND ${key} <= ${endOf(sql`${character}`)}`;
      const further = sql`${raw(CHARACTERS)} && ${furtherOn(character)}::text[] AND ${raw(BEGINNING)} <> ${character}`;
      return {
        begun: sql`UNION ALL (SELECT id FROM (${rows(held(words.own), place, isMany)} ${order} ${page}) AS begun)`,
        rest: sql`${rows(words.own, further, isMany)} ${page}`,
      };
    };
    // where none was typed, nobody is known to begin with it
    const { begun, rest } =
      words.character === undefined ? { begun: empty, rest: sql`SELECT * FROM few` } : divided(words.character);
    // each step of the recursion is made when the join asks for it: those of the first characters come first, and end it
    return sql`
      WITH RECURSIVE few AS MATERIALIZED (${rows(sql`(${words.own} OR ${words.others})`)} ${page}),
      rest AS MATERIALIZED (${rest}),
      beginning(letter) AS (
        (SELECT ${raw(BEGINNING)} FROM customer c WHERE ${are('many', 'rest')} AND ${past} ${order} LIMIT 1)
        UNION ALL SELECT following.letter FROM beginning AS this CROSS JOIN LATERAL (
          SELECT ${raw(BEGINNING)} AS letter FROM customer c WHERE ${next} ${order} LIMIT 1) AS following
      )
      SELECT id FROM few WHERE ${are('few', 'few')}
      UNION ALL SELECT id FROM rest WHERE ${isMany} AND ${are('few', 'rest')}
      ${begun}
      UNION ALL (SELECT own.id FROM beginning AS this CROSS JOIN LATERAL ${either(words.own, { found: begins, walked })} AS own ${page})
      UNION ALL (SELECT other.id FROM ${either(sql`${words.others} AND (${words.own}) IS NOT TRUE AND ${isMany}`, everywhere)} AS other)`;
  };
