import {
  type Actor,
  clientMutationId,
  Decimal,
  field,
  isRefusal,
  minorUnit,
  newId,
  readInput,
  refuse,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import type { RecordReceiptInput } from '../generated/graphql.ts';
import { lockOrder } from '../orders/lock-order.ts';
import { balanceOf } from '../orders/order.ts';
import { settleOrder } from '../orders/settle-order.ts';
import { rights } from '../permissions.ts';
import { PAYMENT_METHODS } from './payment-method.ts';
import { insertReceipt } from './receipt-store.ts';
import { receiptRecorded } from './receipts.events.ts';

const shape = z.object({
  orderId: field.id(),
  amount: field.amount({ min: '0', max: '999999999999', scale: 4 }),
  method: field.oneOf(PAYMENT_METHODS),
  receivedOn: field.optional(field.day({ min: '2000-01-01' })),
  reference: field.text({ max: 100 }).nullish(),
  clientMutationId: clientMutationId(),
});

/** Records money that came in. Two at once for the last open amount: one is refused. */
export async function recordReceipt(db: OrdersDatabase, actor: Actor, input: RecordReceiptInput) {
  rights.require(actor.viewer, 'order', 'receive');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const given = read.value;
  const today = actor.clock.today();
  const receivedOn = given.receivedOn ?? today;
  if (receivedOn > today) {
    return refuse.invalid({ path: 'receivedOn', code: 'OUT_OF_RANGE', params: { min: '2000-01-01', max: today } });
  }

  return db.command(actor, { name: 'recordReceipt', input }, async (tx) => {
    const order = await lockOrder(tx, actor.viewer, 'receive', given.orderId);
    if (!order) return refuse.notFound('orderId');
    const { currency } = order;
    if (order.status === 'CANCELLED' || order.status === 'RETURNED') {
      return refuse.conflict('WRONG_STATE', 'orderId', { state: order.status });
    }

    const amount = new Decimal(given.amount);
    if (amount.lte(0) || amount.decimalPlaces() > minorUnit(currency))
      return refuse.invalid({ path: 'amount', code: 'INVALID_AMOUNT' });
    const { open } = balanceOf({ total: order.total.toString(), received: order.received.toString() });
    if (amount.gt(open)) {
      const text = open.toFixed(minorUnit(currency));
      return refuse.own(
        'Overpaid',
        'OVERPAID',
        'amount',
        { open: `${text} ${currency}` },
        { open: { amount: text, currency } },
      );
    }

    const receipt = {
      id: newId(),
      orderId: order.id,
      amount: amount.toFixed(minorUnit(currency)),
      currency,
      method: given.method,
      receivedOn,
      reference: given.reference?.trim() || null,
      recordedAt: tx.now,
      recordedBy: viewerId(actor.viewer),
    };
    await insertReceipt(tx.db, { ...receipt, eventId: tx.emit(receiptRecorded(order, receipt)) });
    const received = new Decimal(order.received.toString()).add(amount);
    await settleOrder(tx, order, { ...order, received, everythingReturned: false });
    tx.audit({ action: 'receipt.recorded', subject: ['Receipt', receipt.id] });
    return { __typename: 'RecordReceiptSuccess', receiptId: receipt.id, orderId: order.id };
  });
}
