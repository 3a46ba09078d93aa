/** Whether two different texts are one slip apart: a character more, less, another, or two changed places (Damerau 1964). */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const same = (from: number, of: number) => short.slice(from).join('') === long.slice(of).join('');
  if (short.length < long.length) return same(at, at + 1);
  if (same(at + 1, at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && same(at + 2, at + 2);
}

/** How much of two texts is shared, 0 to 1: the coefficient of Dice (1945) over their bigrams. */
export function sharedPart(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const open = new Map<string, number>();
  for (const gram of left) open.set(gram, (open.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of right) {
    const rest = open.get(gram) ?? 0;
    if (rest > 0) shared += 1;
    open.set(gram, rest - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

const bigrams = (text: string): string[] => {
  const signs = [...text];
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
};
