import { rows, type Sql, type SqlRunner, sql, toSql, type Viewer } from '@guanxi/runtime';
import { contactsReached } from '../contacts/contacts.ts';
import { customerColumns, rights } from '../permissions.ts';
import { contactOpenTo, shown, shownFor, visibleCustomer } from '../record/records.ts';
import { runsOf } from './digits.ts';

export type NumberMatchRow = {
  customerId: string;
  contactId: string | null;
  line: 'MOBILE' | 'PHONE' | 'FAX';
  typed: string;
  number: string;
  extension: string | null;
  exact: boolean;
  contactOpen: boolean;
};

/** Of whose numbers a viewer may be told that they hold some digits. */
const findable = (viewer: Viewer): Sql =>
  sql`(${toSql(rights.scope(viewer, 'customer', 'contact'), customerColumns)} OR ${toSql(rights.scope(viewer, 'customer', 'identify'), customerColumns)})`;

/** The line of a record, a customer's `m` or a contact's `k`, that holds the digits, a whole number before a part of one. */
const lineOf = (alias: 'm' | 'k', digits: string): Sql => {
  const numbers =
    alias === 'm'
      ? sql`('MOBILE', 1, m.mobile, m.mobile_e164, NULL), ('PHONE', 2, m.phone, m.phone_e164, m.phone_extension), ('FAX', 3, m.fax, m.fax_e164, m.fax_extension)`
      : sql`('MOBILE', 1, k.mobile, k.mobile_e164, NULL), ('PHONE', 2, k.phone, k.phone_e164, k.phone_extension), ('FAX', 3, k.fax, k.fax_e164, k.fax_extension)`;
  return sql`CROSS JOIN LATERAL (
    SELECT n.line, n.typed, n.number, n.extension, bool_or(f.form = ${digits} OR f.form = '86' || ${digits}) AS exact
    FROM (VALUES ${numbers}) AS n(line, place, typed, number, extension), unnest(number_digits(n.number, n.extension)) AS f(form)
    WHERE f.form LIKE ${`%${digits}%`}
    GROUP BY n.line, n.place, n.typed, n.number, n.extension ORDER BY exact DESC, n.place LIMIT 1) AS n`;
};
const holds = (alias: 'm' | 'k', digits: string): Sql => {
  const runs = runsOf(digits);
  return alias === 'm'
    ? sql`digit_runs(m.mobile_e164, m.phone_e164, m.phone_extension, m.fax_e164, m.fax_extension) COLLATE "C" @> ${runs}::text[] AND ${shown('m')}`
    : sql`digit_runs(k.mobile_e164, k.phone_e164, k.phone_extension, k.fax_e164, k.fax_extension) COLLATE "C" @> ${runs}::text[] AND k.deleted_at IS NULL`;
};

/** Customers and contacts of theirs with these digits in a number, the best first, at most as many as asked. */
export const findByDigits = (db: SqlRunner, viewer: Viewer, digits: string, first: number): Promise<NumberMatchRow[]> =>
  rows<NumberMatchRow>(
    db,
    sql`SELECT found.* FROM (
        SELECT c.id AS customer_id, NULL::uuid AS contact_id, c.name, n.line, n.typed, n.number, n.extension, n.exact,
          ${contactOpenTo(viewer)} AS contact_open
        FROM customer m JOIN customer c ON c.id = ${shownFor('m')} ${lineOf('m', digits)}
        WHERE ${holds('m', digits)} AND ${visibleCustomer(viewer)} AND ${findable(viewer)}
        UNION ALL
        SELECT c.id, k.id, k.name, n.line, n.typed, n.number, n.extension, n.exact, ${contactsReached(viewer)}
        FROM contact k JOIN contact_link l ON l.contact_id = k.id JOIN customer m ON m.id = l.customer_id
          JOIN customer c ON c.id = ${shownFor('m')} ${lineOf('k', digits)}
        WHERE ${holds('k', digits)} AND ${visibleCustomer(viewer)} AND ${findable(viewer)}
      ) AS found
      ORDER BY exact DESC, contact_id IS NOT NULL, name, customer_id, contact_id LIMIT ${first}`,
  );
