import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Observable } from 'rxjs';
import possibleTypes from '../generated/possible-types.json' with { type: 'json' };
import { typePolicies } from '../kit/api/client.ts';
import type { ApiError } from '../kit/api/problem.ts';
import type { Session } from '../kit/sign-in/session.ts';
import { SessionProvider } from '../kit/sign-in/session-context.tsx';
import { viewerOf } from '../kit/sign-in/viewer.ts';

type Variables = Record<string, unknown>;
export type Answer = { data?: object | null; errors?: readonly ApiError[] };
/** What the API says to each operation, by its name; what is not named fails the test. */
export type Answers = Readonly<Record<string, (variables: Variables) => Answer>>;

const state = { kind: 'anonymous', viewer: viewerOf({ sub: '' }) };
const nobody = { state: () => state, subscribe: () => () => undefined } as unknown as Session;

/** The component before an API that answers so, with our own cache. `asked` takes each operation's name and variables. */
export function answering(answers: Answers, children: ReactNode, asked: [string, Variables][] = []): ReactNode {
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        asked.push([operationName, variables]);
        const answer = answers[operationName];
        if (!answer) return observer.error(new Error(`nothing answers ${operationName}`));
        observer.next(answer(variables) as never);
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache({ typePolicies, possibleTypes }), link });
  return (
    <MemoryRouter>
      <SessionProvider session={nobody}>
        <ApolloProvider client={client}>{children}</ApolloProvider>
      </SessionProvider>
    </MemoryRouter>
  );
}
