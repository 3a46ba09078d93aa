import { ApolloClient, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { parse } from 'graphql';
import { apiLink } from './link.ts';
import { NoAnswer } from './problem.ts';

const session = {
  token: async () => 'token',
  state: () => ({ kind: 'signed-in' as const, viewer: { sub: 'one' } as never }),
  expire: () => {
    expired += 1;
  },
};
let expired = 0;
const turnedAway = (status: number, headers: Record<string, string>) =>
  new Response(JSON.stringify({ errors: [{ message: 'later', extensions: { code: 'OVERLOADED' } }] }), {
    status,
    headers,
  });
const done = () => new Response(JSON.stringify({ data: { me: { id: '1' } } }), { status: 200 });

/** Asks an API that gives these answers one after another. */
async function ask(...answers: Response[]) {
  const bodies: string[] = [];
  const before = globalThis.fetch;
  globalThis.fetch = async (_, init) => {
    bodies.push(String(init?.body));
    return answers[bodies.length - 1] ?? Response.error();
  };
  const client = new ApolloClient({
    link: apiLink({ address: 'https://crm.example/graphql', session, language: () => 'en' }),
    cache: new InMemoryCache(),
  });
  try {
    const { data } = await client.query({ query: parse('query Me { me { id } }') });
    return { data, bodies };
  } catch (error) {
    return { error, bodies };
  } finally {
    globalThis.fetch = before;
  }
}

test.each([429, 503])(
  'what is turned away with %d is asked again, unchanged, when the gateway says so',
  async (status) => {
    const { data, bodies } = await ask(turnedAway(status, { 'retry-after': '0' }), done());
    expect(data).toEqual({ me: { id: '1' } });
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  },
);

test.each([
  ['says nothing of later', {} as Record<string, string>],
  ['would be ready after a page has given up', { 'retry-after': '12' }],
])('a gateway that %s is not asked again', async (_, headers) => {
  const { error, bodies } = await ask(turnedAway(503, headers), done());
  expect(CombinedGraphQLErrors.is(error)).toBe(false);
  expect(error).toBeInstanceOf(NoAnswer);
  expect((error as NoAnswer).problem).toEqual({ kind: 'too-much' });
  expect(bodies).toHaveLength(1);
});

test('a session whose fresh token is refused, too, has ended, and the page shows it', async () => {
  const refused = () =>
    new Response(JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }), {
      status: 401,
    });
  expired = 0;
  const once = await ask(refused(), done());
  expect(once.data).toEqual({ me: { id: '1' } });
  expect(expired).toBe(0);
  await ask(refused(), refused());
  expect(expired).toBe(1);
});
