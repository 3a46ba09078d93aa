import { Decimal, roundMoney, spread, taxOf } from '@guanxi/runtime/money';

/** The rules of an order's amounts. Prices include tax; a total is always the sum of its lines. */
export type OrderStatus = 'OPEN' | 'PAID' | 'CANCELLED' | 'RETURNED';

/** What is known of a line before it is reckoned; `taxRate` is 0.13 for 13 %. */
export type PricedLine = { quantity: Decimal.Value; unitPrice: Decimal.Value; taxRate: Decimal.Value };

/** `listGross` is quantity × price; `gross` is what is left of it after the line's share of the order's discount. */
export type LineAmounts = {
  listGross: Decimal;
  discountShare: Decimal;
  gross: Decimal;
  tax: Decimal;
  net: Decimal;
};

export type OrderAmounts = { lines: LineAmounts[]; listTotal: Decimal; total: Decimal; tax: Decimal; net: Decimal };

/** No order may be larger: its amounts must fit their columns, and a slip of the finger should not pass. */
export const ORDER_LIMIT = new Decimal('999999999999');

/**
 * Reckons an order: each line is rounded half up to the currency's minor unit, the discount is spread over the lines
 * by largest remainder, and the tax of a line is what its discounted gross holds: gross × r / (1 + r).
 * The discount must not exceed the lines' sum.
 */
export function amountsOf(lines: readonly PricedLine[], discount: Decimal.Value, currency: string): OrderAmounts {
  const listGross = lines.map(({ quantity, unitPrice }) => roundMoney(new Decimal(quantity).mul(unitPrice), currency));
  const shares = spread(discount, listGross, currency);
  const reckoned = lines.map(({ taxRate }, at): LineAmounts => {
    const list = listGross[at] as Decimal;
    const discountShare = shares[at] as Decimal;
    const gross = list.sub(discountShare);
    const tax = taxOf(gross, taxRate, currency);
    return { listGross: list, discountShare, gross, tax, net: gross.sub(tax) };
  });
  return {
    lines: reckoned,
    listTotal: sum(listGross),
    total: sum(reckoned.map(({ gross }) => gross)),
    tax: sum(reckoned.map(({ tax }) => tax)),
    net: sum(reckoned.map(({ net }) => net)),
  };
}

export const sum = (amounts: readonly Decimal.Value[]): Decimal =>
  amounts.reduce<Decimal>((total, amount) => total.add(amount), new Decimal(0));

/** What an order owes and what came in. */
export type Account = { total: Decimal.Value; received: Decimal.Value };

/** Paid + open is the total, whatever came in and whatever came back; what was received beyond it is owed as refund. */
export function balanceOf({ total, received }: Account): { paid: Decimal; open: Decimal; refundOwed: Decimal } {
  const paid = Decimal.min(total, received);
  return { paid, open: new Decimal(total).sub(paid), refundOwed: new Decimal(received).sub(paid) };
}

/**
 * Where an order stands after money came in or goods went back. It is paid when nothing is open, once and for all;
 * it is returned when every line has come back. A cancelled order stays cancelled.
 */
export function statusAfter(status: OrderStatus, account: Account, everythingReturned: boolean): OrderStatus {
  if (status === 'CANCELLED') return 'CANCELLED';
  if (everythingReturned) return 'RETURNED';
  return status === 'OPEN' && balanceOf(account).open.isZero() ? 'PAID' : status;
}
