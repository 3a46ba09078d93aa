import { daysFrom, firmDay, firmDayEnd, firmMidnight, monthFrom } from './firm-days.ts';

test('an instant falls on the firm’s day, wherever the reader is', () => {
  // ten in the evening of the last day in London is the first of the next month in Shanghai
  const at = new Date('2026-11-30T22:00:00Z');
  expect(firmDay(at, 'Asia/Shanghai')).toBe('2026-12-01');
  expect(firmDay(at, 'Europe/London')).toBe('2026-11-30');
  expect(firmDay(at, 'America/Los_Angeles')).toBe('2026-11-30');
});

test('days and months are counted across the ends of months and years', () => {
  expect(daysFrom('2026-03-10', -30)).toBe('2026-02-08');
  expect(daysFrom('2026-12-31', 1)).toBe('2027-01-01');
  expect([monthFrom('2026-01-15', -1), monthFrom('2026-12-31', 1), monthFrom('2026-03-31', 0)]).toEqual([
    '2025-12-01',
    '2027-01-01',
    '2026-03-01',
  ]);
});

test('a day begins and ends by the firm’s clock, also where that is set forward or back', () => {
  expect(firmMidnight('2026-11-24', 'Asia/Shanghai').toISOString()).toBe('2026-11-23T16:00:00.000Z');
  expect(firmDayEnd('2026-11-24', 'Asia/Shanghai').toISOString()).toBe('2026-11-24T15:59:59.999Z');
  expect(firmMidnight('2026-03-30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T22:00:00.000Z');
  expect(firmMidnight('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(firmDayEnd('2026-10-25', 'Europe/Berlin').toISOString()).toBe('2026-10-25T22:59:59.999Z');
  expect(firmMidnight('2026-07-01', 'America/New_York').toISOString()).toBe('2026-07-01T04:00:00.000Z');
});
