import { marketing } from '@guanxi/proto';
import { type Handlers, handle, isId, type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { tellDue } from './confirm-data.ts';
import { lapsedBefore } from './confirmation.ts';
import { saveDue, saveLapsed, takeUntold } from './confirmation-store.ts';

/** A letter that did not arrive makes the data of its customer doubtful. */
export const confirmationHandlers: Handlers<CustomersTx> = {
  'crm.marketing.message.v1/MessageSent': handle(marketing.MessageSentSchema, async ({ value }, tx) => {
    if (value.outcome !== 'FAILED' || value.channel !== 'MAIL' || !isId(value.customerId)) return;
    await saveDue(tx, value.customerId, 'MAIL_RETURNED');
  }),
};

type Sweep = Pick<Parts, 'clock'> & { db: CustomersDatabase; months: number };
const AT_ONCE = 500;

/**
 * Makes due what was not confirmed for the period, then tells of the members who are due and can be written to; whether
 * letters leave, the key moment says. Told by the bulk lane: the day on which a thousand fall due delays nobody.
 */
export async function findDue({ db, clock, months }: Sweep): Promise<void> {
  const actor = systemActor(db.area, clock);
  const lapsed = { before: lapsedBefore(clock.today(), months), zone: clock.zone, size: AT_ONCE };
  // a page is gone from the next
  const all = async (step: (tx: CustomersTx) => Promise<number>) => {
    while ((await db.transaction(actor, step)) === AT_ONCE);
  };
  for (const state of ['CONFIRMED', 'NEW'] as const) await all((tx) => saveLapsed(tx, state, lapsed));
  await all(async (tx) => {
    const told = await takeUntold(tx, AT_ONCE);
    for (const each of told) tellDue(tx, each, { byHand: false, lane: 'bulk' });
    return told.length;
  });
}
