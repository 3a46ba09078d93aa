import { act, fireEvent, render, screen } from '@testing-library/react';
import { changeLanguage } from '../language/language.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { Chosen } from './list-types.ts';

type Row = { id: number };
const draw = (chosen: Chosen<Row>, chooseAll?: () => void) => {
  const told: Chosen<Row>[] = [];
  const run = (each: Chosen<Row>) => void told.push(each);
  render(
    <BulkBar
      chosen={chosen}
      actions={[{ key: 'mark', label: 'Mark', run }]}
      clear={() => undefined}
      chooseAll={chooseAll}
    />,
  );
  return told;
};

beforeEach(async () => {
  await act(() => changeLanguage('en', false));
});

test('A34 an action is told who was chosen', async () => {
  const chosen = { rows: [{ id: 1 }, { id: 2 }], isAll: false, count: 2 };
  const told = draw(chosen);
  expect(screen.getByRole('status').textContent).toBe('2 selected');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Mark' })));
  expect(told).toEqual([chosen]);
});

test('A34 all that match are said by their number, and as all where it is not known', () => {
  draw({ rows: [], isAll: true, count: 9876 });
  expect(screen.getByRole('status').textContent).toBe('All 9,876 that match selected');
});

test('C17 all that match are chosen by one step, without reading them', () => {
  let times = 0;
  draw({ rows: [{ id: 1 }], isAll: false, count: 1 }, () => {
    times += 1;
  });
  fireEvent.click(screen.getByRole('button', { name: 'Select all that match' }));
  expect(times).toBe(1);
});
