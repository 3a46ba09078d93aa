import { customers } from '@guanxi/proto';
import { type CalendarDay, type Refusal, refuse } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { audience, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, fieldsOf, tokensOf, updateCustomerRow } from '../record/records.ts';
import { firstTier } from '../tiers/tiers.ts';
import { insertEnrolments, takeNumbers } from './enrolment-store.ts';

/**
 * Makes a locked customer a member: the next number of the range, the first tier, and the fact that welcomes him. The
 * caller ends with his profile.
 */
export async function makeMember(
  tx: CustomersTx,
  row: CustomerRow,
  place: 'DESK' | 'WEB',
  today: CalendarDay,
): Promise<Refusal | undefined> {
  const at = place === 'DESK' ? 'customerId' : 'clientMutationId';
  if (row.number !== null) return refuse.conflict('ALREADY_ENROLLED', at);
  if (row.blacklisted) return refuse.conflict('BLACKLISTED', at);
  const tier = await firstTier(tx.db, today);
  const taken = await takeNumbers(tx, 1);
  const number = taken?.numbers[0];
  if (!taken || !number) return refuse.conflict('NUMBERS_USED_UP', at);
  const customerId = row.id;
  await insertEnrolments(tx, place, [{ customerId, number, rangeId: taken.rangeId }]);
  await updateCustomerRow(tx, customerId, {
    number,
    // of one who shows several records together the first tier is his own
    ...(row.ownStage === null ? { tier } : { ownTier: tier, tier: row.tier ?? tier }),
    tierVersion: row.tierVersion + 1,
    ...tokensOf(fieldsOf(row), number),
  });
  tx.audit({ action: 'customer.enrolled', subject: ['Customer', customerId], reason: number });
  tx.emit({
    type: customers.CustomerEnrolledSchema,
    topic: CUSTOMER_TOPIC,
    key: customerId,
    value: { customerId, number, tier, enrolledAt: timestamp(tx.now) },
    ...audience(row),
  });
  return undefined;
}
