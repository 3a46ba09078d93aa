import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { type Answers, answering } from '../../test/answering.tsx';
import { changeLanguage } from '../language/language.ts';
import PersonSelect from './person-select.tsx';

const ID = (number: number) => `01920000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const person = (number: number, name: string) => ({
  __typename: 'Employee',
  id: ID(number),
  name,
  department: { __typename: 'Department', id: ID(9000), name: 'East' },
});
const page = (nodes: object[], endCursor: string | null) => ({
  data: {
    employees: {
      __typename: 'EmployeeConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    },
  },
});
const answers: Answers = {
  PeopleFound: ({ filter, after }) =>
    (filter as { search?: string }).search === 'zhou'
      ? page([person(900, 'Zhou Min')], null)
      : after === 'one'
        ? page([person(2, 'Bao')], null)
        : page([person(1, 'An')], 'one'),
  PersonOf: ({ id }) => ({
    data: { employee: { __typename: 'Employee', id, name: id === ID(900) ? 'Zhou Min' : 'Wang Xiaodong' } },
  }),
};

function Field({ chosen }: { chosen: (id: string | undefined) => void }) {
  const [value, change] = useState<string | undefined>(ID(500));
  return (
    <PersonSelect
      aria-label="Owner"
      also={[{ value: 'pool', label: 'Pool' }]}
      value={value}
      change={(id) => {
        change(id);
        chosen(id);
      }}
    />
  );
}

beforeEach(() => changeLanguage('en', false));

test('A06 whoever works here is found by the service by what is typed, and shown by name, never by id', async () => {
  const asked: [string, Record<string, unknown>][] = [];
  const chosen: (string | undefined)[] = [];
  const { container } = render(answering(answers, <Field chosen={(id) => chosen.push(id)} />, asked));
  await screen.findByText('Wang Xiaodong');
  expect(asked.map(([name]) => name)).toEqual(['PersonOf']);
  await userEvent.click(screen.getByRole('combobox'));
  await screen.findByText('An · East');
  screen.getByText('Pool');
  await userEvent.type(screen.getByRole('combobox'), 'zhou');
  await userEvent.click(await screen.findByText('Zhou Min · East'));
  expect(chosen).toEqual([ID(900)]);
  expect(asked.at(-1)?.[1]).not.toHaveProperty('filter.search', '');
  expect(asked.find(([, { filter }]) => (filter as { search?: string } | undefined)?.search === 'zhou')?.[1]).toEqual({
    filter: { search: 'zhou', active: true },
    first: 50,
  });
  expect(container.textContent).not.toContain(ID(900));
});

test('A06 Enter that comes before the answer chooses whom the answer holds, and nobody whom the list held before', async () => {
  const chosen: (string | undefined)[] = [];
  render(answering(answers, <Field chosen={(id) => chosen.push(id)} />));
  await userEvent.click(screen.getByRole('combobox'));
  await screen.findByText('An · East');
  await userEvent.type(screen.getByRole('combobox'), 'zhou{Enter}');
  await waitFor(() => expect(chosen).toHaveLength(1), { timeout: 5_000 });
  expect(chosen).toEqual([ID(900)]);
});

test('A06 who stands behind the first ones comes when the end of them is reached', async () => {
  render(answering(answers, <Field chosen={() => undefined} />));
  await userEvent.click(screen.getByRole('combobox'));
  await screen.findByText('An · East');
  const list = document.querySelector('[class$="list-holder"]');
  await act(async () => void fireEvent.scroll(list as Element));
  await screen.findByText('Bao · East');
  screen.getByText('An · East');
});
