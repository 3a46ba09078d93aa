import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { changeLanguage } from '../language/language.ts';
import ColumnPanel from './column-panel.tsx';
import { Table, type TableProps } from './table.tsx';

const columns = ['Name', 'Tier', 'Points', 'City'].map((title) => ({
  key: title.toLowerCase(),
  title,
  width: 100,
  cell: () => title,
}));

function Panel({ tell }: { tell: (keys: readonly string[] | undefined) => void }) {
  const [shown, setShown] = useState<readonly string[]>(['name', 'tier', 'points']);
  const choose = (keys: readonly string[] | undefined) => {
    tell(keys);
    setShown(keys ?? shown);
  };
  return <ColumnPanel columns={columns} shown={shown} choose={choose} />;
}

beforeEach(async () => {
  await act(() => changeLanguage('en', false));
});

test('A06 columns are chosen and ordered by keys, and the one that was moved keeps the focus', () => {
  const told: (readonly string[] | undefined)[] = [];
  render(<Panel tell={(keys) => told.push(keys)} />);
  const box = (name: string) => screen.getByRole('checkbox', { name });
  expect(box('Name')).toHaveProperty('disabled', true);
  box('Points').focus();
  fireEvent.keyDown(box('Points'), { key: 'ArrowUp', altKey: true });
  expect(document.activeElement).toBe(box('Points'));
  fireEvent.keyDown(box('Points'), { key: 'ArrowUp', altKey: true });
  fireEvent.click(box('City'));
  fireEvent.click(box('Tier'));
  fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
  expect(told).toEqual([
    ['name', 'points', 'tier'],
    ['name', 'points', 'tier'],
    ['name', 'points', 'tier', 'city'],
    ['name', 'points', 'city'],
    undefined,
  ]);
});

test('A06 the arrow keys draw a column wider, and no column narrower than can be read', () => {
  const widths: Readonly<Record<string, number>>[] = [];
  render(<Heads widen={(given) => widths.push(given)} />);
  const edge = (name: string) => within(head(name)).getByRole('separator');
  fireEvent.keyDown(edge('Points'), { key: 'ArrowRight' });
  fireEvent.keyDown(edge('Tier'), { key: 'ArrowLeft' });
  expect(widths.map(({ points }) => points)).toEqual([116, 0]);
  expect(widths.map(({ tier }) => tier)).toEqual([0, 48]);
});

test('A06 a column is dragged to the place of another; the first stays where it is', () => {
  const places: string[][] = [];
  render(<Heads place={(key, to) => places.push([key, to])} />);
  const dataTransfer = { setData: () => undefined };
  expect(head('Name').draggable).toBe(false);
  fireEvent.dragStart(head('City'), { dataTransfer });
  fireEvent.dragOver(head('Tier'), { dataTransfer });
  expect(head('Tier').dataset.over).toBe('true');
  fireEvent.drop(head('Tier'), { dataTransfer });
  expect(places).toEqual([['city', 'tier']]);
});

const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(name) });

type HeadsProps = Partial<Pick<TableProps<unknown>, 'place' | 'widen'>>;

function Heads({ place = () => undefined, widen = () => undefined }: HeadsProps) {
  return (
    <MemoryRouter>
      <Table
        rows={[]}
        columns={columns.map((column) => ({ ...column, width: column.key === 'tier' ? 50 : 100 }))}
        rowKey={() => ''}
        rowName={() => ''}
        open={() => undefined}
        to={undefined}
        reachEnd={() => undefined}
        refreshing={false}
        total={0}
        active={0}
        activate={() => undefined}
        sort={undefined}
        sortBy={() => undefined}
        place={place}
        widen={widen}
        chosen={undefined}
        choose={() => undefined}
      />
    </MemoryRouter>
  );
}
