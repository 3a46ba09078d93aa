import { nested } from './nested.ts';

test('C03 organisations stand below what they belong to; whose upper one is not shown stands at the top', () => {
  const rows = [
    { id: 'branch', parent: { id: 'company' } },
    { id: 'group', parent: null },
    { id: 'company', parent: { id: 'group' } },
    { id: 'other', parent: { id: 'elsewhere' } },
  ];
  const keys = (found: ReturnType<typeof nested>): unknown[] => found.map(({ id, children }) => [id, keys(children)]);
  expect(keys(nested(rows))).toEqual([
    ['group', [['company', [['branch', []]]]]],
    ['other', []],
  ]);
});
