import { Decimal, moneyOf } from '@guanxi/runtime';
import type { LineRow, OrderRow } from '../orders/lock-order.ts';
import { balanceOf } from '../orders/order.ts';
import { asText } from './return-order-line.ts';
import { takeBack } from './returned-amounts.ts';

/** What a return of `quantity` would take back of the line, by the rule that a return goes by; null where it is refused. */
export function previewReturn(order: OrderRow, line: LineRow, quantity: string) {
  const wanted = new Decimal(quantity);
  if (order.status === 'CANCELLED' || !wanted.gt(0)) return null;
  const decision = takeBack(asText(line), wanted, order.currency);
  if (decision.kind === 'too-many') return null;
  const { gross, tax, discount } = decision.part;
  const total = new Decimal(order.total.toString()).sub(gross);
  const { open, refundOwed } = balanceOf({ total, received: order.received.toString() });
  const money = (amount: Decimal) => moneyOf(amount, order.currency);
  return {
    gross: money(gross),
    tax: money(tax),
    discount: money(discount),
    total: money(total),
    open: money(open),
    refundOwed: money(refundOwed),
  };
}
