/**
 * From what was paid and what came back to the facts of a member. The facts are always computed anew from all
 * purchases and returns, so that neither order nor repetition of delivery can change them. Pure.
 */
import { Decimal } from 'decimal.js';

/** An order as it was paid in full. */
export type Purchase = { orderId: string; paidAt: Date; currency: string; gross: Decimal };

/** What came back of an order; `paid` tells whether the order had been paid before, so that its gross holds it still. */
export type PurchaseReturn = { orderId: string; gross: Decimal; paid: boolean };

export type PurchaseFacts = {
  firstPurchaseAt: Date | null;
  lastPurchaseAt: Date | null;
  /** Orders of which something was kept. */
  purchases: number;
  /** Paid gross less returns by currency, in the order of the codes. */
  amounts: { currency: string; amount: Decimal }[];
};

/** An order that came back whole is no purchase any more: it counts neither as one nor as the last one. */
export function purchaseFacts(purchases: readonly Purchase[], returns: readonly PurchaseReturn[]): PurchaseFacts {
  const kept = purchases
    .map((purchase) => ({ purchase, back: takenBack(purchase, returns) }))
    .filter(({ purchase, back }) => back.isZero() || back.lessThan(purchase.gross))
    .map(({ purchase, back }) => ({ ...purchase, gross: purchase.gross.minus(back) }))
    .sort((a, b) => a.paidAt.getTime() - b.paidAt.getTime());

  const amounts = new Map<string, Decimal>();
  for (const { currency, gross } of kept) amounts.set(currency, (amounts.get(currency) ?? new Decimal(0)).plus(gross));

  return {
    firstPurchaseAt: kept.at(0)?.paidAt ?? null,
    lastPurchaseAt: kept.at(-1)?.paidAt ?? null,
    purchases: kept.length,
    amounts: [...amounts]
      .map(([currency, amount]) => ({ currency, amount }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}

function takenBack(purchase: Purchase, returns: readonly PurchaseReturn[]): Decimal {
  return returns
    .filter(({ orderId, paid }) => paid && orderId === purchase.orderId)
    .reduce((sum, { gross }) => sum.plus(gross), new Decimal(0));
}
