/** Counts of a report of sources, put together to groups. Pure. */
import type { CalendarDay } from '@guanxi/runtime/clock';
import { Decimal } from 'decimal.js';

export const dimensions = ['CHANNEL', 'SOURCE', 'CAMPAIGN'] as const;
export type SourceDimension = (typeof dimensions)[number];
export type Amount = { amount: string; currency: string };

/** `isTotal`: of all groups together; else of one, whose key is null where nothing was stated. */
type Place = { isTotal: boolean; key: string | null };
/** Customers by group and currency of their first order; without a currency those who have not ordered. */
export type Came = Place & {
  currency: string | null;
  customers: number;
  members: number;
  firstOrders: number;
  amount: string | null;
};
export type Spent = Place & { amount: string };

export type Group = {
  key: string | null;
  filter: string;
  costFilter: string;
  customers: number;
  members: number;
  firstOrders: number;
  firstOrderAmounts: Amount[];
  cost: Amount | null;
  costPerCustomer: Amount | null;
};
export type Report = { groups: Group[]; total: Group; isWhole: boolean };

/** Values of a dimension that are listed; what is in no group is in the total all the same. */
export const GROUPS_MAX = 200;

type Asked = { by: SourceDimension; from: CalendarDay; to: CalendarDay; currency: string };

/**
 * The report of what came and what was spent. A group is there for whoever came by it, and for what was spent on it though nobody
 * came. @param spent undefined for those who are not told what was spent
 */
export function reportOf(came: readonly Came[], spent: readonly Spent[] | undefined, asked: Asked): Report {
  const keys = new Set([...came, ...(spent ?? [])].filter(({ isTotal }) => !isTotal).map(({ key }) => key));
  const groups = [...keys]
    .map((key) => groupOf({ isTotal: false, key }, came, spent, asked))
    .sort(
      (one, other) =>
        Number(one.key === null) - Number(other.key === null) ||
        other.customers - one.customers ||
        ((one.key ?? '') < (other.key ?? '') ? -1 : 1),
    );
  return {
    groups: groups.slice(0, GROUPS_MAX),
    total: groupOf({ isTotal: true, key: null }, came, spent, asked),
    isWhole: groups.length <= GROUPS_MAX,
  };
}

function groupOf(place: Place, came: readonly Came[], spent: readonly Spent[] | undefined, asked: Asked): Group {
  const isHere = (row: Place) => row.isTotal === place.isTotal && row.key === place.key;
  const own = came.filter(isHere);
  const sum = (field: 'customers' | 'members' | 'firstOrders') => own.reduce((all, row) => all + row[field], 0);
  const customers = sum('customers');
  const cost = spent && (spent.find(isHere)?.amount ?? '0');
  const { from, to, currency } = asked;
  const narrowed = place.isTotal ? {} : narrow(asked.by, place.key);
  return {
    key: place.key,
    filter: JSON.stringify({ ...narrowed, createdFrom: from, createdTo: to }),
    costFilter: JSON.stringify({ ...narrowed, spentFrom: from, spentTo: to }),
    customers,
    members: sum('members'),
    firstOrders: sum('firstOrders'),
    firstOrderAmounts: own.flatMap((row) =>
      row.currency === null ? [] : [{ amount: row.amount ?? '0', currency: row.currency }],
    ),
    cost: cost === undefined ? null : { amount: cost, currency },
    costPerCustomer:
      cost === undefined || customers === 0
        ? null
        : { amount: new Decimal(cost).dividedBy(customers).toFixed(2, Decimal.ROUND_HALF_UP), currency },
  };
}

/** The conditions that leave one group of a dimension. */
export const narrow = (by: SourceDimension, key: string | null): Record<string, unknown> =>
  key === null ? { unstated: [by] } : { [by.toLowerCase()]: key };
