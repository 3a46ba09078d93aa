/**
 * What was bought and what came back, as the facts of orders tell it. Points, tier and stage follow from these alone,
 * so that neither the order nor the repetition of delivery can change where a customer ends. Pure.
 */
import type { CalendarDay } from '@guanxi/runtime/clock';
import { Decimal } from 'decimal.js';

export type Purchase = {
  orderId: string;
  /** Id of the fact that told it. */
  paidEventId: string;
  customerId: string;
  number: string;
  paidAt: Date;
  paidOn: CalendarDay;
  currency: string;
  gross: string;
  tax: string;
  /** Tier that the order names. */
  tier: string;
};

export type PurchaseReturn = {
  eventId: string;
  returnId: string;
  orderId: string;
  paidEventId: string;
  customerId: string;
  number: string;
  returnedAt: Date;
  gross: string;
  tax: string;
  /** Paid gross of the whole order after this return. */
  grossAfter: string;
};

/** Orders of which something was kept; one that came back whole is no purchase any more. */
export function keptOf(
  purchases: readonly Purchase[],
  returns: readonly Pick<PurchaseReturn, 'paidEventId' | 'gross'>[],
): Purchase[] {
  const back = Map.groupBy(returns, ({ paidEventId }) => paidEventId);
  return purchases.filter(({ paidEventId, gross }) => {
    const returned = (back.get(paidEventId) ?? []).reduce((sum, each) => sum.plus(each.gross), new Decimal(0));
    return returned.isZero() || returned.lt(gross);
  });
}
