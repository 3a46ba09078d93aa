/** Tags of records that are shown as one. Pure. */

/** One of the records, in the order in which they were merged: what is its own, and what was taken off it since others were merged into it. */
export type TaggedPart = {
  id: string;
  /** The record into which it was merged itself; null for the one that is shown. */
  under: string | null;
  own: readonly string[];
  dropped: readonly string[];
};

/** The tags that a record shows: its own and those of the records merged into it, without what was taken off it. */
export function togetherTags(id: string, parts: readonly TaggedPart[]): string[] {
  const part = parts.find((each) => each.id === id);
  if (!part) return [];
  const given = tagsBelow(id, parts).filter((tag) => !part.dropped.includes(tag));
  return [...new Set([...part.own, ...given])];
}

/** The tags that the records merged into one give it. */
export const tagsBelow = (id: string, parts: readonly TaggedPart[]): string[] => [
  ...new Set(parts.filter(({ under }) => under === id).flatMap((each) => togetherTags(each.id, parts))),
];

/** What a change of the tags that a record shows makes of its own ones, and of those that were taken off it. */
export function taggedTogether(
  id: string,
  parts: readonly TaggedPart[],
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): { ownTags: string[]; tagsDropped: string[] } {
  const { own = [], dropped = [] } = parts.find((each) => each.id === id) ?? {};
  const below = tagsBelow(id, parts);
  return {
    ownTags: [...own.filter((tag) => !removed.includes(tag)), ...added],
    tagsDropped: [
      ...dropped.filter((tag) => !added.includes(tag)),
      ...removed.filter((tag) => below.includes(tag) && !dropped.includes(tag)),
    ],
  };
}
