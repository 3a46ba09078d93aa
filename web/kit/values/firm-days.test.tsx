import { daysFrom, firmDay, monthFrom } from './firm-days.ts';

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
