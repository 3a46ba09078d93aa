import { living, notGone, type SourceRows, type Sql, sql } from '@guanxi/runtime';

const profiles = (name: string, line: Sql, of = living('customer')): SourceRows => ({
  name: `customers.${name}`,
  rows: sql`SELECT id::text AS key, ${line} AS line FROM customer WHERE ${of}`,
});

/** What projections of the profile elsewhere are compared with, each by the columns that it keeps. */
export const profileSources: readonly SourceRows[] = [
  profiles('access', sql`format('%s|%s|%s|%s', owner_id, department_path, array_to_string(partner_ids, ','), version)`),
  // of one in the bin cards are kept, so that what names him still does
  profiles('cards', sql`format('%s|%s|%s|%s', kind, name, department_path, version)`, notGone('customer')),
  profiles(
    'recipients',
    sql`format('%s|%s|%s|%s|%s|%s', number, name, language, tier, array_to_string(consents, ','), version)`,
  ),
];
