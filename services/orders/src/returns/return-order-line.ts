import {
  type Actor,
  clientMutationId,
  Decimal,
  field,
  isRefusal,
  newId,
  readInput,
  refuse,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import type { ReturnOrderLineInput } from '../generated/graphql.ts';
import { type LineRow, linesOfOrders, lockOrder, orderIdOfLine, updateReturned } from '../orders/lock-order.ts';
import { balanceOf } from '../orders/order.ts';
import { settleOrder } from '../orders/settle-order.ts';
import { rights } from '../permissions.ts';
import { insertReturn } from './return-store.ts';
import { takeBack } from './returned-amounts.ts';
import { orderLineReturned } from './returns.events.ts';

export const RETURN_REASONS = ['DAMAGED', 'WRONG_ITEM', 'QUALITY', 'NOT_WANTED', 'LATE', 'OTHER'] as const;

const shape = z.object({
  lineId: field.id(),
  quantity: field.amount({ min: '0.0001', max: '1000000', scale: 4 }),
  reason: field.oneOf(RETURN_REASONS),
  note: field.text({ max: 500, multiline: true }).nullish(),
  clientMutationId: clientMutationId(),
});

/**
 * Takes a line, or part of it, back: what the order owes falls by it, and what was received beyond that is owed as
 * refund. Until deliveries are kept, whatever was ordered can come back.
 */
export async function returnOrderLine(db: OrdersDatabase, actor: Actor, input: ReturnOrderLineInput) {
  rights.require(actor.viewer, 'order', 'return');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const { lineId, quantity, reason, note } = read.value;

  return db.command(actor, { name: 'returnOrderLine', input }, async (tx) => {
    const orderId = await orderIdOfLine(tx.db, lineId);
    const order = orderId ? await lockOrder(tx, actor.viewer, 'return', orderId) : undefined;
    if (!order) return refuse.notFound('lineId');
    if (order.status === 'CANCELLED') return refuse.conflict('WRONG_STATE', 'lineId', { state: order.status });

    const lines = await linesOfOrders(tx.db, [order.id]);
    const line = lines.find(({ id }) => id === lineId) as LineRow;
    const decision = takeBack(asText(line), quantity, order.currency);
    if (decision.kind === 'too-many') {
      const returnable = decision.returnable.toFixed();
      return refuse.own('NotReturnable', 'ALREADY_RETURNED', 'quantity', { open: returnable }, { returnable });
    }

    const { part, after } = decision;
    const total = new Decimal(order.total.toString()).sub(part.gross);
    const tax = new Decimal(order.tax.toString()).sub(part.tax);
    const { paid } = balanceOf({ total, received: order.received.toString() });
    const id = newId();
    const eventId = tx.emit(
      orderLineReturned(order, { id, line, quantity, amounts: part, reason, returnedAt: tx.now, paidAfter: paid }),
    );
    await updateReturned(tx.db, line.id, after);
    await insertReturn(tx.db, {
      id,
      orderId: order.id,
      lineId: line.id,
      quantity,
      gross: part.gross,
      tax: part.tax,
      discount: part.discount,
      currency: order.currency,
      reason,
      note: note?.trim() || null,
      returnedAt: tx.now,
      returnedBy: viewerId(actor.viewer),
      eventId,
    });
    const everythingReturned = lines.every(
      (each) => isBack(each) || (each === line && after.quantity.eq(line.quantity.toString())),
    );
    await settleOrder(tx, order, { total, tax, received: order.received, everythingReturned });
    tx.audit({ action: 'order-line.returned', subject: ['Order', order.id], fields: [line.id] });
    return { __typename: 'ReturnOrderLineSuccess', returnId: id, orderId: order.id };
  });
}

const isBack = ({ quantity, returnedQuantity }: LineRow) =>
  new Decimal(quantity.toString()).eq(returnedQuantity.toString());

export const asText = ({ quantity, gross, discountShare, taxRate, returnedQuantity }: LineRow) => ({
  quantity: quantity.toString(),
  gross: gross.toString(),
  discountShare: discountShare.toString(),
  taxRate: taxRate.toString(),
  returnedQuantity: returnedQuantity.toString(),
});
