/** The digits of a caller's number, as far as somebody has them. Pure. */

/** Fewer digits than this belong to half the town. */
export const FEWEST = 4;
const MOST = 24;

/**
 * The run of digits in what was typed: signs, spaces and 转 or 分机 are passed over, full width is half width, and the
 * 00 before China's 86 is the plus of the network. Undefined where there are too few, or too many to be a number.
 */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.slice(0, 100).normalize('NFKC').replace(/\D/g, '').replace(/^0086/, '86');
  return digits.length >= FEWEST && digits.length <= MOST ? digits : undefined;
}

/** Every run of four digits, by which numbers are indexed (`digit_runs` in the database does the same). */
export const runsOf = (digits: string): string[] => [
  ...new Set(Array.from({ length: digits.length - FEWEST + 1 }, (_, at) => digits.slice(at, at + FEWEST))),
];

/**
 * The forms in which a number is known: as the network has it, and within China as it is dialled there; an extension
 * follows it (`number_digits` in the database does the same).
 */
export function formsOf(e164: string, extension: string | null): string[] {
  const behind = extension ?? '';
  const forms = [e164.slice(1) + behind];
  if (e164.startsWith('+86')) forms.push(`0${e164.slice(3)}${behind}`);
  return forms;
}
