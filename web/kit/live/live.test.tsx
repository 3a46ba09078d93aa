import { eventOf } from './event-stream.ts';
import { isGrown } from './list-growth.ts';

test('an event is read from its block; signs of life and what is not known are passed over', () => {
  expect(eventOf('event: next\ndata: {"id":"1","payload":{"data":{"a":"x: y"}},"hash":"h"}')).toEqual({
    event: 'next',
    data: { id: '1', payload: { data: { a: 'x: y' } }, hash: 'h' },
  });
  expect(eventOf(': here')).toBeUndefined();
  expect(eventOf('retry: 1000')).toBeUndefined();
  expect(eventOf('event: news\ndata: {}')).toBeUndefined();
});

test('an answer that reaches less far than what was scrolled to is not taken', () => {
  const list = (count: number, hasNextPage: boolean) => ({
    orders: { nodes: Array.from({ length: count }, (_, id) => ({ id })), pageInfo: { hasNextPage } },
  });
  expect(isGrown(list(50, true), list(25, true))).toBe(true);
  expect(isGrown(list(25, true), list(25, true))).toBe(false);
  // one was taken away, and there are no more
  expect(isGrown(list(3, false), list(2, false))).toBe(false);
  expect(isGrown(null, list(25, true))).toBe(false);
});
