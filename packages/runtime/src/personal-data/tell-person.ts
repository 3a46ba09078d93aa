/** What a service holds of a person, told whole to himself and to those who may take it for him. */

import { isId } from '../ids.ts';
import { allOf, defineRights, equals } from '../rights/policy.ts';
import { toSql } from '../rights/to-sql.ts';
import { rows, type Sql, type SqlRunner, sql } from '../sql.ts';
import type { Viewer } from '../viewer.ts';

/**
 * What a service holds of a person, by kind of record: a SELECT over rows of the customers in `ids` (an array of uuids), whose
 * column `key` is unique; its other columns are told by their names.
 */
export type PersonalSections = Readonly<Record<string, (ids: Sql) => Sql>>;
export type PersonalPage = { records: { section: string; record: string }[]; next: string | null };

const PAGE = 200;

/** Who takes all that is held of a person: he himself, who decides, and the head of his department. The same in every service. */
const rights = defineRights({
  customer: {
    shape: { self: (viewer) => equals('id', viewer.customer) },
    grants: {
      takeData: {
        'decision-maker': 'all',
        'department-head': 'department',
        member: (viewer) => allOf(equals('id', viewer.customer)),
      },
    },
  },
});
const columns = { id: 'a.customer_id', departmentPath: 'a.department_path' } as const;

/**
 * One page of what is held of a person, of his record and those that were merged into it. Null for whoever may not take it,
 * and of somebody who does not exist for him.
 * @param after where the page before ended
 */
export async function personalPage(
  db: SqlRunner,
  sections: PersonalSections,
  viewer: Viewer,
  customerId: string,
  after: string | null | undefined,
): Promise<PersonalPage | null> {
  if (!isId(customerId)) return null;
  const [reached] = await rows<{ id: string }>(
    db,
    sql`SELECT a.customer_id AS id FROM guanxi.customer_access a
      WHERE a.customer_id = guanxi.survivor_of(${customerId}::uuid) AND ${toSql(rights.scope(viewer, 'customer', 'takeData'), columns)}`,
  );
  if (!reached) return null;
  const names = Object.keys(sections);
  const [from = names[0] ?? '', key = ''] = after?.split('|') ?? [];
  const ids = sql`guanxi.aliases_of(${reached.id}::uuid)`;
  for (const [at, name] of [...names.entries()].slice(Math.max(names.indexOf(from), 0))) {
    const select = sections[name];
    if (!select) continue;
    const begin = name === from ? key : '';
    const found = await rows<{ key: string; record: string }>(
      db,
      sql`SELECT t.key::text AS key, (to_jsonb(t) - 'key')::text AS record FROM (${select(ids)}) AS t
        WHERE t.key::text > ${begin} ORDER BY t.key::text LIMIT ${PAGE + 1}`,
    );
    if (found.length === 0) continue;
    const records = found.slice(0, PAGE).map(({ record }) => ({ section: name, record }));
    const last = found[PAGE - 1]?.key;
    const following = names[at + 1];
    return {
      records,
      next: found.length > PAGE ? `${name}|${last}` : following === undefined ? null : `${following}|`,
    };
  }
  return { records: [], next: null };
}
