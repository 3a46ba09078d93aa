import { mayStandAbove } from './unit.ts';

test.each([
  ['GROUP', 'COMPANY', true],
  ['COMPANY', 'COMPANY', true],
  ['GROUP', 'DEPARTMENT', true],
  ['BRANCH', 'COMPANY', false],
  ['DEPARTMENT', 'BRANCH', false],
  [null, 'GROUP', true],
  ['DEPARTMENT', null, true],
] as const)('C03 a %s above a %s: %s', (upper, lower, expected) => {
  expect(mayStandAbove(upper, lower)).toBe(expected);
});
