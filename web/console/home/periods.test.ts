import { monthsUntil, shareOfChange } from './periods.ts';

test('a month is compared with as many days of the month before', () => {
  expect(monthsUntil('2026-01-15')).toEqual({
    thisMonth: { from: '2026-01-01', to: '2026-01-15' },
    lastMonth: { from: '2025-12-01', to: '2025-12-31' },
    sameDays: { from: '2025-12-01', to: '2025-12-15' },
  });
});

test('days that the month before does not have end with its last', () => {
  expect(monthsUntil('2026-03-31')).toMatchObject({
    lastMonth: { from: '2026-02-01', to: '2026-02-28' },
    sameDays: { from: '2026-02-01', to: '2026-02-28' },
  });
});

test('nothing before has no share that could be told', () => {
  expect(shareOfChange('112.00', '100.00')).toBeCloseTo(0.12);
  expect(shareOfChange('112.00', '0.00')).toBeUndefined();
  expect(shareOfChange('112.00', undefined)).toBeUndefined();
});
