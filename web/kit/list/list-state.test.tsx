import { shownColumns } from './list-page.tsx';
import { readListState, writeListState } from './list-state.ts';

const state = (address: string) => readListState(new URLSearchParams(address));

test('A06: a link shows what I see: filters, sort, columns and view come back from the address', () => {
  const address = 'stage=MATURE&stage=LOST&q=%E5%91%A8&sort=-name&columns=name%2Cpoints&view=v1';
  expect(state(address)).toEqual({
    filters: { stage: ['MATURE', 'LOST'], q: ['周'] },
    sort: { field: 'name', descending: true },
    columns: ['name', 'points'],
    view: 'v1',
  });
  expect(writeListState(state(address)).toString()).toBe(address);
});

test('an empty value narrows nothing', () => {
  expect(state('q=&stage=').filters).toEqual({});
});

test('a column that the page no longer has is passed over', () => {
  const columns = [
    { key: 'name', title: '', cell: () => '' },
    { key: 'points', title: '', cell: () => '', extra: true },
  ];
  expect(shownColumns(columns, ['gone', 'points']).map(({ key }) => key)).toEqual(['points']);
  expect(shownColumns(columns, ['gone']).map(({ key }) => key)).toEqual(['name']);
});
