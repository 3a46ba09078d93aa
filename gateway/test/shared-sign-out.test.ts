import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gateway as contract } from '@guanxi/proto';
import { openPostgresLog, publishFact, SESSIONS_TOPIC } from '@guanxi/runtime';
import { timestamp } from '@guanxi/runtime/timestamps';
import { person, signToken, type TestDatabase, testDatabase, until } from '@guanxi/testing';
import { DenyList } from '../src/sign-in/deny-list.ts';
import { signLogout } from './logout-token.ts';
import { runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

/** The bound within which every process must refuse. */
const BOUND = 5_000;

let database: TestDatabase;
let first: TestGateway;
let second: TestGateway;
const run = () => runGateway(smallGraph, { env: { EVENT_LOG_URL: database.url } });

beforeAll(async () => {
  database = await testDatabase('empty');
  [first, second] = await Promise.all([run(), run()]);
});
afterAll(async () => {
  await first?.close();
  await second?.close();
  await database?.drop();
});

const clerk = person('clerk');
const statusAt = async (gateway: TestGateway, token: string) =>
  (await gateway.ask('{ self { name } }', { headers: { authorization: `Bearer ${token}` } })).status;
const signOut = async (gateway: TestGateway, sid: string) => {
  const body = new URLSearchParams({ logout_token: await signLogout({ sid, sub: clerk.sub }) });
  expect((await gateway.send('/backchannel-logout', { method: 'POST', body })).status).toBe(200);
};

describe('G03 a sign-out holds in every process of the gateway', () => {
  test('one that one process is told of reaches the others within 5 s', async () => {
    const token = await signToken(clerk, { session: 'shared' });
    const other = await signToken(clerk, { session: 'goes on' });
    expect([await statusAt(first, token), await statusAt(second, token)]).toEqual([200, 200]);
    await signOut(first, 'shared');
    expect(await statusAt(first, token)).toBe(401);
    await until(async () => (await statusAt(second, token)) === 401, { bound: BOUND, what: 'the sign-out' });
    expect(await statusAt(second, other)).toBe(200);
  });

  test('a process that starts later refuses it from its first request on', async () => {
    const token = await signToken(clerk, { session: 'before the start' });
    await signOut(first, 'before the start');
    const late = await run();
    try {
      expect((await late.send('/readyz', {})).body).toMatchObject({ sessions: true });
      expect(await statusAt(late, token)).toBe(401);
    } finally {
      await late.close();
    }
  });

  test('a person whose account sales has closed is refused by all, with every session', async () => {
    const finance = person('finance');
    const tokens = [await signToken(finance, { session: 'one' }), await signToken(finance, { session: 'two' })];
    const log = await openPostgresLog({ url: database.url, name: 'sales of this test' });
    const value = {
      subject: finance.sub,
      endedAt: timestamp(new Date(Date.now() + 1_000)),
      until: timestamp(new Date(Date.now() + 60_000)),
      reason: 'DISABLED',
    };
    const emission = { type: contract.SessionsEndedSchema, topic: SESSIONS_TOPIC, key: finance.sub, value };
    await publishFact(log, emission, { area: 'sales', time: new Date() });
    await log.close();
    for (const gateway of [first, second])
      for (const token of tokens)
        await until(async () => (await statusAt(gateway, token)) === 401, { bound: BOUND, what: 'the closed account' });
  });

  test('before a process knows who is signed out it trusts no token, and says that it is not ready', async () => {
    const env = { EVENT_LOG_URL: 'postgres://nobody@127.0.0.1:9/none' };
    const lost = await runGateway(smallGraph, { env });
    try {
      expect(await statusAt(lost, await signToken(clerk))).toBe(503);
      expect(await lost.send('/readyz', {})).toMatchObject({ status: 503, body: { issuer: true, sessions: false } });
      expect((await lost.send('/healthz', {})).status).toBe(200);
    } finally {
      await lost.close();
    }
  });

  test('a process that starts while the log is away stays, though nothing else holds it yet', async () => {
    const place = (file: string) => JSON.stringify(new URL(`../src/sign-in/${file}`, import.meta.url).href);
    const script = `
      import { shareDenyList } from ${place('shared-deny-list.ts')};
      import { DenyList } from ${place('deny-list.ts')};
      const logger = { warn() {}, debug() {} };
      const url = 'kafka://127.0.0.1:9';
      const sessions = await shareDenyList({ url, denyList: new DenyList(), logger });
      console.log(sessions.isKnown ? 'known' : 'not known');
      await sessions.close();`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    const [status] = await once(child, 'close');
    expect([status, said.trim()]).toEqual([0, 'not known']);
  });
});

describe('who is remembered', () => {
  const ended = (endedAt: number, until: number) => ({ sub: 'someone', endedAt, until });

  test('facts that come late or twice take nothing back', () => {
    const list = new DenyList();
    list.end(ended(20_000, 90_000), 30_000);
    list.end(ended(10_000, 60_000), 30_000);
    expect(list.isEnded({ sub: 'someone', iat: 20 })).toBe(true);
    expect(list.isEnded({ sub: 'someone', iat: 21 })).toBe(false);
  });

  test('what no living token can need is forgotten', () => {
    const list = new DenyList();
    list.end(ended(10_000, 60_000), 30_000);
    list.end({ sid: 'old', endedAt: 1, until: 2 }, 30_000);
    expect(list.size).toBe(1);
    list.end({ sid: 'new', endedAt: 70_000, until: 99_000 }, 70_000);
    expect(list.size).toBe(1);
  });
});
