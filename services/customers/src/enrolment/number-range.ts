/** The rules of member numbers: a prefix and a count of fixed width. */
export type NumberRange = { prefix: string; width: number };

export const memberNumber = ({ prefix, width }: NumberRange, count: bigint): string =>
  `${prefix}${String(count).padStart(width, '0')}`;

/** The numbers of a run taken at once, in order. */
export const memberNumbers = (range: NumberRange, first: bigint, size: number): string[] =>
  Array.from({ length: size }, (_, at) => memberNumber(range, first + BigInt(at)));
