import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarFile, calendarOf, type WorkingCalendar } from './working-calendar.ts';

/** The calendar that the product ships for mainland China. */
export const chineseCalendar = (zone: string): WorkingCalendar =>
  calendarOf(JSON.parse(readFileSync(join(import.meta.dirname, 'CN.json'), 'utf8')) as CalendarFile, zone);
