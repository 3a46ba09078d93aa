import { act, fireEvent, render, screen } from '@testing-library/react';
import { changeLanguage } from '../language/language.ts';
import { BulkBar, TOGETHER_MOST } from './bulk-bar.tsx';
import type { Part } from './walk.ts';

type Row = { id: number };
const none = { problem: undefined, missing: [] };

/** A list of so many rows; from `down` on a service does not answer. */
const listOf =
  (length: number, down = Number.POSITIVE_INFINITY) =>
  async (first: number, after: string | null): Promise<Part<Row>> => {
    const from = Number(after ?? 0);
    const nodes = Array.from({ length: Math.min(first, length - from) }, (_, at) => ({ id: from + at }));
    const pageInfo = { hasNextPage: from + first < length, endCursor: String(from + first) };
    return { list: { nodes, pageInfo }, ...none, missing: from >= down ? ['sales'] : [] };
  };

async function selectAll(part: (first: number, after: string | null) => Promise<Part<Row>>) {
  const gathered: (readonly Row[])[] = [];
  render(
    <BulkBar
      rows={[{ id: 0 }]}
      actions={[]}
      clear={() => undefined}
      part={part}
      gathered={(rows) => gathered.push(rows)}
    />,
  );
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Select all that match' })));
  return gathered.map((rows) => rows.map(({ id }) => id));
}

beforeEach(async () => {
  await act(() => changeLanguage('en', false));
});

test('C17 all that match are selected, also those that were not scrolled to', async () => {
  expect(await selectAll(listOf(450))).toEqual([Array.from({ length: 450 }, (_, at) => at)]);
});

test('C17 no more than can be done together', async () => {
  const [rows] = await selectAll(listOf(TOGETHER_MOST + 1));
  expect(rows).toHaveLength(TOGETHER_MOST);
});

test('C17 where not all could be read, none of them is selected', async () => {
  expect(await selectAll(listOf(450, 200))).toEqual([]);
});
