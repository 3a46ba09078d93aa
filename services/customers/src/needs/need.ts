import type { CalendarDay } from '@guanxi/runtime/clock';

/** The days of a need, both included, as the firm counts days. */
export type NeedDays = { fromDay: CalendarDay; toDay: CalendarDay };
export type NeedState = 'TO_COME' | 'CURRENT' | 'PAST';

/** Where a day stands to a need: its flag is shown on its days alone, and nothing has to be done for it to end. */
export const stateOn = ({ fromDay, toDay }: NeedDays, today: CalendarDay): NeedState =>
  today < fromDay ? 'TO_COME' : today > toDay ? 'PAST' : 'CURRENT';

/** Whether days can be those of a need: it ends on the day on which it begins at the earliest. */
export const areInOrder = ({ fromDay, toDay }: NeedDays): boolean => fromDay <= toDay;
