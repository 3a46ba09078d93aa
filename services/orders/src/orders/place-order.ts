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
  tokens,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import { findCustomer, type KnownCustomer, titleOf } from '../customer-cards/find-customer.ts';
import type { PlaceOrderInput } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { isPriced, type PricedLine, quoteLines } from '../pricing/quote-price.ts';
import { amountsOf, ORDER_LIMIT, type OrderAmounts } from './order.ts';
import { insertOrder, type NewLine, nextNumber, type OrderRow } from './order-store.ts';
import { orderPlaced } from './orders.events.ts';
import { settleOrder } from './settle-order.ts';

export const LINES_MAX = 100;

const shape = z.object({
  customerId: field.id(),
  lines: field.list(
    z.object({ productId: field.id(), quantity: field.amount({ min: '0.0001', max: '1000000', scale: 4 }) }),
    { min: 1, max: LINES_MAX },
  ),
  discount: field.optional(field.amount({ min: '0', max: '999999999999', scale: 4 })),
  currency: field.optional(z.string().regex(/^[A-Z]{3}$/)),
  partnerId: field.id().nullish(),
  note: field.text({ max: 500, multiline: true }).nullish(),
  clientMutationId: clientMutationId(),
});

/** `history`: loaded as it was, so that no key moment follows from it and its facts wait behind live ones. */
export type Placing = { db: OrdersDatabase; currency: string; history?: boolean };

/** Places an order at today's prices for a customer the viewer may order for. */
export async function placeOrder(
  { db, currency: usual, history = false }: Placing,
  actor: Actor,
  input: PlaceOrderInput,
) {
  const { viewer, clock } = actor;
  rights.require(viewer, 'customer', 'order');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const given = read.value;
  const currency = given.currency ?? usual;
  const discount = new Decimal(given.discount ?? 0);
  if (discount.decimalPlaces() > minorUnit(currency))
    return refuse.invalid({ path: 'discount', code: 'INVALID_AMOUNT' });

  return db.command(actor, { name: 'placeOrder', input }, async (tx) => {
    const customer = await findCustomer(tx.db, viewer, 'order', given.customerId);
    if (!customer) return refuse.notFound('customerId');
    if (customer.blacklisted) return refuse.own('CustomerBlacklisted', 'BLACKLISTED', 'customerId');
    const partnerId = partnerOf(customer, given.partnerId);
    if (partnerId === undefined) return refuse.notFound('partnerId');

    const day = clock.today();
    const quoted = await quoteLines(tx.db, { viewer, tier: customer.tier, currency, day }, given.lines);
    const problems = quoted.flatMap(({ problem }, at) =>
      problem ? [{ path: ['lines', String(at), 'productId'], code: problem }] : [],
    );
    if (problems.length > 0) return refuse.invalid(...problems);

    const lines = quoted.filter(isPriced);
    const list = amountsOf(lines.map(toReckon), 0, currency).listTotal;
    if (list.gt(ORDER_LIMIT))
      return refuse.invalid({ path: 'lines', code: 'OUT_OF_RANGE', params: { min: 0, max: ORDER_LIMIT.toFixed() } });
    if (discount.gt(list))
      return refuse.invalid({ path: 'discount', code: 'OUT_OF_RANGE', params: { min: 0, max: list.toFixed() } });
    const amounts = amountsOf(lines.map(toReckon), discount, currency);

    const id = newId();
    const order: OrderRow = {
      id,
      number: await nextNumber(tx.db, 'SO', Number(day.slice(0, 4))),
      status: 'OPEN',
      ...snapshotOf(customer, viewer),
      partnerId,
      currency,
      note: given.note?.trim() || null,
      placedAt: tx.now,
      placedOn: day,
      discount,
      placedTotal: amounts.total,
      total: amounts.total,
      tax: amounts.tax,
      received: new Decimal(0),
      paidAt: null,
      paidEventId: null,
      cancelledAt: null,
      cancelReason: null,
      history,
    };
    const words = tokens(order.number, customer.name, ...lines.map(({ product }) => product.name));
    await insertOrder(tx.db, { ...order, placedBy: viewerId(viewer), searchTokens: words }, newLines(lines, amounts));
    tx.emit(orderPlaced(order));
    tx.audit({ action: 'order.placed', subject: ['Order', id] });
    // nothing to pay: it is paid as it is placed
    if (amounts.total.isZero()) await settleOrder(tx, order, { ...order, everythingReturned: false });
    return { __typename: 'PlaceOrderSuccess', orderId: id };
  });
}

const toReckon = ({ quantity, rule, product }: PricedLine) => ({
  quantity,
  unitPrice: rule.unitPrice,
  taxRate: product.taxRate.toString(),
});

/** The partner the order comes through: the one named, or the customer's only one. Undefined when he is not his. */
function partnerOf({ partnerIds }: KnownCustomer, named: string | null | undefined): string | null | undefined {
  if (named) return partnerIds.includes(named) ? named : undefined;
  return partnerIds.length === 1 ? (partnerIds[0] ?? null) : null;
}

/** The customer as he is now. An order for a customer whom nobody owns is its seller's. */
function snapshotOf(customer: KnownCustomer, viewer: Viewer) {
  const seller = viewer.roles.has('sales') ? (viewer.employee ?? null) : null;
  return {
    customerId: customer.customerId,
    customerName: customer.name,
    customerTitle: titleOf(customer),
    tier: customer.tier,
    tierVersion: customer.tierVersion,
    ownerId: customer.ownerId ?? seller,
    departmentPath: customer.departmentPath,
  };
}

const newLines = (lines: readonly PricedLine[], amounts: OrderAmounts): NewLine[] =>
  lines.map(({ product, rule, ruleVersion, quantity }, at) => ({
    id: newId(),
    position: at + 1,
    productId: product.id,
    productCode: product.code,
    productName: product.name,
    category: product.category,
    unit: product.unit,
    quantity,
    unitPrice: rule.unitPrice.toString(),
    taxRate: product.taxRate.toString(),
    priceRuleId: rule.id,
    priceRuleVersion: ruleVersion,
    ...(amounts.lines[at] as OrderAmounts['lines'][number]),
  }));
