import { whyKept } from './deletable.ts';

const nothing = { openOrders: 0, openRequests: 0, points: 0 };

test('A35 who has nothing open may be deleted', () => {
  expect(whyKept(nothing)).toBeUndefined();
});

test.each([
  ['an open order', { openOrders: 2, openRequests: 1, points: 5 }, 'OPEN_ORDERS', 2],
  ['an open request', { openRequests: 1, points: 5 }, 'OPEN_REQUESTS', 1],
  ['points', { points: 5 }, 'POINTS_LEFT', 5],
  ['a debt of points', { points: -3 }, 'POINTS_LEFT', -3],
] as const)('A35 %s keeps him', (_, hanging, code, count) => {
  expect(whyKept({ ...nothing, ...hanging })).toEqual({ code, count });
});
