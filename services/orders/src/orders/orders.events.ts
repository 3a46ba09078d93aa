import { orders as contracts } from '@guanxi/proto';
import { Decimal, minorUnit } from '@guanxi/runtime';
import type { LineRow, OrderRow } from './order-store.ts';

/** What orders tells others. Ids, amounts and codes; never a name. */
export const ORDER_TOPIC = 'crm.orders.order.v1';

/** Fields that facts of one order have in common, and the envelope that lets readers filter unopened. */
export const aboutOrder = (order: OrderRow) => ({
  topic: ORDER_TOPIC,
  key: order.customerId,
  subject: order.id,
  customer: order.customerId,
  ...(order.ownerId ? { owner: order.ownerId } : {}),
  ...(order.departmentPath ? { department: order.departmentPath } : {}),
  ...(order.partnerId ? { partners: [order.partnerId] } : {}),
  ...(order.history ? { lane: 'bulk' as const } : {}),
});

export const parties = (order: OrderRow) => ({
  orderId: order.id,
  number: order.number,
  customerId: order.customerId,
  partnerId: order.partnerId ?? '',
  ownerId: order.ownerId ?? '',
  departmentPath: order.departmentPath ?? '',
});

export const amountText = (amount: Decimal.Value, currency: string): string =>
  new Decimal(amount).toFixed(minorUnit(currency));

/** A point in time as Protobuf keeps it. */
export const instant = (at: Date) => ({
  seconds: BigInt(Math.floor(at.getTime() / 1000)),
  nanos: (at.getTime() % 1000) * 1_000_000,
});

export const orderPlaced = (order: OrderRow) => ({
  ...aboutOrder(order),
  type: contracts.OrderPlacedSchema,
  value: {
    ...parties(order),
    currency: order.currency,
    totalGross: amountText(order.placedTotal.toString(), order.currency),
    placedAt: instant(order.placedAt),
  },
});

/** Told to the department that delivers, where it is another than the customer's. */
export const deliveryAssigned = (order: OrderRow) =>
  order.deliveryDepartmentPath && {
    ...aboutOrder(order),
    department: order.deliveryDepartmentPath,
    type: contracts.DeliveryAssignedSchema,
    value: { orderId: order.id, customerId: order.customerId, departmentPath: order.deliveryDepartmentPath },
  };

/** Complete: lines as they are paid for, less what came back before. */
export const orderPaid = (order: OrderRow, lines: readonly LineRow[], paidAt: Date) => ({
  ...aboutOrder(order),
  type: contracts.OrderPaidSchema,
  value: {
    ...parties(order),
    paidAt: instant(paidAt),
    currency: order.currency,
    lines: lines.filter((line) => !remaining(line, 'quantity').isZero()).map((line) => paidLine(line, order.currency)),
    tier: order.tier,
    tierVersion: order.tierVersion,
    paidGross: amountText(order.total.toString(), order.currency),
    paidTax: amountText(order.tax.toString(), order.currency),
    history: order.history,
  },
});

export const orderCancelled = (order: OrderRow) => ({
  ...aboutOrder(order),
  type: contracts.OrderCancelledSchema,
  // what a person typed stays here: it may name somebody
  value: { orderId: order.id, customerId: order.customerId, reason: 'CANCELLED' },
});

const returned = {
  quantity: 'returnedQuantity',
  gross: 'returnedGross',
  tax: 'returnedTax',
  discountShare: 'returnedDiscount',
} as const;
const remaining = (line: LineRow, part: keyof typeof returned) =>
  new Decimal(line[part].toString()).sub(line[returned[part]].toString());

function paidLine(line: LineRow, currency: string) {
  const gross = remaining(line, 'gross');
  const tax = remaining(line, 'tax');
  return {
    lineId: line.id,
    productId: line.productId,
    category: line.category,
    quantity: remaining(line, 'quantity').toFixed(),
    net: amountText(gross.sub(tax), currency),
    tax: amountText(tax, currency),
    gross: amountText(gross, currency),
    discountShare: amountText(remaining(line, 'discountShare'), currency),
    priceRuleVersion: line.priceRuleVersion,
  };
}
