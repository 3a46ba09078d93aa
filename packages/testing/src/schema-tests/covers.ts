/** Whether a refusal's path names the place, something in it, or the item of a list that holds it. */
export function covers(path: readonly string[] | null | undefined, place: readonly string[]): boolean {
  if (!path) return false;
  const [named, wanted] = [path, place].map((each) => each.filter((step) => !/^\d+$/.test(step)).join('.')) as [
    string,
    string,
  ];
  return named === wanted || named.startsWith(`${wanted}.`);
}
