import fc from 'fast-check';
import { chineseCalendar } from './calendars.ts';
import { addWorkingTime, isWorkingDay, missingYear, WORKING_DAY, workingTime } from './working-calendar.ts';

const calendar = chineseCalendar('Asia/Shanghai');
const at = (text: string) => new Date(`${text}+08:00`);

describe('the working calendar', () => {
  test('V04 a weekend does not count', () => {
    expect(addWorkingTime(calendar, at('2026-11-20T15:00:00'), 3 * WORKING_DAY)).toEqual(at('2026-11-25T15:00:00'));
  });

  test('V04 public holidays do not count, a Saturday worked in their stead does', () => {
    expect(isWorkingDay(calendar, '2026-10-05')).toBe(false);
    expect(isWorkingDay(calendar, '2026-10-10')).toBe(true);
    expect(addWorkingTime(calendar, at('2026-09-30T12:00:00'), 3 * WORKING_DAY)).toEqual(at('2026-10-10T12:00:00'));
  });

  test('V04 what comes in on a day off starts to count on the next working day', () => {
    expect(addWorkingTime(calendar, at('2026-11-21T10:00:00'), WORKING_DAY)).toEqual(at('2026-11-24T00:00:00'));
  });

  test('V04 pausing and going on loses no working time, wherever the pause falls', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 40 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 5 }), (offset, worked, days) => {
        const start = new Date(at('2026-09-01T00:00:00').getTime() + offset * 60_000);
        const pause = new Date(start.getTime() + worked * 60_000);
        const total = days * WORKING_DAY;
        const used = workingTime(calendar, start, pause);
        if (used >= total) return;
        expect(addWorkingTime(calendar, pause, total - used)).toEqual(addWorkingTime(calendar, start, total));
      }),
    );
  });

  test('V04 the missing holidays of next year are noticed in December', () => {
    expect(missingYear(calendar, '2026-11-30')).toBeUndefined();
    expect(missingYear(calendar, '2026-12-01')).toBe('2027');
  });
});
