import { type Actor, type PrismaLike, writeAudit } from '@guanxi/runtime';
import { rights } from '../permissions.ts';
import { findByDigits, type NumberMatchRow } from './callers-store.ts';
import { digitsOf } from './digits.ts';

const LARGEST = 50;
export type Matches = { matches: NumberMatchRow[]; more: boolean };

/** Who has a number with these digits. Who finds one whom his role only lets him identify leaves a note of it. */
export async function findCaller(
  db: PrismaLike,
  { viewer, clock }: Actor,
  typed: string,
  first: number,
): Promise<Matches> {
  const digits = digitsOf(typed);
  const size = Math.min(Math.max(first, 1), LARGEST);
  if (!digits) return { matches: [], more: false };
  const found = await findByDigits(db, viewer, digits, size + 1);
  const matches = found.slice(0, size);
  if (rights.can(viewer, 'customer', 'identify')) {
    const told = new Set(matches.filter(({ contactOpen }) => !contactOpen).map(({ customerId }) => customerId));
    await writeAudit(
      db,
      [...told].map((id) => ({ action: 'customer.identified', subject: ['Customer', id] as const })),
      { viewer, at: clock.now() },
    );
  }
  return { matches, more: found.length > size };
}
