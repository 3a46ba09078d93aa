/** When the data of a record are to be confirmed. Pure. */
import { addMonths, type CalendarDay } from '@guanxi/runtime/clock';

/** NEW: nobody has confirmed them, and nothing has asked for it yet. */
export const confirmationStates = ['NEW', 'CONFIRMED', 'DUE'] as const;
/** What makes them due; the trigger of the table `customer` writes CONTACT_CHANGED and FIRST_ORDER. */
export type Cause = 'PERIOD' | 'MAIL_RETURNED' | 'POST_RETURNED' | 'CONTACT_CHANGED' | 'FIRST_ORDER' | 'ASKED';
export const staffCauses = ['ASKED', 'POST_RETURNED'] as const;
export const staffWays = ['BY_PHONE', 'IN_PERSON'] as const;
export type Way = (typeof staffWays)[number] | 'LETTER_LINK' | 'MEMBER_PAGE';

/** Days before this one count no more: a quarter or half a year has passed since. */
export const lapsedBefore = (today: CalendarDay, months: number): CalendarDay => addMonths(today, -months);

/** Whether a letter may follow by itself: not to an address from which one has just come back. */
export const mayBeWritten = (cause: Cause): boolean => cause !== 'MAIL_RETURNED';
