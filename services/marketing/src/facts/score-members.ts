import type { Actor } from '@guanxi/runtime';
import type { MarketingDatabase } from '../context.ts';
import { buyersToScore, saveScores } from './facts-store.ts';
import { scoreBuyers } from './rfm.ts';

/** The sweep that scores all buyers anew when a purchase or a return changed anything since the last time. */
export async function scoreMembers(db: MarketingDatabase, actor: Actor): Promise<void> {
  const known = await buyersToScore(db.read);
  if (!known) return;
  const scores = scoreBuyers(known.buyers);
  await db.transaction(actor, (tx) => saveScores(tx.db, scores, known.stale, tx.now));
}
