import { waitFor } from '@testing-library/react';
import { liveGateway } from '../../test/live-gateway.ts';
import { type LiveClient, liveClient } from './live-client.ts';

const points = { documentId: 'sha256:points', variables: { id: '1' } };
const queue = { documentId: 'sha256:queue', variables: {} };
const TIMES = { gather: 5, least: 10, most: 40, silence: 200, hidden: 20 };

let gateway: Awaited<ReturnType<typeof liveGateway>>;
let client: LiveClient;
let token: string | undefined;
let hidden: boolean;
let changed: () => void;
let signedIn: () => void;
beforeEach(async () => {
  gateway = await liveGateway();
  token = 'good';
  hidden = false;
  client = liveClient({
    address: gateway.address,
    session: {
      token: async () => token,
      subscribe: (listener) => {
        signedIn = listener;
        return () => undefined;
      },
    },
    language: () => 'zh-CN',
    page: { isHidden: () => hidden, onChange: (listener) => (changed = listener) },
    times: TIMES,
  });
});
afterEach(async () => {
  client.close();
  await gateway.close();
});

const streams = (count: number) => waitFor(() => expect(gateway.streams).toHaveLength(count));
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
  await waitFor(() => expect(heard).toEqual([{ points: 5 }, { points: 5 }]));
});

test('a connection that breaks, or is silent, comes again by itself and says what it has seen', async () => {
  let seen = 0;
  client.watch(points, () => (seen += 1));
  await streams(1);
  at(0).tell('next', { id: '1', payload: { data: {} }, hash: 'a' });
  await waitFor(() => expect(seen).toBe(1));
  at(0).cut();
  await streams(2);
  expect(at(1).watch).toEqual([{ id: '1', ...points, seen: 'a' }]);
  // nothing is told, not even that somebody is there
  await streams(3);
});

test('one who is signed out comes again only once somebody signed in', async () => {
  client.watch(points, () => undefined);
  await streams(1);
  token = undefined;
  at(0).tell('end', { reason: 'SIGNED_OUT', retryAfter: 0 });
  at(0).cut();
  await waitFor(() => expect(gateway.open).toBe(0));
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
  await waitFor(() => expect(gateway.open).toBe(0));
});

test('a page that nobody looks at lets go, and comes again when it is looked at', async () => {
  client.watch(points, () => undefined);
  await streams(1);
  hidden = true;
  changed();
  await waitFor(() => expect(gateway.open).toBe(0));
  hidden = false;
  changed();
  await streams(2);
});
