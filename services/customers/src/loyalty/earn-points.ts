import { newId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { Purchase, PurchaseReturn } from '../purchases/purchase.ts';
import { inForce, ruleVersion } from '../standing/dated-rule.ts';
import type { Installation, Standing } from '../standing/standing.ts';
import { postAndTell } from './account.ts';
import { lastDay, pointsFall, pointsOf } from './earning-rule.ts';
import { earn, takeBack } from './points.ts';
import { earningRules, lotOfOrder } from './points-store.ts';

/**
 * Posts the points of a paid order, once for ever, by the rule in force on the day of payment. Amounts in a currency
 * other than the installation's earn nothing.
 */
export async function earnPoints(
  tx: CustomersTx,
  standing: Standing,
  purchase: Purchase,
  installation: Installation,
): Promise<void> {
  if (!standing.earns || purchase.currency !== installation.currency) return;
  const rule = inForce(await earningRules(tx.db), purchase.paidOn);
  const points = rule ? pointsOf(rule, purchase.gross, purchase.tier) : 0;
  if (!rule || points === 0) return;
  const lot = { id: newId(), earned: points, expiresOn: lastDay(rule, purchase.paidOn) };
  await postAndTell(tx, standing, installation, {
    posting: {
      kind: 'EARN',
      causeEventId: purchase.paidEventId,
      causeType: 'OrderPaid',
      orderId: purchase.orderId,
      orderNumber: purchase.number,
      ruleVersion: ruleVersion(rule),
    },
    entries: earn(lot.id, points),
    lot,
  });
}

/** Takes back what a return makes the points of its order fall by, by the rule version that gave them. */
export async function takeBackPoints(
  tx: CustomersTx,
  standing: Standing,
  purchase: Purchase,
  back: PurchaseReturn,
  installation: Installation,
): Promise<void> {
  const lot = await lotOfOrder(tx.db, purchase.paidEventId);
  const rule = lot && (await earningRules(tx.db)).find((each) => ruleVersion(each) === lot.ruleVersion);
  if (!lot || !rule) return;
  const fall = pointsFall(rule, back.gross, back.grossAfter, purchase.tier);
  await postAndTell(tx, standing, installation, {
    posting: {
      kind: 'RETURN',
      causeEventId: back.eventId,
      causeType: 'OrderLineReturned',
      orderId: purchase.orderId,
      orderNumber: purchase.number,
      ruleVersion: ruleVersion(rule),
    },
    entries: takeBack(lot, fall),
  });
}
