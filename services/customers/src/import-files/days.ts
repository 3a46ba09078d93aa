import { type CalendarDay, isDay } from '@guanxi/runtime/clock';

const DAY = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** A calendar day as people write it: 1999-3-8, 1999/3/8, 1999.03.08, 1999年3月8日. */
export function readDay(typed: string): CalendarDay | undefined {
  const parts = DAY.exec(typed.normalize('NFKC').trim())
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (!parts) return undefined;
  const [year = '', month = '', date = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
