import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
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
const ENDED_AT = '2026-11-24T02:01:00Z';
const scan = (id: string, progress: number) => ({
  ...{ __typename: 'DuplicateScan', id, progress, found: 2, startedAt: '2026-11-24T02:00:00Z' },
  ...(progress < 100 ? { status: 'RUNNING', endedAt: null } : { status: 'ENDED', endedAt: ENDED_AT }),
});

/** The button over an API that gives these answers one after the other, and what became of it. */
function shown(...answers: object[]) {
  const told = { asked: 0, ended: 0 };
  const link = new ApolloLink(({ operationName }) => {
    if (operationName === 'ViewerPermissions')
      return of({ data: { viewer: { __typename: 'Viewer', id: 'v', permissions: ['customers.customer.merge'] } } });
    if (operationName === 'StartDuplicateScan') {
      const begun = { __typename: 'DuplicateScan', id: 'now', status: 'RUNNING', progress: 0 };
      return of({ data: { startDuplicateScan: { __typename: 'StartDuplicateScanSuccess', scan: begun } } });
    }
    told.asked += 1;
    return of({ data: { duplicateScan: answers[told.asked - 1] } });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  // a list that is asked anew hands down a new function with each drawing
  const drawn = () => (
    <MemoryRouter>
      <SessionProvider session={session}>
        <ApolloProvider client={client}>
          <ScanButton ended={() => (told.ended += 1)} />
        </ApolloProvider>
      </SessionProvider>
    </MemoryRouter>
  );
  const { rerender } = render(drawn());
  return { told, again: () => rerender(drawn()) };
}

beforeEach(() => changeLanguage('en', false));

test('A03 how far a scan is is asked again also while the page is drawn anew all the time, and its end is told once', async () => {
  const { told, again } = shown(scan('s', 92), scan('s', 100));
  const redrawing = setInterval(again, 100);
  try {
    expect(await screen.findByText(/2 pairs|found/i, {}, { timeout: 10_000 })).not.toBeNull();
  } finally {
    clearInterval(redrawing);
  }
  expect(told).toEqual({ asked: 2, ended: 1 });
});

test('A03 the end of a scan is told also where it has ended before it was first asked for', async () => {
  const { told } = shown(scan('yesterday', 100), scan('now', 100));
  await screen.findByText(/found/i);
  fireEvent.click(await screen.findByRole('button'));
  await waitFor(() => expect(told.ended).toBe(1));
  expect(told.asked).toBe(2);
});

test('A03 the end of the very first scan is told as well', async () => {
  const { told } = shown(null as unknown as object, scan('now', 100));
  fireEvent.click(await screen.findByRole('button'));
  await waitFor(() => expect(told.ended).toBe(1));
});
