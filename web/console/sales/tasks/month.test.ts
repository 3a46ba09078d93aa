import { monthBy, weeksOf } from './month.ts';

test('S26 a month shows whole weeks from Monday to Sunday', () => {
  const november = weeksOf('2026-11');
  expect(november[0]).toEqual([
    '2026-10-26',
    '2026-10-27',
    '2026-10-28',
    '2026-10-29',
    '2026-10-30',
    '2026-10-31',
    '2026-11-01',
  ]);
  expect(november.at(-1)?.[0]).toBe('2026-11-30');
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect(weeksOf('2028-02').flat()).toContain('2028-02-29');
});

test('months follow over the end of a year', () => {
  expect([monthBy('2026-12', 1), monthBy('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
});
