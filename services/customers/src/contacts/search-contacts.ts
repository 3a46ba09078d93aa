import {
  type Clock,
  empty,
  execute,
  isStaff,
  queryTokens,
  rows,
  type SearchPart,
  type SqlRunner,
  sql,
  systemActor,
  tokens,
  type Viewer,
} from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { visibleContact } from './contact-store.ts';

/** Contacts whose names hold all that was typed, as far as the viewer may see them; those who are called so go first. */
export async function searchContacts(
  db: SqlRunner,
  viewer: Viewer,
  text: string,
  first: number,
): Promise<SearchPart[]> {
  const name = text.trim();
  const typed = queryTokens(name.slice(0, 200));
  if (typed.length === 0) return [];
  const found = await rows<{ id: string; title: string; score: number }>(
    db,
    sql`SELECT k.id, k.name AS title,
        CASE WHEN lower(k.name) = lower(${name}) THEN 0.9
             WHEN starts_with(lower(k.name), lower(${name})) THEN 0.7 ELSE 0.4 END::float8 AS score
      FROM contact k WHERE (k.search_tokens @> ${typed}::text[] ${isStaff(viewer) ? sql`OR k.field_tokens @> ${typed}::text[]` : empty}) AND ${visibleContact(viewer)}
      ORDER BY score DESC, k.name, k.id LIMIT ${first}`,
  );
  return found.map((each) => ({ typename: 'Contact', ...each }));
}

const PAGE = 500;

/** Gives words to contacts who were written before words were kept. */
export async function giveWords({ db, clock }: { db: CustomersDatabase; clock: Clock }): Promise<void> {
  for (let given = PAGE; given === PAGE; )
    given = await db.transaction(systemActor(db.area, clock), async (tx) => {
      const without = await rows<{ id: string; name: string }>(
        tx.db,
        sql`SELECT id, name FROM contact WHERE search_tokens IS NULL ORDER BY id LIMIT ${PAGE} FOR UPDATE SKIP LOCKED`,
      );
      const words = JSON.stringify(without.map(({ id, name }) => ({ id, words: tokens(name) })));
      await execute(
        tx.db,
        sql`UPDATE contact k SET search_tokens = n.words
          FROM jsonb_to_recordset(${words}::jsonb) AS n(id uuid, words text[]) WHERE k.id = n.id`,
      );
      return without.length;
    });
}
