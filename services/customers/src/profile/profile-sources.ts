import { living, notGone, type SourceRows, type Sql, sql } from '@guanxi/runtime';

const readFrom = sql`id, kind, number, name, language, tier, consents, blacklisted, owner_id, department_path, partner_ids`;
/** Under the key of a record that was merged into another the survivor's profile is told. */
const profiles = (name: string, line: Sql, of = living('c')): SourceRows => ({
  name: `customers.${name}`,
  rows: sql`SELECT key::text, ${line} AS line FROM (
    SELECT c.id AS key, ${readFrom}, c.version, NULL::uuid AS survivor_id FROM customer AS c WHERE ${of}
    UNION ALL
    SELECT a.id, survivor.*, a.version, a.merged_into FROM customer AS a JOIN LATERAL
      (SELECT ${readFrom} FROM customer AS c WHERE c.id = a.merged_into AND ${of}) AS survivor ON TRUE
  ) AS profile`,
});

/** What projections of the profile elsewhere are compared with, each by the columns that it keeps. */
export const profileSources: readonly SourceRows[] = [
  profiles(
    'access',
    sql`format('%s|%s|%s|%s|%s', owner_id, department_path, array_to_string(partner_ids, ','), survivor_id, version)`,
  ),
  // of one in the bin cards are kept, so that what names him still does
  profiles('cards', sql`format('%s|%s|%s|%s', kind, name, department_path, version)`, notGone('c')),
  profiles(
    'recipients',
    sql`format('%s|%s|%s|%s|%s|%s|%s', number, name, language, tier, array_to_string(consents, ','), blacklisted, version)`,
  ),
];
