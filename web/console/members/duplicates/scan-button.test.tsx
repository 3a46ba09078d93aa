import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { of } from 'rxjs';
import { changeLanguage } from '../../../kit/language/language.ts';
import type { Session } from '../../../kit/sign-in/session.ts';
import { SessionProvider } from '../../../kit/sign-in/session-context.tsx';
import { viewerOf } from '../../../kit/sign-in/viewer.ts';
import { ScanButton } from './scan-button.tsx';

const signedIn = {
  kind: 'signed-in',
  viewer: viewerOf({ sub: 'head-east', realm_access: { roles: ['department-head'] } }),
};
const session = { state: () => signedIn, subscribe: () => () => undefined } as unknown as Session;
const scan = (status: string, progress: number, endedAt: string | null) => ({
  ...{ __typename: 'DuplicateScan', id: 's', status, progress, found: 2, startedAt: '2026-11-24T02:00:00Z', endedAt },
});

beforeEach(() => changeLanguage('en', false));

test('A03 how far a scan is is asked again also while the page is drawn anew all the time, and its end is told once', async () => {
  let ended = 0;
  let asked = 0;
  const link = new ApolloLink(({ operationName }) => {
    if (operationName !== 'LastDuplicateScan') return of({ data: { me: null } });
    asked += 1;
    const duplicateScan = asked === 1 ? scan('RUNNING', 92, null) : scan('DONE', 100, '2026-11-24T02:01:00Z');
    return of({ data: { duplicateScan } });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  // a list that is asked anew hands down a new function with each drawing
  const drawn = () => (
    <MemoryRouter>
      <SessionProvider session={session}>
        <ApolloProvider client={client}>
          <ScanButton ended={() => (ended += 1)} />
        </ApolloProvider>
      </SessionProvider>
    </MemoryRouter>
  );
  const { rerender } = render(drawn());
  const redrawing = setInterval(() => rerender(drawn()), 100);
  try {
    expect(await screen.findByText(/2 pairs|found/i, {}, { timeout: 10_000 })).not.toBeNull();
  } finally {
    clearInterval(redrawing);
  }
  expect({ asked, ended }).toEqual({ asked: 2, ended: 1 });
});
