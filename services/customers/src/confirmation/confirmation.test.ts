import { lapsedBefore, mayBeWritten } from './confirmation.ts';

test.each([
  ['2026-11-24', 6, '2026-05-24'],
  ['2026-11-24', 3, '2026-08-24'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2027-01-15', 3, '2026-10-15'],
])('C32 on %s with %i months, what was confirmed before %s has lapsed', (today, months, expected) => {
  expect(lapsedBefore(today, months)).toBe(expected);
});

test('C32 who did not get the last letter is not sent another one by itself', () => {
  expect(mayBeWritten('MAIL_RETURNED')).toBe(false);
  for (const cause of ['PERIOD', 'POST_RETURNED', 'CONTACT_CHANGED', 'FIRST_ORDER', 'ASKED'] as const)
    expect(mayBeWritten(cause)).toBe(true);
});
