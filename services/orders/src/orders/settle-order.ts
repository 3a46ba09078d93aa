import type { Numeric } from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import { type Account, statusAfter } from './order.ts';
import { linesOfOrders, type OrderRow, updateSettlement } from './order-store.ts';
import { orderPaid } from './orders.events.ts';

export type Change = { total: Numeric; tax: Numeric; received: Numeric; everythingReturned: boolean };

/**
 * What money or a return does to an order that the transaction has locked. When nothing is open any more the order is
 * paid and says so, once: its event is kept with it. Answers the order as it is then.
 */
export async function settleOrder(tx: OrdersTx, order: OrderRow, change: Change, at: Date = tx.now): Promise<OrderRow> {
  const { total, tax, received, everythingReturned } = change;
  const account: Account = { total: total.toString(), received: received.toString() };
  const status = statusAfter(order.status, account, everythingReturned);
  const settled = { ...order, status, total, tax, received };
  if (status === 'PAID' && order.paidEventId === null) {
    const lines = await linesOfOrders(tx.db, [order.id]);
    settled.paidAt = at;
    settled.paidEventId = tx.emit(orderPaid(settled, lines, at));
    tx.audit({ action: 'order.paid', subject: ['Order', order.id] });
  }
  await updateSettlement(tx.db, order.id, settled);
  return settled;
}
