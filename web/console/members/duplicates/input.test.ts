import { typedOf } from './input.ts';

test('A03 of what is typed only what says who somebody is, is looked up; nothing where nothing does', () => {
  expect(typedOf({ kind: 'PERSON' })).toBeUndefined();
  expect(typedOf({ kind: 'PERSON', name: '  ', 'basic.province': '四川省' })).toBeUndefined();
  expect(
    typedOf({ kind: 'ORGANISATION', name: ' 海棠酒业 ', 'basic.mobile': '', 'basic.mail': 'a@example.com' }),
  ).toEqual({
    kind: 'ORGANISATION',
    name: '海棠酒业',
    mail: 'a@example.com',
  });
});
