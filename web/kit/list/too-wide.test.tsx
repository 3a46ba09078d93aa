import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { NEVER } from 'rxjs';
import { problemOf } from '../api/problem.ts';
import { changeLanguage } from '../language/language.ts';
import type { Session } from '../sign-in/session.ts';
import { SessionProvider } from '../sign-in/session-context.tsx';
import { viewerOf } from '../sign-in/viewer.ts';
import { ListPage } from './list-page.tsx';
import type { Filter } from './list-types.ts';
import type { AskedList } from './use-list.ts';

const FILTERS: readonly Filter[] = [
  { key: 'tiers', label: '等级', kind: 'choices', options: [{ value: 'PLATINUM', label: '白金' }] },
  { key: 'region', label: '地区', kind: 'choice', options: [{ value: '42', label: '湖北' }], asks: ['provinces'] },
  { key: 'created', label: '建档日期', kind: 'day' },
];
const state = { kind: 'signed-in', viewer: viewerOf({ sub: 'someone' }) };
const session = { state: () => state, subscribe: () => () => undefined } as unknown as Session;

/** The list of an address, which the API refused at a place. */
function show(path: readonly string[], address = '?tiers=PLATINUM&region=42') {
  const again: string[] = [];
  const error = { message: 'Too few records', extensions: { code: 'FILTER_TOO_WIDE', path, service: 'customers' } };
  const asked: AskedList<{ list: null }> = {
    data: { list: null },
    counted: undefined,
    loading: false,
    refreshing: false,
    problem: problemOf(error),
    missing: [],
    ask: () => again.push('asked'),
    more: async () => undefined,
    part: async () => ({ data: undefined, problem: undefined, missing: [] }),
    question: { documentId: undefined, variables: {} },
  };
  const link = new ApolloLink(() => NEVER);
  const { unmount } = render(
    <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link })}>
      <MemoryRouter initialEntries={[`/members${address}`]}>
        <SessionProvider session={session}>
          <ListPage
            name="customers"
            title="会员"
            asked={asked}
            connection={({ list }) => list}
            columns={[{ key: 'name', title: '姓名', sort: 'NAME', cell: () => '' }]}
            rowKey={() => ''}
            rowName={() => ''}
            filters={FILTERS}
            groups
          />
        </SessionProvider>
      </MemoryRouter>
    </ApolloProvider>,
  );
  return { again, alert: () => screen.getByRole('alert'), unmount };
}
const chip = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}: `) }).closest('.gx-chip');

beforeEach(async () => {
  await act(() => changeLanguage('zh-CN', false));
});

test('A06 a list that would be read without a bound says at its filters which of them is the one, and what helps', () => {
  const { alert, again } = show(['filter', 'provinces']);
  expect(alert().textContent).toContain('符合“地区”的记录太少');
  expect(chip('地区')?.className).toContain('gx-chip-refused');
  expect(chip('等级')?.className).not.toContain('gx-chip-refused');
  // it is not said that nothing matches: nobody knows
  expect(screen.queryByText('没有符合条件的记录')).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.click(within(alert()).getByRole('button', { name: /再试一次/ }));
  expect(again).toEqual(['asked']);
});

test('A06 one end of a span of days is its filter, a group is named as it is drawn, and an order by its column', () => {
  const said = (path: readonly string[], address?: string) => {
    const { alert, unmount } = show(path, address);
    const text = alert().textContent;
    unmount();
    return text;
  };
  expect(said(['filter', 'createdFrom'], '?created=2026-01-01..*')).toContain('“建档日期”');
  expect(said(['filter', 'or'])).toContain('“符合其一”');
  expect(said(['filter', 'unknown'])).toContain('符合这些条件的记录太少');
});

test.each([
  ['zh-TW', '篩選範圍太大'],
  ['en', 'This filter reads too much'],
] as const)('A06 it is said in %s, too', async (language, title) => {
  await act(() => changeLanguage(language, false));
  expect(show(['filter', 'tiers']).alert().textContent).toContain(title);
});
