import { cutoff, DEFAULTS, daysOf, kinds } from './rules.ts';

test('A45 what the firm said holds, for ever too; else the default', () => {
  expect(daysOf('LOOKS', undefined)).toBe(1095);
  expect(daysOf('LOOKS', { days: 200 })).toBe(200);
  expect(daysOf('LOOKS', { days: null })).toBeNull();
});

test('A45 nothing that is a person’s record ends unless the firm says so', () => {
  expect([DEFAULTS.CALLERS.days, DEFAULTS.BIN.days]).toEqual([null, null]);
});

test('A45 no default is shorter than a rule may be', () => {
  for (const kind of kinds)
    expect(DEFAULTS[kind].days ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(DEFAULTS[kind].least);
});

test('A45 a record ends when its days are over, not on the day before', () => {
  const now = new Date('2026-11-24T02:00:00Z');
  expect(cutoff(now, 30).toISOString()).toBe('2026-10-25T02:00:00.000Z');
});
