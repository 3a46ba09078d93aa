import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { changeLanguage } from '../language/language.ts';
import { FilterBuilder } from './filter-builder.tsx';
import type { Filters } from './list-state.ts';
import type { Filter } from './list-types.ts';

const FILTERS: readonly Filter[] = [
  { key: 'text', label: 'Name', kind: 'text', main: true },
  { key: 'enrolled', label: 'Member', kind: 'yes-no' },
];
const VALUES = { enrolled: ['true'], 'or.1.enrolled': ['false'], 'not.2.enrolled': ['true'] };

function open() {
  const changes: Filters[] = [];
  let cleared = 0;
  render(
    <FilterBuilder
      filters={FILTERS}
      values={VALUES}
      change={(next) => changes.push(next)}
      search={{ current: null }}
      clearAll={() => {
        cleared += 1;
      }}
    />,
  );
  return { changes, cleared: () => cleared };
}

beforeEach(async () => {
  await act(() => changeLanguage('en', false));
});

test('A06: what is taken away in a group leaves the other filters as they are', () => {
  const { changes } = open();
  const [either] = screen.getAllByRole('group');
  fireEvent.click(within(either as HTMLElement).getByRole('button', { name: 'Remove this group' }));
  expect(changes).toEqual([{ enrolled: ['true'], 'not.2.enrolled': ['true'] }]);
});

test('A06: there is one way to take away everything, groups and all', () => {
  const { cleared } = open();
  expect(screen.getAllByRole('searchbox')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
  expect(cleared()).toBe(1);
});

test('A06: a group that was only begun is taken away with everything else, too', () => {
  render(
    <FilterBuilder
      filters={FILTERS}
      values={{}}
      change={() => undefined}
      search={{ current: null }}
      clearAll={undefined}
    />,
  );
  expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /Add group/ }));
  fireEvent.click(screen.getAllByRole('menuitem')[0] as HTMLElement);
  expect(screen.getAllByRole('group')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
  expect(screen.queryAllByRole('group')).toHaveLength(0);
});

test('A06: what narrows a list by a link is shown and taken away, and is nothing that one adds', () => {
  const changes: Filters[] = [];
  const given: Filter = { key: 'customer', label: 'Customer', kind: 'given', draw: (id) => <b>Member {id}</b> };
  const bar = (values: Filters) => (
    <FilterBuilder
      filters={[...FILTERS, given]}
      values={values}
      change={(next) => changes.push(next)}
      search={{ current: null }}
      clearAll={undefined}
    />
  );
  const { rerender } = render(bar({}));
  expect(screen.queryByText('Customer')).toBeNull();
  rerender(bar({ customer: ['42'] }));
  screen.getByText('Member 42');
  fireEvent.click(screen.getByRole('button', { name: 'Remove the filter “Customer”' }));
  expect(changes).toEqual([{}]);
});
