import {
  type CalendarDay,
  Decimal,
  minorUnit,
  newId,
  type Refusal,
  refuse,
  tokens,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import { type KnownCustomer, titleOf } from '../customer-cards/find-customer.ts';
import { isPriced, type PricedLine, quoteLines } from '../pricing/quote-price.ts';
import { amountsOf, ORDER_LIMIT, type OrderAmounts } from './order.ts';
import { insertOrder, type NewLine, nextNumber, type OrderRow } from './order-store.ts';
import { deliveryAssigned, orderPlaced } from './orders.events.ts';
import { settleOrder } from './settle-order.ts';

/** An order as it is asked for; amounts and quantities are decimals as text. */
export type WantedOrder = {
  lines: readonly { productId: string; quantity: string }[];
  currency: string;
  discount?: string | null | undefined;
  partnerId?: string | null | undefined;
  /** Path of the department that delivers; the customer's own where none is named. */
  deliveryDepartmentPath?: string | null | undefined;
  note?: string | null | undefined;
};

/** When an order is placed. `history`: loaded as it was, so that no key moment follows and live facts go first. */
export type Moment = { day: CalendarDay; at: Date; history: boolean };

/** Takes an order for a customer who may be ordered for: priced, numbered, written and told. */
export async function takeOrder(
  tx: OrdersTx,
  customer: KnownCustomer,
  wanted: WantedOrder,
  { day, at, history }: Moment,
): Promise<OrderRow | Refusal> {
  const { viewer } = tx;
  const { currency } = wanted;
  const discount = new Decimal(wanted.discount ?? 0);
  if (discount.decimalPlaces() > minorUnit(currency))
    return refuse.invalid({ path: 'discount', code: 'INVALID_AMOUNT' });
  const partnerId = partnerOf(customer, wanted.partnerId);
  if (partnerId === undefined) return refuse.notFound('partnerId');

  const quoted = await quoteLines(tx.db, { viewer, tier: customer.tier, currency, day }, wanted.lines);
  const problems = quoted.flatMap(({ problem }, index) =>
    problem ? [{ path: ['lines', String(index), 'productId'], code: problem }] : [],
  );
  if (problems.length > 0) return refuse.invalid(...problems);

  const lines = quoted.filter(isPriced);
  const list = amountsOf(lines.map(toReckon), 0, currency).listTotal;
  if (list.gt(ORDER_LIMIT)) return outOfRange('lines', ORDER_LIMIT);
  if (discount.gt(list)) return outOfRange('discount', list);
  const amounts = amountsOf(lines.map(toReckon), discount, currency);

  const order: OrderRow = {
    id: newId(),
    number: await nextNumber(tx.db, 'SO', Number(day.slice(0, 4))),
    status: 'OPEN',
    ...snapshotOf(customer, viewer),
    partnerId,
    deliveryDepartmentPath: deliversElse(customer, wanted.deliveryDepartmentPath),
    currency,
    note: wanted.note?.trim() || null,
    placedAt: at,
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
  const delivery = deliveryAssigned(order);
  if (delivery) tx.emit(delivery);
  tx.audit({ action: 'order.placed', subject: ['Order', order.id] });
  // nothing to pay: it is paid as it is placed
  return amounts.total.isZero() ? settleOrder(tx, order, { ...order, everythingReturned: false }, at) : order;
}

const outOfRange = (path: string, max: Decimal) =>
  refuse.invalid({ path, code: 'OUT_OF_RANGE', params: { min: 0, max: max.toFixed() } });

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

/** The department that delivers, where it is another than the customer's. */
const deliversElse = ({ departmentPath }: KnownCustomer, named: string | null | undefined): string | null =>
  named && named !== departmentPath ? named : null;

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
