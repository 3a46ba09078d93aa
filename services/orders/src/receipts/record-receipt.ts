import { type Actor, clientMutationId, field, isRefusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import type { RecordReceiptInput } from '../generated/graphql.ts';
import { lockOrder } from '../orders/lock-order.ts';
import { rights } from '../permissions.ts';
import { PAYMENT_METHODS } from './payment-method.ts';
import { takeReceipt } from './take-receipt.ts';

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
    const taken = await takeReceipt(tx, order, { ...given, receivedOn }, tx.now);
    if (isRefusal(taken)) return taken;
    return { __typename: 'RecordReceiptSuccess', receiptId: taken.receiptId, orderId: order.id };
  });
}
