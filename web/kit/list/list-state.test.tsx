import { differs, stateOfView, viewOfState } from '../views/view-state.ts';
import { AS_GIVEN, placed, shownColumns } from './columns.ts';
import { arrangementIn, withArrangement } from './kept-columns.ts';
import { readListState, writeListState } from './list-state.ts';

const state = (address: string) => readListState(new URLSearchParams(address));

test('A06: a link shows what I see: filters, sort, columns and view come back from the address', () => {
  const address = 'stage=MATURE&stage=LOST&q=%E5%91%A8&sort=-name&columns=name%7E220%2Cpoints&view=v1';
  expect(state(address)).toEqual({
    filters: { stage: ['MATURE', 'LOST'], q: ['周'] },
    sort: { field: 'name', descending: true },
    columns: ['name', 'points'],
    widths: { name: 220 },
    view: 'v1',
  });
  expect(writeListState(state(address)).toString()).toBe(address);
});

test('an empty value narrows nothing', () => {
  expect(state('q=&stage=').filters).toEqual({});
});

describe('columns', () => {
  const columns = ['name', 'tier', 'points', 'city'].map((key) => ({
    key,
    title: key,
    width: 100,
    cell: () => key,
    extra: key === 'city',
  }));
  const shown = (keys: string[] | undefined, widths = {}) =>
    shownColumns(columns, { columns: keys, widths }).map(({ key, width }) => `${key} ${width}`);

  test('A06 are those that were chosen, in that order and width; the first says which row it is and stays', () => {
    expect(shown(undefined)).toEqual(['name 100', 'tier 100', 'points 100']);
    expect(shown(['points', 'name', 'city'], { city: 60 })).toEqual(['name 100', 'points 100', 'city 60']);
  });

  test('that the page no longer has are passed over', () => {
    expect(shown(['gone', 'points'])).toEqual(['name 100', 'points 100']);
    expect(shown(['gone'])).toEqual(shown(undefined));
  });

  test('A06 one of them is put in the place of another, never before the first', () => {
    const keys = ['name', 'tier', 'points', 'city'];
    expect(placed(keys, 'city', 1)).toEqual(['name', 'city', 'tier', 'points']);
    expect(placed(keys, 'tier', 9)).toEqual(['name', 'points', 'city', 'tier']);
    expect(placed(keys, 'points', -1)).toEqual(['name', 'points', 'tier', 'city']);
    expect(placed(keys, 'name', 2)).toEqual(keys);
  });

  test('A07 a view carries them with their widths, beside filter and sort', () => {
    const kept = viewOfState(state('stage=LOST&sort=-name&columns=name%7E220%2Cpoints'));
    expect(stateOfView({ id: 'v1', ...kept })).toEqual(
      state('stage=LOST&sort=-name&columns=name%7E220%2Cpoints&view=v1'),
    );
    expect(differs(state('stage=LOST&sort=-name&columns=name%7E221%2Cpoints'), { id: 'v1', ...kept })).toBe(true);
  });

  test('A06 are kept for each list by itself; what cannot be read is the page’s own', () => {
    const arrangement = { columns: ['name', 'points'], widths: { name: 220 } };
    const text = withArrangement(withArrangement('{{', 'orders', arrangement), 'customers', arrangement);
    expect(arrangementIn(text, 'orders')).toEqual(arrangement);
    expect(arrangementIn(withArrangement(text, 'orders', AS_GIVEN), 'orders')).toEqual(AS_GIVEN);
    expect(arrangementIn('{"orders":{"columns":7}}', 'orders')).toEqual(AS_GIVEN);
    expect(arrangementIn('{"orders":{"columns":["name"],"widths":{"name":"wide"}}}', 'orders').widths).toEqual({});
  });
});
