import { orders as contracts } from '@guanxi/proto';
import type { Decimal } from '@guanxi/runtime';
import type { LineRow, OrderRow } from '../orders/lock-order.ts';
import { aboutOrder, amountText, instant, parties } from '../orders/orders.events.ts';
import type { Amounts } from './returned-amounts.ts';

export type Returned = {
  id: string;
  line: LineRow;
  quantity: string;
  amounts: Amounts;
  reason: string;
  returnedAt: Date;
  /** Paid gross of the whole order after this return. */
  paidAfter: Decimal;
};

/** Complete, as OrderPaid is: what is taken back, of which line and payment, and what is left. */
export const orderLineReturned = (
  order: OrderRow,
  { id, line, quantity, amounts, reason, returnedAt, paidAfter }: Returned,
) => ({
  ...aboutOrder(order),
  type: contracts.OrderLineReturnedSchema,
  value: {
    ...parties(order),
    returnId: id,
    returnedAt: instant(returnedAt),
    currency: order.currency,
    line: {
      lineId: line.id,
      productId: line.productId,
      category: line.category,
      quantity,
      net: amountText(amounts.net, order.currency),
      tax: amountText(amounts.tax, order.currency),
      gross: amountText(amounts.gross, order.currency),
      discountShare: amountText(amounts.discount, order.currency),
      priceRuleVersion: line.priceRuleVersion,
    },
    paidEventId: order.paidEventId ?? '',
    cause: reason,
    paidGrossAfter: amountText(paidAfter, order.currency),
    ...(order.paidAt ? { paidAt: instant(order.paidAt) } : {}),
  },
});
