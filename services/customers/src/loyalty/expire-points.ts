import { type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { type Installation, lockStanding, todayOf } from '../standing/standing.ts';
import { postAndTell } from './account.ts';
import { expire, hasLapsed } from './points.ts';
import { customersWithLapsedLots, lotsOf } from './points-store.ts';

type Sweep = Pick<Parts, 'clock'> & { db: CustomersDatabase; installation: Installation };

/**
 * Lets every lot lapse whose last day is over. The lot is the cause of its posting, so that however often this runs,
 * each lot lapses once. One transaction a customer.
 */
export async function expirePoints({ db, clock, installation }: Sweep): Promise<void> {
  for (const customerId of await customersWithLapsedLots(db.read, clock.today())) {
    await db.transaction(systemActor(db.area, clock), async (tx) => {
      const standing = await lockStanding(tx, customerId);
      if (!standing) return;
      const today = todayOf(tx, installation);
      const lapsing = (await lotsOf(tx.db, customerId)).filter((lot) => hasLapsed(lot, today));
      for (const { id } of lapsing) {
        // what the one before it left of the debts
        const lots = await lotsOf(tx.db, customerId);
        const lot = lots.find((each) => each.id === id);
        if (!lot) continue;
        await postAndTell(tx, standing, installation, {
          posting: { kind: 'EXPIRE', causeEventId: lot.id, causeType: 'LotLapsed' },
          entries: expire(
            lot,
            lots.filter((each) => each.id !== id),
            today,
          ),
        });
      }
    });
  }
}
