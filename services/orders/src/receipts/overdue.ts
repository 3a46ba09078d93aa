import {
  addDays,
  type CalendarDay,
  type Connection,
  Decimal,
  type PageArguments,
  type SqlRunner,
  type Viewer,
} from '@guanxi/runtime';
import { idValue, textValue } from '../filter-values.ts';
import type { OverdueFilter } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { progressOf } from './instalments.ts';
import { type InstalmentRow, overduePage } from './receipt-store.ts';

export { hasOverdue } from './receipt-store.ts';

type Account = { total: { toString(): string }; received: { toString(): string } };

/** How far an instalment of an order is served; nothing is due any more of an order that is not open. */
export const progress = ({ amount, before }: InstalmentRow, { total, received }: Account) =>
  progressOf(
    { amount: amount.toString(), before: before.toString() },
    { total: total.toString(), received: received.toString() },
  );

/** What of an order is open after its day. */
export const overdueOf = (parts: readonly InstalmentRow[], order: Account, today: CalendarDay): Decimal =>
  parts.filter(({ dueOn }) => dueOn < today).reduce((sum, part) => sum.add(progress(part, order).open), new Decimal(0));

/** Instalments of the viewer's orders that are open after their day, the oldest first. */
export function listOverdue(
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  { filter, ...args }: PageArguments & { filter?: OverdueFilter | null | undefined },
): Promise<Connection<InstalmentRow>> {
  const yesterday = addDays(today, -1);
  const query = {
    visible: rights.visible(viewer, 'order'),
    dueTo: filter?.dueTo && filter.dueTo < yesterday ? filter.dueTo : yesterday,
    customerId: filter?.customerId ? idValue(filter.customerId, 'filter', 'customerId') : undefined,
    departmentPath: filter?.departmentPath ? textValue(filter.departmentPath, 'filter', 'departmentPath') : undefined,
  };
  return overduePage(db, query, args);
}
