import { tagged, tagKey } from './tag-rules.ts';

test('A34 a tag is the same whatever its case, width and spaces', () => {
  expect(tagKey(' ＶＩＰ  客户 ')).toBe(tagKey('vip 客户'));
  expect(tagged(['VIP'], { add: ['ｖｉｐ'], remove: [] })).toEqual({ tags: ['VIP'], added: [], removed: [] });
});

test('A34 what is given and what is taken says what it did', () => {
  expect(tagged(['旧', '老客户'], { add: ['新', '新', '老客户'], remove: ['旧', '没有'] })).toEqual({
    tags: ['老客户', '新'],
    added: ['新'],
    removed: ['旧'],
  });
});

test('A34 a tag that is given and taken at once is given', () => {
  expect(tagged(['甲'], { add: ['甲'], remove: ['甲'] })).toEqual({ tags: ['甲'], added: [], removed: [] });
});
