import { person, signToken } from '@guanxi/testing';
import { type Answer, idOf, runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

const RATE_LIMITS = 'anonymous=3/60,person=4/60,explorer=4/60,system=3/60,upload=2/60';
const APPLY = 'mutation ($mail: String!) { applyForMembership(mail: $mail) }';
let gateway: TestGateway;
afterEach(() => gateway.close());

const start = async (env: Record<string, string> = {}) => {
  gateway = await runGateway(smallGraph, { env: { RATE_LIMITS, ...env } });
};
const repeated = async (count: number, ask: () => Promise<Answer>) => {
  const statuses: number[] = [];
  for (let at = 0; at < count; at += 1) statuses.push((await ask()).status);
  return statuses;
};
const bearer = async (claims: Record<string, unknown>, client?: string) => ({
  authorization: `Bearer ${await signToken({ sub: 'account', ...claims }, client ? { client } : {})}`,
});

describe('A41 rate limits', () => {
  test('each answer says what is left, the one too many when to come again, in the language of the caller', async () => {
    await start();
    const ask = (language = 'en') =>
      gateway.ask('{ self { id } }', { as: 'member', headers: { 'accept-language': language } });
    const first = await ask();
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toMatch(/^"explorer";q=4;w=60, "client";q=\d+;w=60$/);
    expect(first.headers.get('ratelimit')).toMatch(/^"explorer";r=3;t=\d+, "client";r=\d+;t=\d+$/);
    expect(await repeated(3, ask)).toEqual([200, 200, 200]);

    const asked = gateway.subgraph('customers').received.length;
    const refused = await ask();
    expect(refused.status).toBe(429);
    const [error] = refused.body.errors;
    const { retryAfter } = error.extensions;
    expect(error).toMatchObject({
      message: `Too many requests; try again in ${retryAfter} s`,
      extensions: { code: 'RATE_LIMITED', policy: 'explorer', limit: 4, window: 60 },
    });
    expect(refused.headers.get('retry-after')).toBe(String(retryAfter));
    expect(refused.headers.get('ratelimit')).toMatch(/^"explorer";r=0;/);
    expect((await ask('zh-TW')).body.errors[0].message).toContain('請求過於頻繁');
    expect((await ask('zh-CN')).body.errors[0].message).toContain('请求过于频繁');
    expect(gateway.subgraph('customers').received).toHaveLength(asked);

    const other = await gateway.ask('{ self { id } }', { as: 'member2' });
    expect(other.status).toBe(200);
  });

  test("a partner's system is counted by its client, whoever it speaks for", async () => {
    await start();
    const send = async (sub: string) =>
      gateway.ask('{ self { id } }', { headers: await bearer({ sub }, 'partner-erp') });
    expect(await repeated(3, () => send('a'))).toEqual([200, 200, 200]);
    expect((await send('b')).status).toBe(429);
  });

  test('nobody is counted by his address, and a refused token is nobody', async () => {
    await start();
    const bad = { authorization: `Bearer ${await signToken(person('member'), { strangeKey: true })}` };
    expect((await gateway.ask('{ self { id } }')).status).toBe(401);
    expect(await repeated(2, () => gateway.ask('{ self { id } }', { headers: bad }))).toEqual([401, 401]);
    expect((await gateway.ask('{ self { id } }', { headers: bad })).status).toBe(429);
  });

  test('uploads are counted as requests and by themselves', async () => {
    await start();
    const headers = await bearer({ ...person('clerk') }, 'guanxi-explorer');
    const upload = () => gateway.send('/files?name=a.csv', { method: 'POST', headers, body: 'a' });
    expect(await repeated(3, upload)).toEqual([201, 201, 429]);
    expect((await gateway.ask('{ self { id } }', { headers })).status).toBe(200);
  });

  test('V17 applications for membership are counted by the address that they come from, more strictly, whoever asks', async () => {
    const limits = 'anonymous=100/60,explorer=100/60,apply=3/600';
    const documents = [{ document: APPLY, clients: ['guanxi-member'], public: true }];
    gateway = await runGateway(smallGraph, { env: { RATE_LIMITS: limits, PROXIES: '1' }, documents });
    const apply = (address: string, language = 'en') =>
      gateway.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address, 'accept-language': language },
        body: JSON.stringify({ documentId: idOf(APPLY), variables: { mail: 'a@example.com' } }),
      });
    const first = await apply('192.0.2.7');
    expect(first).toMatchObject({ status: 200, body: { data: { applyForMembership: true } } });
    expect(first.headers.get('ratelimit-policy')).toBe('"anonymous";q=100;w=60, "apply";q=3;w=600');
    expect(first.headers.get('ratelimit')).toMatch(/^"anonymous";r=99;t=\d+, "apply";r=2;t=\d+$/);

    // several in one document, whatever they are called and wherever they stand, are as many; an account changes nothing
    const from = { 'x-forwarded-for': '192.0.2.7' };
    const twice =
      'mutation { a: applyForMembership(mail: "b") ... on Mutation { ...more } } fragment more on Mutation { b: applyForMembership(mail: "c") }';
    expect((await gateway.ask(twice, { as: 'member', headers: from })).status).toBe(200);
    const asked = gateway.subgraph('customers').received.length;
    const refused = await apply('192.0.2.7');
    expect(refused.status).toBe(429);
    const [error] = refused.body.errors;
    const { retryAfter } = error.extensions;
    expect(error).toMatchObject({
      message: `Too many requests; try again in ${retryAfter} s`,
      extensions: { code: 'RATE_LIMITED', policy: 'apply', limit: 3, window: 600 },
    });
    expect(refused.headers.get('retry-after')).toBe(String(retryAfter));
    expect(refused.headers.get('ratelimit')).toMatch(/"apply";r=0;/);
    expect((await apply('192.0.2.7', 'zh-CN')).body.errors[0].message).toContain('请求过于频繁');
    expect((await gateway.ask(twice, { as: 'clerk', headers: from })).status).toBe(429);
    expect(gateway.subgraph('customers').received).toHaveLength(asked);

    // nothing else is kept from him, and nobody else from applying
    expect((await gateway.ask('{ self { id } }', { as: 'member', headers: from })).status).toBe(200);
    expect((await apply('192.0.2.8')).status).toBe(200);
  });

  test('a costly operation uses as much as many small ones', async () => {
    await start();
    const costly = '{ customers(first: 1500) { nodes { id } } }';
    const { status, headers } = await gateway.ask(costly, { as: 'clerk' });
    expect(status).toBe(200);
    expect(headers.get('ratelimit')).toMatch(/^"explorer";r=3;/);
    const next = await gateway.ask('{ self { id } }', { as: 'clerk' });
    expect(next.status).toBe(429);
  });

  test('of two replicas each takes half', async () => {
    await start({ REPLICAS: '2' });
    const ask = () => gateway.ask('{ self { id } }', { as: 'clerk' });
    expect((await ask()).headers.get('ratelimit-policy')).toMatch(/^"explorer";q=2;/);
    expect(await repeated(2, ask)).toEqual([200, 429]);
  });

  test('health is always answered, and limits can be left off', async () => {
    await start({ RATE_LIMITS: 'off' });
    const answer = await gateway.ask('{ self { id } }', { as: 'clerk' });
    expect(answer.headers.get('ratelimit')).toBeNull();
    expect(await repeated(10, () => gateway.send('/healthz', {}))).toEqual(Array(10).fill(200));
  });
});
