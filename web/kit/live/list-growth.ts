type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a page has turned further in a list than the answer goes: to write the answer would take away what it has
 * scrolled to. Pure.
 */
export function isGrown(shown: unknown, answer: unknown): boolean {
  if (!isFields(shown) || !isFields(answer)) return false;
  for (const list of ['nodes', 'edges']) {
    const [had, has] = [shown[list], answer[list]];
    const goesOn = isFields(answer.pageInfo) && answer.pageInfo.hasNextPage === true;
    if (Array.isArray(had) && Array.isArray(has) && goesOn && had.length > has.length) return true;
  }
  return Object.keys(answer).some((name) => isGrown(shown[name], answer[name]));
}
