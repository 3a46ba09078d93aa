import { all, type Clock, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { insertEnrolments, takeNumbers } from '../enrolment/enrolments.ts';
import { recordFirstStages } from '../lifecycle/lifecycle.ts';
import { publishProfiles } from '../profile/profile.ts';
import { emitCreated, newCustomer } from '../record/create-customer.ts';
import { existing, insertCustomers } from '../record/records.ts';
import { firstTier } from '../tiers/tiers.ts';
import { demoCustomers } from './demo-customers.ts';

/** Puts the demo realm's partners and members in and tells of them, as history; what is there already is left as it is. */
export async function seedDemo(db: CustomersDatabase, clock: Clock): Promise<void> {
  await db.transaction(systemActor(db.area, clock), async (tx) => {
    const there = await existing(
      tx.db,
      demoCustomers.map(({ id }) => id),
      all,
    );
    const missing = demoCustomers.filter(({ id }) => !there.has(id));
    const members = missing.filter(({ fields }) => fields.kind === 'PERSON');
    const taken = members.length > 0 ? await takeNumbers(tx, members.length) : undefined;
    const tier = await firstTier(tx.db, clock.today());
    const written = missing.map(({ partnerIds, ...each }) => {
      const number = taken?.numbers[members.findIndex(({ id }) => id === each.id)];
      const member = number ? { tier, tierVersion: 1 } : {};
      return { ...newCustomer(tx, { ...each, ...(number ? { number } : {}) }), ...member, partnerIds };
    });
    await insertCustomers(tx, written);
    const enrolled = written.flatMap(({ id, number }) =>
      number && taken ? [{ customerId: id, number, rangeId: taken.rangeId }] : [],
    );
    await insertEnrolments(tx, 'IMPORT', enrolled);
    await recordFirstStages(
      tx,
      written.map(({ id, stage }) => ({ customerId: id, stage, cause: 'demo' })),
    );
    for (const customer of written) emitCreated(tx, customer, 'demo');
    await publishProfiles(tx, written);
  });
}
