/** The rules of member numbers: a prefix and a count of fixed width. */
export type NumberRange = { prefix: string; width: number };
/** A range from its first count to its last, both included. */
export type Span = NumberRange & { first: bigint; last: bigint };

export const memberNumber = ({ prefix, width }: NumberRange, count: bigint): string =>
  `${prefix}${String(count).padStart(width, '0')}`;

/** The numbers of a run taken at once, in order. */
export const memberNumbers = (range: NumberRange, first: bigint, size: number): string[] =>
  Array.from({ length: size }, (_, at) => memberNumber(range, first + BigInt(at)));

/** Whether the last count has no more digits than the width: all numbers of the range are of one length then. */
export const fits = ({ width, last }: Pick<Span, 'width' | 'last'>): boolean => String(last).length <= width;

/**
 * Whether a number of one range is also one of another, whatever stands for prefix and count in each: M1 with 0000001 is M with
 * 10000001. Both must fit their widths.
 */
export function collide(one: Span, other: Span): boolean {
  const [long, short] = one.width >= other.width ? [one, other] : [other, one];
  // numbers of one length; the digits that the shorter count leaves over stand at the end of its prefix
  const digits = short.prefix.slice(long.prefix.length);
  if (digits.length !== long.width - short.width || long.prefix + digits !== short.prefix) return false;
  if (!/^\d*$/.test(digits)) return false;
  const above = BigInt(digits || '0') * 10n ** BigInt(short.width);
  return above + short.first <= long.last && long.first <= above + short.last;
}
