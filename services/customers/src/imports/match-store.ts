/** Customers who are here already, by what a row says of them. */
import { rows, type SqlRunner, sql, toSql, type Viewer } from '@guanxi/runtime';
import type { Named, Of } from '../import-files/named-records.ts';
import { recordsNamed } from '../object-records/object-records.ts';
import { customerColumns, rights } from '../permissions.ts';
import { type CustomerRow, customerSelect, shownFor, visibleCustomer } from '../record/records.ts';

export type Marks = { number: string | null; mobile: string | null; mail: string | null };
/** A customer, with the marks of the record by which he was found: his own, or one that was merged into him. */
export type Known = CustomerRow & { reached: boolean; found: Marks };

/** Living customers with one of these numbers or addresses, or with a record that has one, whoever may see them; `reached` where the importer may correct them. */
export function knownCustomers(db: SqlRunner, importer: Viewer, marks: readonly Marks[]): Promise<Known[]> {
  const all = (name: keyof Marks) => [...new Set(marks.flatMap((each) => each[name] ?? []))];
  return rows<Known>(
    db,
    sql`SELECT ${customerSelect(importer)}, ${toSql(rights.scope(importer, 'customer', 'update'), customerColumns)} AS reached,
        jsonb_build_object('number', named.number, 'mobile', named.mobile_e164, 'mail', named.mail) AS found
      FROM customer AS named JOIN customer c ON c.id = ${shownFor('named')} WHERE c.deleted_at IS NULL AND named.id IN (
        SELECT id FROM customer WHERE number = ANY(${all('number')}::text[])
        UNION ALL SELECT id FROM customer WHERE mobile_e164 = ANY(${all('mobile')}::text[])
        UNION ALL SELECT id FROM customer WHERE lower(mail) = ANY(${all('mail')}::text[]) AND deleted_at IS NULL
        UNION ALL SELECT id FROM customer WHERE lower(mail) = ANY(${all('mail')}::text[]) AND merged_into IS NOT NULL)
      ORDER BY c.id, named.id`,
  );
}

/** What names mean, of all that exists for the importer: customers by their numbers, records of objects by their names. */
export async function recordsMeant(
  db: SqlRunner,
  importer: Viewer,
  names: ReadonlyMap<Of, readonly string[]>,
): Promise<Named['record']> {
  const meant = new Map<Of, ReadonlyMap<string, string>>();
  for (const [object, of] of names)
    meant.set(
      object,
      object === undefined ? await customersNamed(db, importer, of) : await recordsNamed(db, importer, object, of),
    );
  return (object, name) => meant.get(object)?.get(name);
}

/** Whom numbers mean, of those whom the importer may see; a record that was merged means the one that it became. */
async function customersNamed(
  db: SqlRunner,
  importer: Viewer,
  numbers: readonly string[],
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map();
  const found = await rows<{ number: string; id: string }>(
    db,
    sql`SELECT named.number, c.id FROM customer AS named JOIN customer c ON c.id = ${shownFor('named')}
      WHERE named.number = ANY(${[...numbers]}::text[]) AND c.deleted_at IS NULL AND ${visibleCustomer(importer)}`,
  );
  return new Map(found.map(({ number, id }) => [number, id]));
}

/** What customers are called in a file. */
export const numbersOf = (db: SqlRunner, ids: readonly string[]): Promise<{ id: string; number: string | null }[]> =>
  rows(db, sql`SELECT id, number FROM customer WHERE id = ANY(${[...ids]}::uuid[])`);
