/** Customers who are here already, corrected by the rows of a file and given back what they were. */
import { execute, raw, rows, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { blankFields, type CustomerFields } from '../record/customer-fields.ts';
import { type CustomerRow, columnOf, columnsOf, customerSelect, fieldsOf, tokensOf } from '../record/records.ts';
import type { Written } from './import-store.ts';

/** What a file corrects; kind, stage and roles have ways of their own. */
const FIXED = ['kind', 'stage', 'roles', 'keyAccount', 'referrerId'];
const corrected = Object.keys(columnsOf(blankFields('PERSON', ''))).filter((name) => !FIXED.includes(name));

type Columns = Record<string, unknown>;
/** The columns that a file may correct, as JSON holds them. */
const columnsHeld = (fields: CustomerFields): Columns => {
  const columns = columnsOf(fields) as Columns;
  return JSON.parse(JSON.stringify(Object.fromEntries(corrected.map((name) => [name, columns[name] ?? null]))));
};
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Locks living customers in one order; one who is gone meanwhile is not among them. */
export async function lockRecords(tx: CustomersTx, ids: readonly string[]): Promise<Map<string, CustomerRow>> {
  if (ids.length === 0) return new Map();
  const found = await rows<CustomerRow>(
    tx.db,
    sql`SELECT ${customerSelect(tx.viewer)} FROM customer c WHERE c.id = ANY(${[...ids]}::uuid[]) AND c.deleted_at IS NULL ORDER BY c.id FOR UPDATE`,
  );
  return new Map(found.map((row) => [row.id, row]));
}

type Change = { row: CustomerRow; fields: CustomerFields };

/** Writes what locked records become, all in one statement; answers what was overwritten in each. */
export async function overwrite(tx: CustomersTx, changes: readonly Change[]): Promise<Written[]> {
  await write(tx, changes);
  return changes.map(({ row, fields }) => {
    const [before, after] = [columnsHeld(fieldsOf(row)), columnsHeld(fields)];
    const names = corrected.filter((name) => !isSame(before[name], after[name]));
    const only = (columns: Columns) => Object.fromEntries(names.map((name) => [name, columns[name]]));
    return { before: only(before), after: only(after) };
  });
}

/** Whether a record still holds all that was written into it. */
export function isUntouched(row: CustomerRow, own: Readonly<Record<string, string>>, { after }: Written): boolean {
  const held = { ...columnsHeld(fieldsOf(row)), ...own };
  return Object.entries(after).every(([name, value]) => isSame(held[name], value));
}

/** Gives locked records back what was overwritten, all in one statement. */
export const giveBack = (tx: CustomersTx, found: readonly { row: CustomerRow; written: Written }[]): Promise<void> =>
  write(
    tx,
    found.map(({ row, written: { before } }) => {
      const days = ['birthDate', 'registeredOn'].filter((name) => typeof before[name] === 'string');
      const values = { ...before, ...Object.fromEntries(days.map((name) => [name, new Date(before[name] as string)])) };
      return { row, fields: fieldsOf({ ...row, ...values }) };
    }),
  );

async function write(tx: CustomersTx, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const names = [...corrected, 'searchTokens', 'contactTokens'].map((name) => [name, columnOf(name)] as const);
  const set = raw(names.map(([, column]) => `${column} = n.${column}`).join(', '));
  const given = changes.map(({ row, fields }) => {
    const columns: Columns = { ...columnsOf(fields), ...tokensOf(fields, row.number) };
    return { id: row.id, ...Object.fromEntries(names.map(([name, column]) => [column, columns[name]])) };
  });
  await execute(
    tx.db,
    sql`UPDATE customer c SET ${set} FROM jsonb_populate_recordset(NULL::customer, ${JSON.stringify(given)}::jsonb) n WHERE c.id = n.id`,
  );
}
