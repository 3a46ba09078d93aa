import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { of } from 'rxjs';
import { FeedbackHost } from '../../../kit/feedback/feedback-host.tsx';
import { changeLanguage } from '../../../kit/language/language.ts';
import type { Session } from '../../../kit/sign-in/session.ts';
import { SessionProvider } from '../../../kit/sign-in/session-context.tsx';
import { viewerOf } from '../../../kit/sign-in/viewer.ts';
import { Component } from './import-job.tsx';

const state = { kind: 'signed-in', viewer: viewerOf({ sub: 'clerk', roles: ['data-clerk'] }) };
const session = { state: () => state, subscribe: () => () => undefined } as unknown as Session;
const actions = ['commit', 'start', 'undo'].map((action) => `customers.importJob.${action}`);
const job = {
  ...{ __typename: 'ImportJob', id: 'i', status: 'PREVIEWED', encoding: 'BIG5', departmentPath: '/east', owner: null },
  object: null,
  columns: [
    { __typename: 'ImportColumn', header: '姓名', field: 'name', makes: [] },
    { __typename: 'ImportColumn', header: 'Handy', field: null, makes: [] },
  ],
  ...{
    absentFields: [],
    people: [],
    records: 3,
    good: 3,
    faulty: 0,
    changed: 1,
    same: 1,
    onMatch: 'SKIP',
    committed: 0,
    updated: 0,
  },
  ...{ skipped: 0, progress: 100, removed: 0, restored: 0, kept: 0, problem: null, createdAt: '2026-11-24T02:00:00Z' },
  ...{ createdBy: null, committedAt: null, undoneAt: null, profile: null, reconciliation: null },
};
const differences = {
  __typename: 'ImportDifferenceConnection',
  nodes: [
    {
      ...{ __typename: 'ImportDifference', record: 2, decision: null },
      customer: { __typename: 'Customer', id: 'c', name: 'Zhou Min' },
      objectRecord: null,
      changes: [
        {
          ...{ __typename: 'ImportChange', field: 'address', old: null, new: '1 Zhongshan Road' },
          ...{ oldPerson: null, newPerson: null },
        },
        {
          ...{ __typename: 'ImportChange', field: 'fields.adviser', old: null, new: null, oldPerson: null },
          newPerson: { __typename: 'Employee', id: 'e', name: 'Ada' },
        },
      ],
    },
  ],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
};

const staff = (id: string, name: string, mail: string) => ({ __typename: 'Employee', id, name, mail });
const employees = {
  __typename: 'EmployeeConnection',
  nodes: [
    staff('a', 'Ada', 'ada@example.com'),
    staff('l', 'Li', 'li@example.com'),
    staff('m', 'Li', 'li2@example.com'),
  ],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
};

