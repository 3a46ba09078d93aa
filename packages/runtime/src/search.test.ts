import { nameTokens, queryTokens, tokens } from './search.ts';

const finds = (name: string, typed: string) => {
  const indexed = new Set(nameTokens(name));
  return queryTokens(typed).every((token) => indexed.has(token));
};

test('a name is found by the initials of its pinyin from any character on', () => {
  for (const typed of ['yj', 'yjwlc', 'wlc', 'lc', 'WLC']) expect(finds('有机乌龙茶', typed)).toBe(true);
  expect(finds('有机乌龙茶', 'wc')).toBe(false);
  expect(finds('礼盒 有机乌龙茶（春茶）', 'wlc')).toBe(true);
});

test('what a text is found by without it stays', () => {
  const indexed = nameTokens('有机乌龙茶 A-250g');
  expect(indexed).toEqual(expect.arrayContaining(tokens('有机乌龙茶 A-250g')));
});

test('a long text has no more of them than a name may have', () => {
  expect(nameTokens('茶'.repeat(5_000)).length).toBeLessThan(1_000);
});
