import { type Actor, clientMutationId, Decimal, field, isRefusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import type { CancelOrderInput } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { lockOrder } from './lock-order.ts';
import { updateCancelled } from './order-store.ts';
import { orderCancelled } from './orders.events.ts';

const shape = z.object({
  orderId: field.id(),
  reason: field.requiredText({ max: 500, multiline: true }),
  clientMutationId: clientMutationId(),
});

/** Cancels an order for which nothing was received and of which nothing came back. */
export async function cancelOrder(db: OrdersDatabase, actor: Actor, input: CancelOrderInput) {
  rights.require(actor.viewer, 'order', 'cancel');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const { orderId, reason } = read.value;

  return db.command(actor, { name: 'cancelOrder', input }, async (tx) => {
    const order = await lockOrder(tx, actor.viewer, 'cancel', orderId);
    if (!order) return refuse.notFound('orderId');
    if (order.status !== 'OPEN') return refuse.conflict('WRONG_STATE', 'orderId', { state: order.status });
    const untouched =
      new Decimal(order.received.toString()).isZero() && order.total.toString() === order.placedTotal.toString();
    if (!untouched) return refuse.conflict('CONFLICT', 'orderId');

    const eventId = tx.emit(orderCancelled(order));
    await updateCancelled(tx.db, order.id, { reason: reason.trim(), eventId }, tx.now);
    tx.audit({ action: 'order.cancelled', subject: ['Order', order.id] });
    return { __typename: 'CancelOrderSuccess', orderId: order.id };
  });
}
