import { type CalendarDay, type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { rejoin } from '../merging/rejoin.ts';
import { emitProfile } from '../profile/profile.ts';
import { contributions } from '../purchases/purchases.ts';
import { type Installation, isPart, lockStanding } from '../standing/standing.ts';
import { reconsiderTier } from './reconsider-tier.ts';
import { lastReview, type TierRule, tierFor, windowStart } from './tier-rule.ts';
import { joinedCustomers, lastDone, saveReview, tieredCustomers } from './tier-store.ts';
import { tierRuleOn } from './tiers.ts';

type Sweep = Pick<Parts, 'clock'> & { db: CustomersDatabase; installation: Installation };
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const PAGE = 1000;

/**
 * The yearly review: the one occasion, besides a return, on which tiers fall. Runs once for each day of review; cut
 * off in the middle it begins anew, and those it has moved stay as they are.
 */
export async function reviewTiers({ db, clock, installation }: Sweep): Promise<void> {
  const today = clock.today();
  const rule = await tierRuleOn(db.read, today);
  const day = lastReview(rule, today);
  const done = await lastDone(db.read);
  if (done !== undefined && done >= day) return;

  let moved = 0;
  // an installation that has reviewed nothing yet begins with the next day of review
  if (done !== undefined) moved = await reviewAll({ db, clock, installation }, rule, today);
  await db.transaction(systemActor(db.area, clock), (tx) => saveReview(tx, day, moved));
}

async function reviewAll({ db, clock, installation }: Sweep, rule: TierRule, today: CalendarDay): Promise<number> {
  let moved = 0;
  for (
    let found = await tieredCustomers(db.read, BEFORE_ALL, PAGE);
    found.length > 0;
    found = await tieredCustomers(db.read, found.at(-1)?.id ?? '', PAGE)
  ) {
    const ids = found.map(({ id }) => id);
    const amounts = await contributions(db.read, ids, {
      from: windowStart(today),
      to: today,
      currency: installation.currency,
    });
    for (const [at, { id, tier }] of found.entries()) {
      if (tierFor(rule, amounts[at] ?? '0') === tier) continue;
      moved += await db.transaction(systemActor(db.area, clock), async (tx) => {
        const standing = await lockStanding(tx, id);
        if (!standing) return 0;
        const after = await reconsiderTier(tx, standing, 'review', installation);
        if (after.tier === standing.tier) return 0;
        if (!isPart(after)) await emitProfile(tx, id);
        return 1;
      });
    }
  }
  return moved + (await reviewJoined({ db, clock, installation }));
}

/** What is shown of several records together, after each of them was reviewed by itself. */
async function reviewJoined({ db, clock, installation }: Sweep): Promise<number> {
  let moved = 0;
  let found = await joinedCustomers(db.read, BEFORE_ALL, PAGE);
  while (found.length > 0) {
    for (const id of found) {
      moved += await db.transaction(systemActor(db.area, clock), async (tx) => {
        const standing = await lockStanding(tx, id);
        if (!standing || !(await rejoin(tx, standing, 'review', installation))) return 0;
        await emitProfile(tx, id);
        return 1;
      });
    }
    found = await joinedCustomers(db.read, found.at(-1) ?? '', PAGE);
  }
  return moved;
}
