import type { Actor } from '@guanxi/runtime';
import type { MarketingDatabase } from '../context.ts';
import { isAnyoneStale, scoreAll } from './scores-store.ts';

/** The sweep that scores all buyers anew when a purchase or a return changed anything since the last time. */
export async function scoreMembers(db: MarketingDatabase, actor: Actor): Promise<void> {
  if (await isAnyoneStale(db.read)) await db.transaction(actor, async (tx) => void (await scoreAll(tx.db, tx.now)));
}
