import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Observable } from 'rxjs';
import { changeLanguage } from '../language/language.ts';
import PrintDialog from './print-dialog.tsx';
import type { Part } from './walk.ts';

type Row = { id: number; name: string };
const rowsOf = (length: number) => Array.from({ length }, (_, id): Row => ({ id, name: `row ${id}` }));
const listOf =
  (length: number, down = false) =>
  async (first: number, after: string | null): Promise<Part<Row>> => {
    const from = Number(after ?? 0);
    const nodes = rowsOf(length).slice(from, from + first);
    const pageInfo = { hasNextPage: from + first < length, endCursor: String(from + first) };
    return { list: { nodes, pageInfo }, problem: undefined, missing: down ? ['sales'] : [] };
  };

const noted: Record<string, unknown>[] = [];
let printed = 0;
const real = window.print;
beforeEach(async () => {
  noted.length = 0;
  printed = 0;
  window.print = () => {
    // what is noted comes before what is on paper
    expect(noted).toHaveLength(1);
    printed += 1;
  };
  await act(() => changeLanguage('en', false));
});
afterEach(() => {
  window.print = real;
});

async function print(part: (first: number, after: string | null) => Promise<Part<Row>>, kind?: string) {
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        noted.push(variables.input);
        observer.next({ data: { noteExport: { __typename: 'NoteExportSuccess', notedAt: '2026-11-29T00:00:00Z' } } });
        observer.complete();
      }),
  );
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <PrintDialog<Row>
        name="customers"
        title="Members"
        part={part}
        columns={[{ key: 'name', title: 'Name', cell: ({ name }) => name }]}
        rowKey={({ id }) => String(id)}
        filters={['stages']}
        labels={{ part, lines: ({ id, name }: Row) => (id === 1 ? [] : ['646000', name]) }}
        close={() => undefined}
      />
    </ApolloProvider>,
  );
  if (kind) fireEvent.click(screen.getByLabelText(kind));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Print' })));
}

test('W05 a list is on paper as it is shown, to its end, and noted before', async () => {
  await print(listOf(450));
  expect(printed).toBe(1);
  expect(noted[0]).toMatchObject({
    list: 'customers',
    format: 'PRINT',
    columns: ['name'],
    filters: ['stages'],
    records: 450,
  });
  expect(document.querySelectorAll('.gx-paper tbody tr')).toHaveLength(450);
});

test('W05 labels are those who have an address', async () => {
  await print(listOf(4), 'Address labels (A4, 3 × 8 a page)');
  expect(printed).toBe(1);
  expect(noted[0]).toMatchObject({ format: 'LABELS' });
  expect([...document.querySelectorAll('.gx-labels li')].map(({ textContent }) => textContent)).toEqual([
    '646000row 0',
    '646000row 2',
    '646000row 3',
  ]);
});

test('W05 a list with gaps is not printed', async () => {
  await print(listOf(4, true));
  expect(printed).toBe(0);
  expect(noted).toEqual([]);
});
