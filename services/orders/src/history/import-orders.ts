import {
  type Actor,
  type CalendarDay,
  clientMutationId,
  field,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  startOfDay,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersTx } from '../context.ts';
import { findCustomer } from '../customer-cards/find-customer.ts';
import type { ImportOrdersInput } from '../generated/graphql.ts';
import { type Orders, wantedOrder } from '../orders/place-order.ts';
import { takeOrder } from '../orders/take-order.ts';
import { rights } from '../permissions.ts';
import { PAYMENT_METHODS } from '../receipts/payment-method.ts';
import { takeReceipt } from '../receipts/take-receipt.ts';

const ORDERS_MAX = 100;
const RECEIPTS_MAX = 60;
const NOON = 12 * 3_600_000;

const pastOrder = z.object({
  ...wantedOrder,
  placedOn: field.day({ min: '2000-01-01' }),
  receipts: field
    .list(
      z.object({
        amount: field.amount({ min: '0', max: '999999999999', scale: 4 }),
        method: field.oneOf(PAYMENT_METHODS),
        receivedOn: field.day({ min: '2000-01-01' }),
      }),
      { max: RECEIPTS_MAX },
    )
    .nullish(),
});
const shape = z.object({
  orders: field.list(pastOrder, { min: 1, max: ORDERS_MAX }),
  clientMutationId: clientMutationId(),
});
type PastOrder = z.infer<typeof pastOrder>;

/** Loads past orders with what was paid for them: all of them, or none. */
export async function importOrders({ db, currency }: Orders, actor: Actor, input: ImportOrdersInput) {
  rights.require(actor.viewer, 'customer', 'import');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const { orders } = read.value;
  const today = actor.clock.today();
  const tooLate = orders.flatMap((order, at) =>
    lateDays(order, today).map((path) => ({
      path: ['orders', String(at), ...path],
      code: 'OUT_OF_RANGE' as const,
      params: { min: '2000-01-01', max: today },
    })),
  );
  if (tooLate.length > 0) return refuse.invalid(...tooLate);

  return db.command(actor, { name: 'importOrders', input }, async (tx) => {
    const orderIds: string[] = [];
    for (const [at, order] of orders.entries()) {
      const taken = await takePast(tx, { ...order, currency: order.currency ?? currency }, actor.clock.zone);
      if (typeof taken !== 'string') return below(taken, 'orders', String(at));
      orderIds.push(taken);
    }
    return { __typename: 'ImportOrdersSuccess', orderIds };
  });
}

async function takePast(tx: OrdersTx, past: PastOrder & { currency: string }, zone: string): Promise<string | Refusal> {
  const customer = await findCustomer(tx.db, tx.viewer, 'import', past.customerId);
  if (!customer) return refuse.notFound('customerId');
  const at = noonOf(past.placedOn, zone, tx.now);
  let order = await takeOrder(tx, customer, past, { day: past.placedOn, at, history: true });
  for (const [index, receipt] of (past.receipts ?? []).entries()) {
    if (isRefusal(order)) return order;
    const taken = await takeReceipt(tx, order, receipt, noonOf(receipt.receivedOn, zone, tx.now));
    if (isRefusal(taken)) return below(taken, 'receipts', String(index));
    order = taken.order;
  }
  return isRefusal(order) ? order : order.id;
}

/** Days that lie ahead, or before the order to which they belong. */
const lateDays = ({ placedOn, receipts }: PastOrder, today: CalendarDay): string[][] => [
  ...(placedOn > today ? [['placedOn']] : []),
  ...(receipts ?? []).flatMap(({ receivedOn }, at) =>
    receivedOn > today || receivedOn < placedOn ? [['receipts', String(at), 'receivedOn']] : [],
  ),
];

/** Only the day is known; noon stands for it, but never a time that has not come yet. */
const noonOf = (day: CalendarDay, zone: string, now: Date) =>
  new Date(Math.min(startOfDay(day, zone).getTime() + NOON, now.getTime()));

/** A refusal of a part, with its path from the whole. */
function below(refusal: Refusal, ...place: string[]): Refusal {
  const moved = ([input = 'input', ...rest]: string[]) => [input, ...place, ...rest];
  return {
    ...refusal,
    path: moved(refusal.path),
    ...(refusal.problems ? { problems: refusal.problems.map((each) => ({ ...each, path: moved(each.path) })) } : {}),
  };
}
