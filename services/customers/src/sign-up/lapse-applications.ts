import { type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { removeStageMoves } from '../lifecycle/lifecycle.ts';
import { tellRemoved } from '../record/remove-customers.ts';
import { lapsedBefore, todayFrom } from './sign-up.ts';
import { endWaiting, forgetAddresses, lapseHeld, overdueCustomers, removeUnconfirmed } from './sign-up-store.ts';

const AT_ONCE = 200;

/** Forgets who applied and never confirmed: what he wrote, and the record that it made, with his account. */
export async function lapseApplications({ db, clock }: Pick<Parts, 'clock'> & { db: CustomersDatabase }) {
  const before = lapsedBefore(clock.now());
  const actor = systemActor(db.area, clock);
  await db.transaction(actor, (tx) => lapseHeld(tx, before));
  for (const customerId of await overdueCustomers(db.read, before, AT_ONCE)) {
    await db.transaction(actor, async (tx) => {
      const removed = await removeUnconfirmed(tx, customerId);
      await endWaiting(tx, customerId, 'LAPSED');
      if (!removed) return;
      await removeStageMoves(tx, [customerId]);
      await tellRemoved(tx, [{ id: customerId, number: null }], {
        cause: 'not-confirmed',
        reason: 'sign-up not confirmed',
      });
    });
  }
  await db.transaction(actor, (tx) => forgetAddresses(tx, todayFrom(clock.now())));
}
