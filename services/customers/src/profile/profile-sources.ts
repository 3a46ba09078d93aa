import { type SourceRows, type Sql, sql } from '@guanxi/runtime';

const profiles = (name: string, line: Sql): SourceRows => ({
  name: `customers.${name}`,
  rows: sql`SELECT id::text AS key, ${line} AS line FROM customer WHERE deleted_at IS NULL`,
});

/** What projections of the profile elsewhere are compared with, each by the columns that it keeps. */
export const profileSources: readonly SourceRows[] = [
  profiles('access', sql`format('%s|%s|%s|%s', owner_id, department_path, array_to_string(partner_ids, ','), version)`),
  profiles('cards', sql`format('%s|%s|%s|%s', kind, name, department_path, version)`),
  profiles(
    'recipients',
    sql`format('%s|%s|%s|%s|%s|%s', number, name, language, tier, array_to_string(consents, ','), version)`,
  ),
];
