import { cutoff, daysOf } from './rules.ts';

test('A45 what the firm said holds, for ever too; else the default', () => {
  const rule = { days: 1095 };
  expect(daysOf(rule, undefined)).toBe(1095);
  expect(daysOf(rule, { days: 200 })).toBe(200);
  expect(daysOf(rule, { days: null })).toBeNull();
});

test('A45 a record ends when its days are over, not on the day before', () => {
  const now = new Date('2026-11-24T02:00:00Z');
  expect(cutoff(now, 30).toISOString()).toBe('2026-10-25T02:00:00.000Z');
});
