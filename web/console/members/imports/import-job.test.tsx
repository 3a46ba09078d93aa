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
  columns: [
    { __typename: 'ImportColumn', header: '姓名', field: 'name' },
    { __typename: 'ImportColumn', header: 'Handy', field: null },
  ],
  ...{
    absentFields: [],
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
  ...{ createdBy: null, committedAt: null, undoneAt: null },
};
const differences = {
  __typename: 'ImportDifferenceConnection',
  nodes: [
    {
      ...{ __typename: 'ImportDifference', record: 2, decision: null },
      customer: { __typename: 'Customer', id: 'c', name: 'Zhou Min' },
      changes: [{ __typename: 'ImportChange', field: 'address', old: null, new: '1 Zhongshan Road' }],
    },
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
