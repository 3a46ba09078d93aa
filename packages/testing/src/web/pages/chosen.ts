/**
 * Whether a part of what takes long is wanted. `WEB_ONLY=390` wants the parts of which each of its words is
 * one; without it all are.
 */
export function isChosen(words: readonly (string | number)[], only = process.env.WEB_ONLY): boolean {
  const wanted = only?.split(',').filter(Boolean) ?? [];
  return wanted.every((word) => words.some((each) => String(each) === word));
}
