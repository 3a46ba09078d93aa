type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (row: unknown): unknown => (isFields(row) ? (isFields(row.node) ? row.node.id : row.id) : undefined);

/**
 * An answer about the beginning of each list, with what a page had scrolled to put behind it: the rows after the one
 * that ends the answer. Where that one is not on the page, the page keeps its list as it is. Pure.
 */
export function withScrolled(shown: unknown, answer: unknown): unknown {
  if (!isFields(shown) || !isFields(answer)) return answer;
  const merged = Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, withScrolled(shown[name], value)]),
  );
  const goesOn = isFields(answer.pageInfo) && answer.pageInfo.hasNextPage === true;
  for (const name of ['nodes', 'edges'] as const) {
    const [had, has] = [shown[name], answer[name]];
    if (!goesOn || !Array.isArray(had) || !Array.isArray(has) || had.length <= has.length) continue;
    const last = idOf(has.at(-1));
    const at = last === undefined ? -1 : had.findLastIndex((row) => idOf(row) === last);
    merged[name] = at < 0 ? had : [...has, ...had.slice(at + 1)];
    merged.pageInfo = shown.pageInfo;
  }
  return merged;
}
