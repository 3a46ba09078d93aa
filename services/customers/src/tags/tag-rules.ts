/** Longest name of a tag, in characters; the most that one customer has, and that are said at once. */
export const TAG_LENGTH = 40;
export const TAGS_MOST = 30;
export const TAGS_AT_ONCE = 10;

/** By what a tag is known: its name without case, width and doubled spaces. */
export const tagKey = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

export type TagChange = { add: readonly string[]; remove: readonly string[] };

/** What a customer's tags become, and which of the change did anything. A tag that is both given and taken is given. */
export function tagged(held: readonly string[], { add, remove }: TagChange) {
  const has = (names: readonly string[], name: string) => names.some((each) => tagKey(each) === tagKey(name));
  const removed = held.filter((name) => has(remove, name) && !has(add, name));
  const added = add.filter((name, at) => !has(held, name) && !has(add.slice(0, at), name));
  return { tags: [...held.filter((name) => !removed.includes(name)), ...added], added, removed };
}
