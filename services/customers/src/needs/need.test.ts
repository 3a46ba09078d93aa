import { areInOrder, stateOn } from './need.ts';

const fair = { fromDay: '2026-03-20', toDay: '2026-03-26' };

test('C10 a need stands from its first day to its last, both included', () => {
  expect(['2026-03-19', '2026-03-20', '2026-03-26', '2026-03-27'].map((today) => stateOn(fair, today))).toEqual([
    'TO_COME',
    'CURRENT',
    'CURRENT',
    'PAST',
  ]);
});

test('C10 a need may be of one day, and does not end before it begins', () => {
  expect(stateOn({ fromDay: '2026-03-20', toDay: '2026-03-20' }, '2026-03-20')).toBe('CURRENT');
  expect(areInOrder({ fromDay: '2026-03-20', toDay: '2026-03-20' })).toBe(true);
  expect(areInOrder({ fromDay: '2026-03-20', toDay: '2026-03-19' })).toBe(false);
});