/** Shows the import, and answers what was sent of it. */
async function show(changes: object = {}): Promise<[name: string, input: object][]> {
  const sent: [string, object][] = [];
  const importJob = { ...job, ...changes };
  const link = new ApolloLink(({ operationName = '', variables }) => {
    if (operationName === 'ImportJobById') return of({ data: { importJob } });
    if (operationName === 'ImportDifferences')
      return of({ data: { importJob: { __typename: 'ImportJob', id: 'i', differences } } });
    if (operationName === 'PeopleCalled') return of({ data: { employees } });
    const mutation = { DecideImportRows: 'decideImport', MapImportColumns: 'mapImport' }[operationName];
    if (!mutation)
      return of({ data: { departments: [], viewer: { __typename: 'Viewer', id: 'clerk', permissions: actions } } });
    sent.push([mutation, variables.input]);
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Success`;
    return of({ data: { [mutation]: { __typename: type, job: importJob } } });
  });
  render(
    <MemoryRouter initialEntries={['/members/imports/i']}>
      <SessionProvider session={session}>
        <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
          <Routes>
            <Route path="/members/imports/:id" element={<Component />} />
          </Routes>
          <FeedbackHost />
        </ApolloProvider>
      </SessionProvider>
    </MemoryRouter>,
  );
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

beforeEach(() => changeLanguage('en', false));

test('X13 who is here already is shown with what would change; how many are new, changed and unchanged is told', async () => {
  await show();
  expect((await screen.findByText('1 Zhongshan Road', { exact: false })).textContent).toBe(
    'Address empty → 1 Zhongshan Road',
  );
  expect(document.body.textContent).toContain('empty → Ada');
  expect(screen.getByRole('link', { name: 'Zhou Min' }).getAttribute('href')).toBe('/members/c');
  const figures = document.querySelector('.gx-figures')?.textContent;
  for (const told of ['New1', 'Changed1', 'Unchanged1']) expect(figures).toContain(told);
  expect(document.body.textContent).toContain('Big5');
});

test('A01 nothing can be said of an import that is done', async () => {
  await show({ status: 'COMMITTED', committed: 1, updated: 1, skipped: 1 });
  await screen.findByText('1 Zhongshan Road', { exact: false });
  for (const box of screen.queryAllByRole('combobox')) expect((box as HTMLInputElement).disabled).toBe(true);
  expect(document.querySelector('.gx-figures')?.textContent).toContain('Updated1');
});

test('X13 what is done is said of all rows, or of one by its number in the file', async () => {
  const sent = await show();
  await screen.findByText('1 Zhongshan Road', { exact: false });
  for (const [box, choice] of [
    ['Rows of existing customers', 'Overwrite'],
    ['Row 2', 'Create another'],
  ] as const) {
    await userEvent.click(screen.getByRole('combobox', { name: box }));
    const options = await screen.findAllByText(choice, { selector: '.ant-select-item-option-content' });
    await userEvent.click(options.at(-1) as HTMLElement);
  }
  const clientMutationId = expect.any(String);
  expect(sent).toEqual([
    ['decideImport', { importId: 'i', decision: 'OVERWRITE', clientMutationId }],
    ['decideImport', { importId: 'i', decision: 'CREATE', records: [2], clientMutationId }],
  ]);
});

test('C07 who works here is found by a whole name or address and sent by id; of two of one name nobody is', async () => {
  expect.assertions(3);
  const called = (text: string) => ({ __typename: 'ImportPerson', text, records: 2, employee: null });
  const sent = await show({ people: ['Ada', 'Li', 'LI2@example.com'].map(called) });
  await screen.findByTitle('Ada');
  expect(screen.getByRole('combobox', { name: 'Li' }).closest('.ant-select')?.textContent).toBe('');
  expect(screen.getByRole('combobox', { name: 'LI2@example.com' }).closest('.ant-select')?.textContent).toBe('Li');
  await userEvent.click(screen.getByRole('button', { name: 'Read again like this' }));
  expect(sent).toEqual([
    [
      'mapImport',
      {
        importId: 'i',
        people: [
          { text: 'Ada', employeeId: 'a' },
          { text: 'LI2@example.com', employeeId: 'm' },
        ],
        clientMutationId: expect.any(String),
      },
    ],
  ]);
});

const sum = (amount: string) => ({ __typename: 'ImportSum', currency: 'CNY', amount });
const portion = (where: string, records: number, ...sums: object[]) => ({
  ...{ __typename: 'ImportPortion', where, records, sums },
});

test('A62 the system that a file comes from is told and can be chosen; what a column is made into stands beside it', async () => {
  const columns = [{ __typename: 'ImportColumn', header: 'Last Name', field: null, makes: ['name'] }];
  const sent = await show({ profile: 'HUBSPOT_CONTACTS', columns });
  expect(document.body.textContent).toContain('Makes: Name');
  await userEvent.click(screen.getByRole('combobox', { name: 'From the system' }));
  const options = await screen.findAllByText('Salesforce leads', { selector: '.ant-select-item-option-content' });
  await userEvent.click(options.at(-1) as HTMLElement);
  expect(sent).toEqual([
    ['mapImport', { importId: 'i', profile: 'SALESFORCE_LEADS', clientMutationId: expect.any(String) }],
  ]);
});

test('A62 what is here of a file leads to the customers, and the rest says where it went', async () => {
  const line = { __typename: 'ImportReconciled', headers: ['Email'], records: 3 };
  const portions = [portion('HERE', 2, sum('10.00')), portion('REFUSED', 1, sum('5.00'))];
  await show({
    ...{ status: 'COMMITTED', committed: 2, faulty: 0 },
    reconciliation: [
      { ...line, field: 'mail', sums: [sum('15.00')], portions },
      { ...line, field: null, headers: ['Owner'], sums: [], portions: [portion('PASSED_OVER', 3)] },
    ],
  });
  const here = screen.getByRole('link', { name: /^2 · / });
  expect(here.getAttribute('href')).toBe('/members?importId=i');
  expect(screen.getByRole('link', { name: /Row with a fault 1/ }).getAttribute('href')).toBe('#faults');
  expect(document.body.textContent).toContain('Column passed over 3');
});
