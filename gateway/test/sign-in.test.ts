import { person, signToken, testIssuer } from '@guanxi/testing';
import { signLogout } from './logout-token.ts';
import { idOf, runGateway, type TestGateway } from './running-gateway.ts';
import { smallGraph } from './small-graph.ts';

const OPEN = '{ self { name } }';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await runGateway(smallGraph, { documents: [{ document: OPEN, clients: ['guanxi-member'], public: true }] });
});
afterAll(() => gateway.close());

const clerk = person('clerk');
const withToken = (authorization: string) => gateway.ask('{ self { name } }', { headers: { authorization } });
const statusOf = async (token: string) => (await withToken(`Bearer ${token}`)).status;

describe('G03 who is let in', () => {
  test('a good token passes and goes on to the services, signed by the gateway', async () => {
    const token = await signToken(clerk);
    const headers = {
      authorization: `Bearer ${token}`,
      'accept-language': 'zh-TW',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    };
    expect((await gateway.ask('{ self { name } }', { headers })).body).toEqual({ data: { self: { name: '张三' } } });
    const received = gateway.subgraph('customers').received.at(-1);
    expect(received?.signed).toBe(true);
    expect(received?.headers).toMatchObject({ authorization: `Bearer ${token}`, 'accept-language': 'zh-TW' });
    expect(received?.headers.traceparent).toMatch(new RegExp(`^00-${'a'.repeat(32)}-[0-9a-f]{16}-01$`));
  });

  test('without a token a public document goes on as nobody, for the services to refuse', async () => {
    await gateway.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: idOf(OPEN) }),
    });
    const received = gateway.subgraph('customers').received.at(-1);
    expect(received?.signed).toBe(true);
    expect(received?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['expired', { expiresIn: -60 }],
    ['not yet valid', { notBefore: 120 }],
    ['without an expiry', { without: ['exp'] }],
    ['without a subject', { without: ['sub'] }],
    ['of another issuer', { issuer: 'http://127.0.0.1:9/realms/guanxi' }],
    ['for another audience', { audience: 'account' }],
    ['without an audience', { without: ['aud'] }],
    ['that is an ID token', { type: 'ID' }],
    ['signed by an unknown key', { strangeKey: true }],
  ])('a token %s is refused with 401, as JSON, and no service is asked', async (_, options) => {
    const asked = gateway.subgraph('customers').received.length;
    const { status, headers, body } = await withToken(`Bearer ${await signToken(clerk, options)}`);
    expect({ status, challenge: headers.get('www-authenticate') }).toEqual({ status: 401, challenge: 'Bearer' });
    expect(body.errors[0]).toMatchObject({ message: 'Not signed in', extensions: { code: 'UNAUTHENTICATED' } });
    expect(gateway.subgraph('customers').received).toHaveLength(asked);
  });

  test('what is not a bearer token at all is refused', async () => {
    const token = await signToken(clerk);
    const [head = '', body = '', signature = ''] = token.split('.');
    const altered = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), roles: ['administrator'] }),
    );
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    for (const authorization of [
      'Bearer',
      'Bearer nonsense',
      `Basic ${token}`,
      `Bearer ${head}.${altered.toString('base64url')}.${signature}`,
      `Bearer ${none}.${body}.`,
    ]) {
      expect({ authorization, status: (await withToken(authorization)).status }).toEqual({
        authorization,
        status: 401,
      });
    }
  });
});

describe('A80 sessions that were ended', () => {
  test('a session on the deny-list is refused at once, another of the same person is not', async () => {
    const [ended, other] = [await signToken(clerk, { session: 'ended' }), await signToken(clerk, { session: 'other' })];
    expect(await statusOf(ended)).toBe(200);
    gateway.denyList.end({ sid: 'ended', sub: clerk.sub, endedAt: Date.now(), until: Date.now() + 60_000 });
    expect(await statusOf(ended)).toBe(401);
    expect(await statusOf(other)).toBe(200);
  });

  test('the issuer ends a session by back-channel sign-out', async () => {
    const token = await signToken(clerk, { session: 'signed-out' });
    expect(await statusOf(token)).toBe(200);
    const form = new URLSearchParams({ logout_token: await signLogout({ sid: 'signed-out', sub: clerk.sub }) });
    expect((await gateway.send('/backchannel-logout', { method: 'POST', body: form })).status).toBe(200);
    expect(await statusOf(token)).toBe(401);
  });

  test('a sign-out that names no session ends what the person was given until then', async () => {
    const someone = person('finance');
    const token = await signToken(someone);
    expect(await statusOf(token)).toBe(200);
    const form = new URLSearchParams({ logout_token: await signLogout({ sub: someone.sub }) });
    expect((await gateway.send('/backchannel-logout', { method: 'POST', body: form })).status).toBe(200);
    expect(await statusOf(token)).toBe(401);
  });

  test('nobody else can end a session', async () => {
    const token = await signToken(clerk, { session: 'kept' });
    const claims = { sid: 'kept', sub: clerk.sub };
    for (const logout of [
      'nonsense',
      token,
      await signLogout(claims, { issuer: `${await testIssuer()}-of-another` }),
      await signLogout(claims, { audience: 'another-product' }),
      await signLogout(claims, { event: 'http://example.org/another-event' }),
      await signLogout({ ...claims, nonce: 'n' }),
    ]) {
      const body = new URLSearchParams({ logout_token: logout });
      expect((await gateway.send('/backchannel-logout', { method: 'POST', body })).status).toBe(400);
    }
    expect(await statusOf(token)).toBe(200);
  });
});

describe('readiness', () => {
  test('a service that is down is shown, and does not take the others away', async () => {
    const services = { customers: true, orders: true };
    expect(await gateway.send('/readyz', {})).toMatchObject({ status: 200, body: { issuer: true, services } });
    const part = await runGateway(smallGraph);
    try {
      await part.subgraph('orders').stop();
      const { status, body } = await part.send('/readyz', {});
      expect({ status, services: body.services }).toEqual({
        status: 200,
        services: { customers: true, orders: false },
      });
    } finally {
      await part.close();
    }
  });
});

describe('an issuer that cannot be reached', () => {
  test('a token that cannot be checked is not called bad', async () => {
    const alone = await runGateway(smallGraph, { env: { ISSUER_URL: 'http://127.0.0.1:9/realms/guanxi' } });
    try {
      const { status, body } = await alone.ask('{ self { name } }', { as: 'clerk' });
      expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE' });
      expect((await alone.send('/healthz', {})).status).toBe(200);
      expect(await alone.send('/readyz', {})).toMatchObject({
        status: 503,
        body: { issuer: false, services: { orders: true } },
      });
    } finally {
      await alone.close();
    }
  });
});
