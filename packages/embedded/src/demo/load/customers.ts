import { type CalendarDay, startOfDay } from '@guanxi/runtime/clock';
import { CUSTOMERS, DEMO_IMPORT, type DemoCustomer, demoCustomers, FIRST_CUSTOMERS } from '../customers.ts';
import type { DemoContext } from '../steps.ts';

const MORNING = 9 * 3_600_000;

/** Loads customers from one place in their order to another, those of a day together. */
export async function loadCustomers(context: DemoContext, from: number, to?: number): Promise<void> {
  const { today, zone, past, progress } = context;
  const customers = demoCustomers(today).slice(from, to);
  const service = past('customers');
  let done = 0;
  for (const [day, ofDay] of byDay(customers)) {
    const at = new Date(startOfDay(day, zone).getTime() + MORNING);
    await service.takeCustomers(at, { importId: DEMO_IMPORT, customers: ofDay });
    done += ofDay.length;
    progress(done, customers.length);
  }
}

const byDay = (customers: readonly DemoCustomer[]): Map<CalendarDay, DemoCustomer[]> =>
  Map.groupBy(customers, ({ since }) => since);

/** How many of those that are not the realm's come first. */
export const FIRST = FIRST_CUSTOMERS - (CUSTOMERS - demoCustomers('2000-01-01').length);
