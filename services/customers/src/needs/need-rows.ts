/** What the list of customers asks of needs; apart from the store, which reads customers itself. */
import { type CalendarDay, empty, type Sql, sql } from '@guanxi/runtime';

/** The condition that a need `n` stands on a day of the firm. Asked anew by each query, so that none is shown a day too long. */
export const needStands = (day: CalendarDay, kinds?: readonly string[] | null): Sql =>
  sql`n.removed_at IS NULL AND n.from_day <= ${day}::date AND n.to_day >= ${day}::date
    ${kinds ? sql`AND n.kind = ANY(${[...kinds]}::text[])` : empty}`;

/** The condition that a customer `c` has a need of one of these kinds that stands on a day, of his own or of a record merged into him. */
export const hasNeed = (day: CalendarDay, kinds: readonly string[]): Sql =>
  sql`c.id IN (SELECT coalesce(m.merged_into, m.id) FROM customer_need AS n JOIN customer AS m ON m.id = n.customer_id
    WHERE ${needStands(day, kinds)})`;
