import type { Dice } from '../../dice.ts';
import type { Databases } from '../databases.ts';
import type { Patient } from '../patient.ts';

/** What those who change records at large have in hand. */
export type Parts = { patient: Patient; databases: Databases; dice: Dice };

/** Somebody who does one kind of work with records, again and again. */
export interface Worker {
  readonly name: string;
  /** One piece of work, to its end; what does not hold on the way is thrown. */
  cycle(): Promise<void>;
}

let numbers = 0;
/** A mobile number that nobody else of the run has. */
export const freshMobile = (): string => `139${String(20_000_000 + numbers++)}`;

/** Columns that say when and by what a row was written: an undo is itself a change of it. */
const TECHNICAL = '{version,updated_at,updated_by,valid_from,change_id}';

/** Customers as an export holds them, every column but the technical ones; those alone who are not removed. */
export async function asExported(databases: Databases, ids: readonly string[]): Promise<string[]> {
  const rows = await databases.rows<{ row: object }>(
    'customers',
    `SELECT to_jsonb(c) - $2::text[] AS row FROM customer c WHERE id = ANY($1) AND deleted_at IS NULL ORDER BY id`,
    [ids, TECHNICAL],
  );
  return rows.map(({ row }) => JSON.stringify(row));
}

/** @throws Error that shows the first of the rows that differ */
export function sameRows(what: string, before: readonly string[], after: readonly string[]): void {
  const at = before.findIndex((row, index) => row !== after[index]);
  if (at >= 0) throw new Error(`${what}: a row differs\n${before[at]}\n${after[at]}`);
  if (before.length !== after.length) throw new Error(`${what}: ${before.length} rows before, ${after.length} after`);
}

/** @throws Error that names what is not as it must be */
export function mustBe(what: string, found: object, expected: Record<string, unknown>): void {
  const seen = found as Record<string, unknown>;
  const wrong = Object.entries(expected).filter(([key, value]) => seen[key] !== value);
  if (wrong.length > 0)
    throw new Error(`${what}: ${wrong.map(([key, value]) => `${key} is ${seen[key]}, not ${value}`).join(', ')}`);
}
