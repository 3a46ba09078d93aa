import type { CustomersTx } from '../context.ts';
import { type JoinedOccasion, rejoinStage } from '../lifecycle/rejoin-stage.ts';
import { type Installation, isPart, partsOf, type Standing, shownAs } from '../standing/standing.ts';
import { rejoinTier } from '../tiers/rejoin-tier.ts';
import { lastMergeOf } from './merge-store.ts';

/**
 * Brings what a survivor shows in line with where his records stand; called after each change of one of them, under the
 * survivor's lock. Nothing is done for a record that stands alone. The caller ends with the profile of `shownAs`.
 * @returns whether what is shown is another now
 */
export async function rejoin(
  tx: CustomersTx,
  part: Standing,
  occasion: JoinedOccasion,
  installation: Installation,
): Promise<boolean> {
  if (!isPart(part)) return false;
  const survivorId = shownAs(part);
  const parts = await partsOf(tx, survivorId);
  const survivor = parts[0];
  if (!survivor) throw new Error(`no customer ${survivorId}`);
  const { lane } = part;
  const since = await lastMergeOf(
    tx.db,
    parts.map(({ customerId }) => customerId),
  );
  const before = { ...survivor, lane };
  const staged = await rejoinStage(tx, before, { parts, since, occasion }, installation);
  return (await rejoinTier(tx, staged, { parts, occasion }, installation)) !== before;
}
