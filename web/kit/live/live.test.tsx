import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen } from '@testing-library/react';
import { parse } from 'graphql';
import { of } from 'rxjs';
import { connection } from '../api/client.ts';
import { eventOf } from './event-stream.ts';
import { withScrolled } from './list-growth.ts';
import type { LiveClient } from './live-client.ts';
import { LiveProvider, useLive } from './use-live.tsx';

test('an event is read from its block; signs of life and what is not known are passed over', () => {
  expect(eventOf('event: next\ndata: {"id":"1","payload":{"data":{"a":"x: y"}},"hash":"h"}')).toEqual({
    event: 'next',
    data: { id: '1', payload: { data: { a: 'x: y' } }, hash: 'h' },
  });
  expect(eventOf(': here')).toBeUndefined();
  expect(eventOf('retry: 1000')).toBeUndefined();
  expect(eventOf('event: news\ndata: {}')).toBeUndefined();
});

describe('a list that was scrolled further than the answer goes', () => {
  const list = (ids: string, hasNextPage: boolean, endCursor = ids.at(-1)) => ({
    orders: { nodes: [...ids].map((id) => ({ id })), pageInfo: { hasNextPage, endCursor } },
  });
  test('takes the rows that came on top, and keeps what was scrolled to', () => {
    expect(withScrolled(list('abcdef', true), list('xab', true))).toEqual(list('xabcdef', true));
  });
  test('stays as it is where the answer does not reach it', () => {
    expect(withScrolled(list('abcdef', true), list('xyz', true))).toEqual(list('abcdef', true));
  });
  test('is the answer where that is the whole list, or the page had not scrolled', () => {
    expect(withScrolled(list('abc', false), list('ac', false))).toEqual(list('ac', false));
    expect(withScrolled(list('abc', true), list('xab', true))).toEqual(list('xab', true));
    expect(withScrolled(null, list('ab', true))).toEqual(list('ab', true));
  });
});

const Points = Object.assign(parse('query Points($id: ID!) { points(id: $id) }'), { __meta__: { hash: 'sha256:p' } });
function Shown() {
  const { data } = useLive(Points as never, { id: '7' } as never);
  return <p>{String((data as { points?: number } | undefined)?.points)}</p>;
}

describe('a page', () => {
  let tell: (payload: object) => void = () => undefined;
  const live: LiveClient = {
    watch(watch, heard) {
      expect(watch).toEqual({ documentId: 'sha256:p', variables: { id: '7' } });
      tell = heard;
      return () => (tell = () => undefined);
    },
    close: () => undefined,
  };
  const shown = () =>
    render(
      <ApolloProvider
        client={
          new ApolloClient({
            cache: new InMemoryCache({ typePolicies: { Query: { fields: { orders: connection } } } }),
            link: new ApolloLink(() => of({ data: { points: 1 } })),
          })
        }
      >
        <LiveProvider client={live}>
          <Shown />
        </LiveProvider>
      </ApolloProvider>,
    );

  test('shows what changed elsewhere, and keeps what it has where a part is missing', async () => {
    shown();
    await screen.findByText('1');
    tell({ data: { points: 2 } });
    await screen.findByText('2');
    await act(async () => tell({ data: { points: null }, errors: [{ message: 'missing' }] }));
    screen.getByText('2');
  });
});
