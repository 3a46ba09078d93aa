/**
 * What is paid and what comes back, as orders tells it. One transaction a fact: the purchase, then points, tier and
 * stage that follow from it, then the profile. A return that comes before its purchase waits in its row.
 */
import { orders } from '@guanxi/proto';
import { dayOf, type Fact, type Handlers, handle } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { reconsiderStage } from '../lifecycle/lifecycle.ts';
import { earnPoints, takeBackPoints } from '../loyalty/earn-points.ts';
import { rejoin } from '../merging/rejoin.ts';
import { emitProfile } from '../profile/profile.ts';
import { type Installation, isPart, lockStanding, type Standing, shownAs } from '../standing/standing.ts';
import { reconsiderTier } from '../tiers/reconsider-tier.ts';
import type { Purchase, PurchaseReturn } from './purchase.ts';
import { findPurchase, returnsOf, savePurchase, saveReturn } from './purchases-store.ts';

export const purchaseHandlers = (installation: Installation): Handlers<CustomersTx> => ({
  'crm.orders.order.v1/OrderPaid': handle(orders.OrderPaidSchema, (fact, tx) => applyPurchase(fact, tx, installation)),
  'crm.orders.order.v1/OrderLineReturned': handle(orders.OrderLineReturnedSchema, (fact, tx) =>
    applyReturn(fact, tx, installation),
  ),
});

async function applyPurchase(
  { id, value }: Fact<orders.OrderPaid>,
  tx: CustomersTx,
  installation: Installation,
): Promise<void> {
  const locked = await standingOf(tx, value.customerId);
  const standing: Standing = { ...locked, lane: value.history ? 'bulk' : 'live' };
  const paidAt = instantOf(value.paidAt);
  const purchase: Purchase = {
    orderId: value.orderId,
    paidEventId: id,
    customerId: value.customerId,
    number: value.number,
    paidAt,
    paidOn: dayOf(paidAt, installation.zone),
    currency: value.currency,
    gross: value.paidGross,
    tax: value.paidTax || '0',
    tier: value.tier,
  };
  // what follows from history is dated as it was: points, tier and stage of that day
  const then: CustomersTx = value.history ? { ...tx, now: paidAt } : tx;
  await savePurchase(tx.db, purchase);
  await earnPoints(then, standing, purchase, installation);

  const waiting = await returnsOf(tx.db, id);
  for (const back of waiting) await takeBackPoints(tx, standing, purchase, back, installation);
  if (waiting.length > 0) await settle(tx, standing, 'return', installation);
  else await settle(then, standing, 'purchase', installation);
}

async function applyReturn(
  { id, value }: Fact<orders.OrderLineReturned>,
  tx: CustomersTx,
  installation: Installation,
): Promise<void> {
  // what came back before it was paid is missing from what is paid then
  if (value.paidEventId === '') return;
  const standing = await standingOf(tx, value.customerId);
  const back: PurchaseReturn = {
    eventId: id,
    returnId: value.returnId,
    orderId: value.orderId,
    paidEventId: value.paidEventId,
    customerId: value.customerId,
    number: value.number,
    returnedAt: instantOf(value.returnedAt),
    gross: value.line?.gross || '0',
    tax: value.line?.tax || '0',
    grossAfter: value.paidGrossAfter,
  };
  await saveReturn(tx.db, back);
  const purchase = await findPurchase(tx.db, value.paidEventId);
  if (!purchase) return;
  await takeBackPoints(tx, standing, purchase, back, installation);
  await settle(tx, standing, 'return', installation);
}

/** Tier and stage after what was bought or came back, and the profile where one of them moved. */
async function settle(
  tx: CustomersTx,
  standing: Standing,
  occasion: 'purchase' | 'return',
  installation: Installation,
): Promise<void> {
  const tiered = await reconsiderTier(tx, standing, occasion, installation);
  const after = await reconsiderStage(tx, tiered, occasion, installation);
  const isOther = isPart(after) ? await rejoin(tx, after, occasion, installation) : after !== standing;
  if (isOther) await emitProfile(tx, shownAs(standing));
}

/** @throws when there is no such customer: the fact is then tried again and at last put aside, to be seen */
async function standingOf(tx: CustomersTx, customerId: string): Promise<Standing> {
  const standing = await lockStanding(tx, customerId);
  if (!standing) throw new Error(`no customer ${customerId}`);
  return standing;
}

const instantOf = (time: { seconds: bigint; nanos: number } | undefined): Date =>
  new Date(Number(time?.seconds ?? 0n) * 1000 + Math.floor((time?.nanos ?? 0) / 1_000_000));
