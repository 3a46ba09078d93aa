import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { of } from 'rxjs';
import { FeedbackHost } from '../../../kit/feedback/feedback-host.tsx';
import { changeLanguage } from '../../../kit/language/language.ts';
import type { Session } from '../../../kit/sign-in/session.ts';
import { SessionProvider } from '../../../kit/sign-in/session-context.tsx';
import { viewerOf } from '../../../kit/sign-in/viewer.ts';
import { Component } from './application-record.tsx';

const state = { kind: 'signed-in', viewer: viewerOf({ sub: 'agent', roles: ['service-desk'] }) };
const session = { state: () => state, subscribe: () => () => undefined } as unknown as Session;
const agrees = { __typename: 'ApplicationCandidate', sameName: false, sameMail: true, sameMobile: false };
const known = (id: string, name: string | null) => ({
  ...agrees,
  customer: {
    ...{ __typename: 'Customer', id, name, number: null, stage: 'POTENTIAL', departmentPath: null, createdAt: null },
    ...{ tier: null, owner: null, basic: null, value: null },
  },
});
const application = {
  ...{
    __typename: 'ApplicationReview',
    id: 'a',
    appliedAt: '2026-11-24T02:00:00Z',
    name: 'Lin Xiaoyu',
    customer: null,
  },
  ...{ state: 'HELD', mail: 'l***@example.com', mobile: null, candidates: [known('c1', 'Lin Dayu')] },
};

/** Shows the application, and answers what was sent of it. */
async function show(changes: object): Promise<Record<string, unknown>[]> {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'ApplicationRecord')
      return of({ data: { applicationToReview: { ...application, ...changes } } });
    if (operationName !== 'SettleApplication') return of({ data: { departments: [] } });
    sent.push(variables.input);
    return of({ data: { settleApplication: { __typename: 'SettleApplicationSuccess', applicationId: 'a' } } });
  });
  render(
    <MemoryRouter initialEntries={['/members/applications/a']}>
      <SessionProvider session={session}>
        <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
          <Routes>
            <Route path="/members/applications" element={<p>the list</p>} />
            <Route path="/members/applications/:id" element={<Component />} />
          </Routes>
          <FeedbackHost />
        </ApolloProvider>
      </SessionProvider>
    </MemoryRouter>,
  );
  await screen.findByRole('heading', { level: 1 });
  return sent;
}
const button = (name: string) => screen.queryByRole('button', { name });

beforeEach(() => changeLanguage('en', false));

test('V17 nothing is decided before it was asked whether it shall be, for it cannot be undone', async () => {
  const sent = await show({});
  await userEvent.click(screen.getByRole('button', { name: 'The same person: Lin Dayu' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('lets the applicant in to it. This cannot be undone.');
  expect(sent).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'The same person' }));
  await screen.findByText('the list');
  expect(sent).toEqual([
    { applicationId: 'a', verdict: 'SAME', customerId: 'c1', clientMutationId: expect.any(String) },
  ]);
});

test('V17 who has his letter is not refused any more, and a record that is gone is nobody', async () => {
  await show({ state: 'INVITED', candidates: [known('c1', 'Lin Dayu'), known('c2', null)] });
  await waitFor(() => expect(button('The same person: Lin Dayu')).not.toBeNull());
  expect(button('Refuse')).toBeNull();
  expect(screen.getAllByRole('button', { name: /^The same person/ })).toHaveLength(1);
  expect(document.body.textContent).toContain('the two records are not joined');
});
