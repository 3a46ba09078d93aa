import { dayOf, type Parts, startOfDay, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { rejoin } from '../merging/rejoin.ts';
import { emitProfile } from '../profile/profile.ts';
import { lastPaidOn } from '../purchases/purchases.ts';
import { ruleOn, ruleVersion } from '../standing/dated-rule.ts';
import { type Installation, lockStanding, shownAs } from '../standing/standing.ts';
import { moveTo } from './move.ts';
import { inactiveBuyers, stageRules } from './stage-store.ts';
import { isLost, lostBefore, type Stage } from './stages.ts';

type Sweep = Pick<Parts, 'clock'> & { db: CustomersDatabase; installation: Installation };
const PAGE = 500;

/** Moves to LOST whoever has bought and not again for the rule's months. One transaction a customer. */
export async function findLost({ db, clock, installation }: Sweep): Promise<void> {
  const { zone } = installation;
  const today = clock.today();
  const rule = ruleOn(await stageRules(db.read), today);
  const since = lostBefore(rule, today);
  // each page is gone from the next; a page that stays as it is would come again for ever
  for (let moved = 1; moved > 0; ) {
    moved = 0;
    for (const customerId of await inactiveBuyers(db.read, since, zone, PAGE)) {
      moved += await db.transaction(systemActor(db.area, clock), async (tx) => {
        const standing = await lockStanding(tx, customerId);
        if (!standing) return 0;
        const lastActive = (await lastPaidOn(tx.db, customerId)) ?? dayOf(standing.stageSince, zone);
        if (!isLost(standing.stage as Stage, lastActive, rule, today)) return 0;
        const after = await moveTo(tx, standing, 'LOST', {
          cause: 'rule:no-purchase',
          ruleVersion: ruleVersion(rule),
          // not now: a purchase of these days that is not known yet wins him back
          basis: { countsFrom: startOfDay(since, zone) },
        });
        await rejoin(tx, after, 'lost', installation);
        await emitProfile(tx, shownAs(after));
        return 1;
      });
    }
  }
}
