import type { CustomersTx } from '../context.ts';
import { saveDropped, saveShownTags, tagParts } from './tag-parts-store.ts';
import { tagsBelow, togetherTags } from './together-tags.ts';

/**
 * Lets a record show the tags of all that were merged into it; called after each merge and each undoing of one, when the
 * row says who stands for himself. What was taken off a record is forgotten where nothing below has it any more.
 */
export async function showTagsTogether(tx: CustomersTx, shownId: string): Promise<void> {
  const parts = (await tagParts(tx.db, [shownId])).get(shownId) ?? [];
  const kept = parts.map((part) => {
    const below = tagsBelow(part.id, parts);
    return { ...part, dropped: part.dropped.filter((tag) => below.includes(tag)) };
  });
  for (const { id, dropped } of kept)
    if (id === shownId) await saveShownTags(tx, id, { tags: togetherTags(id, kept), dropped });
    else await saveDropped(tx, id, dropped);
}
