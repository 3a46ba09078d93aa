import type { OrderFilter, OrderStatus, PaymentMethod, ReceiptFilter } from '../../../generated/graphql.ts';
import { daysOf, type Filters, one } from '../../../kit/list/list-state.ts';

/** The orders that the address names; what the list does not know is left aside. */
export function orderFilterOf(filters: Filters): OrderFilter {
  const [q, open, late, customer, department, currency] = [
    'q',
    'open',
    'late',
    'customer',
    'department',
    'currency',
  ].map((key) => one(filters, key));
  const { from, to } = daysOf(filters, 'placed');
  return {
    ...(q ? { search: q } : {}),
    ...(filters.status ? { status: filters.status as OrderStatus[] } : {}),
    ...(open ? { hasOpenAmount: open === 'true' } : {}),
    ...(late ? { overdue: late === 'true' } : {}),
    ...(from ? { placedFrom: from } : {}),
    ...(to ? { placedTo: to } : {}),
    ...(customer ? { customerId: customer } : {}),
    ...(department ? { departmentPath: department } : {}),
    ...(currency ? { currency } : {}),
  };
}

/** The receipts that the address names. */
export function receiptFilterOf(filters: Filters): ReceiptFilter {
  const { from, to } = daysOf(filters, 'received');
  return {
    ...(filters.method ? { method: filters.method as PaymentMethod[] } : {}),
    ...(from ? { receivedFrom: from } : {}),
    ...(to ? { receivedTo: to } : {}),
  };
}
