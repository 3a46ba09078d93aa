import type { Actor, PrismaLike } from '@guanxi/runtime';
import { noteIdentified } from '../record/records.ts';
import { findByDigits, type NumberMatchRow } from './callers-store.ts';
import { digitsOf } from './digits.ts';

const LARGEST = 50;
export type Matches = { matches: NumberMatchRow[]; more: boolean };

/** Who has a number with these digits. Who finds one whom his role only lets him identify leaves a note of it. */
export async function findCaller(db: PrismaLike, actor: Actor, typed: string, first: number): Promise<Matches> {
  const digits = digitsOf(typed);
  const size = Math.min(Math.max(first, 1), LARGEST);
  if (!digits) return { matches: [], more: false };
  const found = await findByDigits(db, actor.viewer, digits, size + 1);
  const matches = found.slice(0, size);
  await noteIdentified(
    db,
    actor,
    matches.filter(({ contactOpen }) => !contactOpen).map(({ customerId }) => customerId),
  );
  return { matches, more: found.length > size };
}
