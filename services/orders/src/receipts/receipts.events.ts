import { orders as contracts } from '@guanxi/proto';
import type { OrderRow } from '../orders/lock-order.ts';
import { aboutOrder, instant } from '../orders/orders.events.ts';

/** Money came in. That the order is paid is a fact of its own, told by orders. */
export const receiptRecorded = (
  order: OrderRow,
  receipt: { id: string; amount: string; method: string; recordedAt: Date },
) => ({
  ...aboutOrder(order),
  type: contracts.ReceiptRecordedSchema,
  value: {
    receiptId: receipt.id,
    orderId: order.id,
    customerId: order.customerId,
    amount: receipt.amount,
    currency: order.currency,
    method: receipt.method,
    receivedAt: instant(receipt.recordedAt),
  },
});
