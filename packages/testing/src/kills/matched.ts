import type { Finding } from './checks.ts';

/** Two lists that must hold the same, each once. */
export function matched(expected: readonly string[], found: readonly string[]): Finding {
  const wanted = counts(expected);
  const there = counts(found);
  const problems = [...new Set([...expected, ...found])].flatMap((id) => {
    const [a, b] = [wanted.get(id) ?? 0, there.get(id) ?? 0];
    return a === 1 && b === 1 ? [] : [`${id}: expected ${a} times, there ${b} times`];
  });
  return { counted: expected.length, problems };
}

function counts(list: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const id of list) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}
