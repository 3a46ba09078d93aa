import { type CalendarDay, Decimal, minorUnit, newId, type Refusal, refuse, viewerId } from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import type { OrderRow } from '../orders/lock-order.ts';
import { balanceOf } from '../orders/order.ts';
import { settleOrder } from '../orders/settle-order.ts';
import { insertReceipt } from './receipt-store.ts';
import { receiptRecorded } from './receipts.events.ts';

/** Money that came in: a decimal as text in the order's currency. */
export type Money = { amount: string; method: string; receivedOn: CalendarDay; reference?: string | null | undefined };

/** Takes money for an order that the transaction has locked; never more than is open. */
export async function takeReceipt(
  tx: OrdersTx,
  order: OrderRow,
  money: Money,
  at: Date,
): Promise<{ receiptId: string; order: OrderRow } | Refusal> {
  const { currency, status } = order;
  if (status === 'CANCELLED' || status === 'RETURNED')
    return refuse.conflict('WRONG_STATE', 'orderId', { state: status });
  const amount = new Decimal(money.amount);
  if (amount.lte(0) || amount.decimalPlaces() > minorUnit(currency)) {
    return refuse.invalid({ path: 'amount', code: 'INVALID_AMOUNT' });
  }
  const { open } = balanceOf({ total: order.total.toString(), received: order.received.toString() });
  if (amount.gt(open)) return overpaid(open.toFixed(minorUnit(currency)), currency);

  const receipt = {
    id: newId(),
    orderId: order.id,
    amount: amount.toFixed(minorUnit(currency)),
    currency,
    method: money.method,
    receivedOn: money.receivedOn,
    reference: money.reference?.trim() || null,
    recordedAt: at,
    recordedBy: viewerId(tx.viewer),
  };
  await insertReceipt(tx.db, { ...receipt, eventId: tx.emit(receiptRecorded(order, receipt)) });
  tx.audit({ action: 'receipt.recorded', subject: ['Receipt', receipt.id] });
  const received = new Decimal(order.received.toString()).add(amount);
  return {
    receiptId: receipt.id,
    order: await settleOrder(tx, order, { ...order, received, everythingReturned: false }, at),
  };
}

const overpaid = (open: string, currency: string) =>
  refuse.own('Overpaid', 'OVERPAID', 'amount', { open: `${open} ${currency}` }, { open: { amount: open, currency } });
