import { asValues, drafted, moved } from './draft.ts';

test('C07 the preview shows what is described so far, and what never changes of a field that is there', () => {
  const made = drafted({ 'names.zhCN': '年份', kind: 'NUMBER', isRequired: true });
  expect(made).toMatchObject({ label: '年份', kind: 'NUMBER', isRequired: true, isWritable: true });
  const base = { ...made, key: 'vintage', kind: 'CHOICE' as const, dictionary: 'REGION' };
  expect(drafted({ ...asValues(base), 'names.zhCN': '产地' }, base)).toMatchObject({
    key: 'vintage',
    kind: 'CHOICE',
    dictionary: 'REGION',
    label: '产地',
  });
});

test('C07 a field goes up or down by one place, and no further than the end', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});
