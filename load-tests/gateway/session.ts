import { person, signToken } from '@guanxi/testing';
import { cursorsQuery } from './operations.ts';
import type { Variant } from './variants.ts';

/** Tokens of one who may see everything, in some sessions of his. */
export const tokensOf = (count: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      signToken(person('decision-maker'), { session: `s${at}`, expiresIn: 3_500 }),
    ),
  );

/** One operation's data. @throws Error with the errors of the answer */
export async function ask<T>({ url }: Variant, query: string, token: string, variables = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: T; errors?: unknown };
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Places where a page of the measured size still follows. */
export async function cursorsOf(variant: Variant, token: string): Promise<string[]> {
  type Found = { customers: { edges: { cursor: string }[] } };
  const { customers } = await ask<Found>(variant, cursorsQuery, token);
  return customers.edges.map(({ cursor }) => cursor);
}
