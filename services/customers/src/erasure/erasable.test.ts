import { isConfirmed, missingOf, SERVICES, type Standing, whyNotErased } from './erasable.ts';

const free: Standing = { kind: 'PERSON', held: false, openOrders: 0, openRequests: 0, points: 0, lastPaidOn: null };
const why = (over: Partial<Standing>) => whyNotErased({ ...free, ...over }, '2026-11-24', 30);

test('A44 a person on whom nothing hangs is erased', () => expect(why({})).toBeUndefined());

test('A44 an organisation is no person, and a hold goes before everything of value', () => {
  expect(why({ kind: 'ORGANISATION' })).toEqual({ code: 'NOT_A_PERSON' });
  expect(why({ held: true, openOrders: 2 })).toEqual({ code: 'UNDER_HOLD' });
});

test('A44 open orders, open requests and points keep him, points that are owed too', () => {
  expect(why({ openOrders: 2, openRequests: 1 })).toEqual({ code: 'OPEN_ORDERS', count: 2 });
  expect(why({ openRequests: 1 })).toEqual({ code: 'OPEN_REQUESTS', count: 1 });
  expect(why({ points: -5 })).toEqual({ code: 'POINTS_LEFT', count: -5 });
});

test('A44 while goods may come back he is kept, and the refusal names the day from which he may be erased', () => {
  expect(why({ lastPaidOn: '2026-11-01' })).toEqual({ code: 'KEPT_UNTIL', until: '2026-12-01' });
  expect(why({ lastPaidOn: '2026-10-25' })).toBeUndefined();
  expect(whyNotErased({ ...free, lastPaidOn: '2026-11-24' }, '2026-11-24', 0)).toBeUndefined();
});

test('A44 the name is typed once more; width and case do not matter, another name does', () => {
  expect(isConfirmed(' ｌｉ Ming ', 'Li ming')).toBe(true);
  expect(isConfirmed('张三丰', '张三')).toBe(false);
});

test('A44 every service but those that answered is missing', () => {
  expect(missingOf([])).toEqual([...SERVICES]);
  expect(missingOf(['orders', 'customers', 'sales', 'service', 'knowledge'])).toEqual(['marketing']);
});
