import type { Needs } from './entitled.ts';
import type { Leaf } from './leaves.ts';
import type { Asking } from './viewers.ts';

/** The ways by which something of a record may come to be known. */
export const SURFACES = [
  'list',
  'count',
  'filter',
  'sort',
  'group',
  'search',
  'export',
  'history',
  'as-of',
  'bin',
  'duplicate hint',
  'entity reference',
  'live update',
  'file',
] as const;
export type Surface = (typeof SURFACES)[number];

/** One field of one record by one surface: how anybody asks for it, and what it takes to be told. */
export interface Question {
  surface: Surface;
  field: string;
  record: string;
  row: Readonly<Record<string, unknown>>;
  needs: Needs;
  /** What the answer says of it, in words; nothing where it says nothing. */
  ask: (who: Asking) => Promise<string[]>;
  /** It may say nothing in a world that has a sample of it. */
  isPlain?: boolean;
  /** Of what is followed live: many are opened at once, and told when the record has changed. */
  leaf?: Leaf;
}

/** A question that somebody asks who is not to be told. */
export interface Case {
  question: Question;
  who: Asking;
}

/** Texts that tell as much in part, such as a number without its country. */
const TELLING = 6;

/** Whether one who is not entitled is told any of what one who is, is told. */
export function leaks(told: readonly string[], heard: readonly string[]): boolean {
  return heard.some((each) =>
    told.some(
      (known) =>
        each === known ||
        (known.length >= TELLING && each.includes(known)) ||
        (each.length >= TELLING && known.includes(each)),
    ),
  );
}
