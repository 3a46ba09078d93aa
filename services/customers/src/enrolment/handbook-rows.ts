import { type CalendarDay, type Sql, sql, within } from '@guanxi/runtime';

/**
 * Customers `c` who were members on a day and to whom the handbook had gone out by then, or had not; for the conditions of lists. Who
 * is no member is in neither.
 */
export const handbookWentOut = (isSent: boolean, day: CalendarDay, zone: string): Sql => {
  const sent = isSent
    ? sql`e.handbook_sent_on <= ${day}::date`
    : sql`(e.handbook_sent_on IS NULL OR e.handbook_sent_on > ${day}::date)`;
  const [enrolled = sql`TRUE`] = within(sql`e.enrolled_at`, null, day, zone);
  return sql`EXISTS (SELECT 1 FROM enrolment e WHERE e.customer_id = c.id AND ${sent} AND ${enrolled})`;
};
