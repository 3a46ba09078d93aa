import { changesOf } from './changes.ts';

test('only what was changed is sent, and what was emptied is sent as nothing', () => {
  const before = { name: '周敏', 'basic.mobile': '1', 'business.brands': ['长城'], 'value.keyAccount': true };
  expect(changesOf(before, before)).toEqual({});
  expect(
    changesOf(before, { ...before, 'basic.mobile': undefined, 'business.brands': [], 'basic.mail': 'a@b.cn' }),
  ).toEqual({
    'basic.mobile': null,
    'business.brands': [],
    'basic.mail': 'a@b.cn',
  });
});
