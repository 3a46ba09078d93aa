import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen } from '@testing-library/react';
import { parse } from 'graphql';
import { Observable } from 'rxjs';
import { type AskedList, useList } from './use-list.ts';

type Answer = { orders: { nodes: { id: string }[]; totalCount?: number } };
type Asked = { variables: Record<string, unknown>; answer: (value: Answer) => void };

const Orders = parse(`query Orders($filter: F, $sort: S, $first: Int!, $after: String, $count: Boolean!) {
  orders(filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id } totalCount @include(if: $count) }
}`);

function List({ tell }: { tell: (list: AskedList<Answer>) => void }) {
  const list = useList<Answer, never>(Orders as never, { filter: { q: 'a' }, sort: { by: 'NUMBER' } } as never);
  tell(list);
  return (
    <p>
      {list.data?.orders.nodes.map(({ id }) => id).join()} of {list.counted?.orders.totalCount ?? '?'}
    </p>
  );
}

test('A06 rows are shown while nobody knows yet how many there are; that is asked without rows and whatever the order', async () => {
  const asked: Asked[] = [];
  let list: AskedList<Answer> | undefined;
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        asked.push({
          variables,
          answer: (data) => {
            observer.next({ data });
            observer.complete();
          },
        });
      }),
  );
  render(
    <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link })}>
      <List tell={(told) => (list = told)} />
    </ApolloProvider>,
  );
  expect(asked.map(({ variables }) => variables)).toEqual([
    { filter: { q: 'a' }, sort: { by: 'NUMBER' }, first: 50, count: false },
    { filter: { q: 'a' }, first: 0, count: true },
  ]);
  await act(async () => asked[0]?.answer({ orders: { nodes: [{ id: 'one' }, { id: 'two' }] } }));
  await screen.findByText('one,two of ?');
  await act(async () => asked[1]?.answer({ orders: { nodes: [], totalCount: 7 } }));
  await screen.findByText('one,two of 7');

  // a part by itself leaves what is shown as it is
  const part = list?.part(200, 'two');
  await act(async () => asked[2]?.answer({ orders: { nodes: [{ id: 'three' }] } }));
  expect(asked[2]?.variables).toEqual({
    filter: { q: 'a' },
    sort: { by: 'NUMBER' },
    first: 200,
    after: 'two',
    count: false,
  });
  expect((await part)?.data?.orders.nodes).toEqual([{ id: 'three' }]);
  screen.getByText('one,two of 7');
});
