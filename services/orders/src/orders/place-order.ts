import { type Actor, clientMutationId, field, isRefusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import { findCustomer } from '../customer-cards/find-customer.ts';
import type { PlaceOrderInput } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { takeOrder } from './take-order.ts';

const LINES_MAX = 100;

/** What an order is asked for by, here and where past orders are loaded. */
export const wantedOrder = {
  customerId: field.id(),
  lines: field.list(
    z.object({ productId: field.id(), quantity: field.amount({ min: '0.0001', max: '1000000', scale: 4 }) }),
    { min: 1, max: LINES_MAX },
  ),
  discount: field.optional(field.amount({ min: '0', max: '999999999999', scale: 4 })),
  currency: field.optional(z.string().regex(/^[A-Z]{3}$/)),
  partnerId: field.id().nullish(),
  deliveryDepartmentPath: field.optional(field.departmentPath()),
  note: field.text({ max: 500, multiline: true }).nullish(),
};
const shape = z.object({ ...wantedOrder, clientMutationId: clientMutationId() });

/** `currency` is the installation's, for orders that name none. */
export type Orders = { db: OrdersDatabase; currency: string };

/** Places an order at today's prices for a customer the viewer may order for. */
export async function placeOrder({ db, currency }: Orders, actor: Actor, input: PlaceOrderInput) {
  const { viewer, clock } = actor;
  rights.require(viewer, 'customer', 'order');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const wanted = { ...read.value, currency: read.value.currency ?? currency };

  return db.command(actor, { name: 'placeOrder', input }, async (tx) => {
    const customer = await findCustomer(tx.db, viewer, 'order', wanted.customerId);
    if (!customer) return refuse.notFound('customerId');
    if (customer.blacklisted) return refuse.own('CustomerBlacklisted', 'BLACKLISTED', 'customerId');

    const order = await takeOrder(tx, customer, wanted, { day: clock.today(), at: tx.now, history: false });
    return isRefusal(order) ? order : { __typename: 'PlaceOrderSuccess', orderId: order.id };
  });
}
