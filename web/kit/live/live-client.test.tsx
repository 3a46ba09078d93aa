import { waitFor } from '@testing-library/react';
import { liveGateway } from '../../test/live-gateway.ts';
import { type LiveClient, liveClient } from './live-client.ts';

const points = { documentId: 'sha256:points', variables: { id: '1' } };
const queue = { documentId: 'sha256:queue', variables: {} };
// silence that no busy machine mistakes for a broken connection, but for the test of it
const TIMES = { gather: 5, least: 10, most: 40, silence: 60_000, hidden: 20 };
const BOUND = { timeout: 30_000 };

const address = 'https://crm.firm.example/live';
let gateway: ReturnType<typeof liveGateway>;
let client: LiveClient;
let token: string | undefined;
let hidden: boolean;
let changed: () => void;
let signedIn: () => void;
beforeEach(() => {
  gateway = liveGateway(address);
  token = 'good';
  hidden = false;
  client = open(TIMES);
});
const open = (times: typeof TIMES) =>
  liveClient({
    address,
    session: {
      token: async () => token,
      subscribe: (listener) => {
        signedIn = listener;
        return () => undefined;
      },
    },
    language: () => 'zh-CN',
    page: { isHidden: () => hidden, onChange: (listener) => (changed = listener) },
    times,
  });
afterEach(() => {
  client.close();
  gateway.close();
});

const streams = (count: number) => waitFor(() => expect(gateway.streams).toHaveLength(count), BOUND);
const nobody = () => waitFor(() => expect(gateway.open).toBe(0), BOUND);
const at = (index: number) => gateway.streams.at(index) as (typeof gateway.streams)[number];

test('all documents of a tab share one connection; two places that show the same are one document', async () => {
  const heard: unknown[] = [];
  for (const watch of [points, queue, points]) client.watch(watch, ({ data }) => heard.push(data));
  await streams(1);
  expect(at(0).watch).toEqual([
    { id: '1', ...points },
    { id: '2', ...queue },
  ]);
  expect(at(0).token).toBe('Bearer good');
  at(0).tell('next', { id: '1', payload: { data: { points: 5 } }, hash: 'a' });
  await waitFor(() => expect(heard).toEqual([{ points: 5 }, { points: 5 }]), BOUND);
});

test('a connection that breaks comes again by itself and says what it has seen', async () => {
  let seen = 0;
  client.watch(points, () => (seen += 1));
  await streams(1);
  at(0).tell('next', { id: '1', payload: { data: {} }, hash: 'a' });
  await waitFor(() => expect(seen).toBe(1), BOUND);
  at(0).cut();
  await streams(2);
  expect(at(1).watch).toEqual([{ id: '1', ...points, seen: 'a' }]);
});

test('a connection on which nothing is told, not even that somebody is there, comes again', async () => {
  client.close();
  client = open({ ...TIMES, silence: 50 });
  client.watch(points, () => undefined);
  await streams(2);
});

test('one who is signed out comes again only once somebody signed in', async () => {
  client.watch(points, () => undefined);
  await streams(1);
  token = undefined;
  at(0).tell('end', { reason: 'SIGNED_OUT', retryAfter: 0 });
  at(0).cut();
  await nobody();
  token = 'another';
  expect(gateway.streams).toHaveLength(1);
  signedIn();
  await streams(2);
  expect(at(1).token).toBe('Bearer another');
});

test('what is shown no more is followed no more, and the last one gone lets go of the connection', async () => {
  const leave = [points, queue].map((watch) => client.watch(watch, () => undefined));
  await streams(1);
  leave[0]?.();
  await streams(2);
  expect(at(1).watch).toEqual([{ id: '2', ...queue }]);
  leave[1]?.();
  await nobody();
});

test('a page that nobody looks at lets go, and comes again when it is looked at', async () => {
  client.watch(points, () => undefined);
  await streams(1);
  hidden = true;
  changed();
  await nobody();
  hidden = false;
  changed();
  await streams(2);
});
