/** Customers who are here already, by what a row says of them. */
import { rows, type SqlRunner, sql, toSql, type Viewer } from '@guanxi/runtime';
import { customerColumns, rights } from '../permissions.ts';
import { type CustomerRow, customerSelect } from '../record/records.ts';

export type Known = CustomerRow & { reached: boolean };
export type Marks = { number: string | null; mobile: string | null; mail: string | null };

/** Living customers with one of these numbers or addresses, whoever may see them; `reached` where the importer may correct them. */
export function knownCustomers(db: SqlRunner, importer: Viewer, marks: readonly Marks[]): Promise<Known[]> {
  const all = (name: keyof Marks) => [...new Set(marks.flatMap((each) => each[name] ?? []))];
  return rows<Known>(
    db,
    sql`SELECT ${customerSelect(importer)}, ${toSql(rights.scope(importer, 'customer', 'update'), customerColumns)} AS reached
      FROM customer c WHERE c.deleted_at IS NULL AND c.id IN (
        SELECT id FROM customer WHERE number = ANY(${all('number')}::text[])
        UNION ALL SELECT id FROM customer WHERE mobile_e164 = ANY(${all('mobile')}::text[])
        UNION ALL SELECT id FROM customer WHERE lower(mail) = ANY(${all('mail')}::text[]) AND deleted_at IS NULL)
      ORDER BY c.id`,
  );
}
