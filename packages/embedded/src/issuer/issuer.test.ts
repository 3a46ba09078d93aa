import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { Browser } from '../client/browser.ts';
import { refresh, setPassword, signIn } from '../client/sign-in.ts';
import { DEMO_PASSWORD } from '../demo/people.ts';
import { adminOf, startTrial, type Trial, trialFolder } from '../trial/stack.ts';

const folder = trialFolder();
let trial: Trial;
const told: string[] = [];
const gateway = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  told.push(new URLSearchParams(body).get('logout_token') ?? '');
  response.end();
});

beforeAll(async () => {
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const { port } = gateway.address() as AddressInfo;
  trial = await startTrial(folder.path, { GUANXI_GATEWAY_URL: `http://127.0.0.1:${port}` });
}, 60_000);
afterAll(async () => {
  await trial?.stop();
  gateway.closeAllConnections();
  gateway.close();
  folder.remove();
}, 30_000);

const demo = (username: string, clientId = 'guanxi-explorer') =>
  signIn({ issuer: trial.issuer, username, password: DEMO_PASSWORD, clientId });
const introspect = async (token: string) => {
  const answer = await fetch(`${trial.issuer}/protocol/openid-connect/token/introspect`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('guanxi-gateway:dev-gateway-secret')}` },
    body: new URLSearchParams({ token }),
  });
  return (await answer.json()) as { active: boolean };
};

test('discovery names the issuer and the routes of Keycloak', async () => {
  const answer = await fetch(`${trial.issuer}/.well-known/openid-configuration`);
  const found = (await answer.json()) as Record<string, unknown>;
  expect(found).toMatchObject({
    issuer: trial.issuer,
    authorization_endpoint: `${trial.issuer}/protocol/openid-connect/auth`,
    token_endpoint: `${trial.issuer}/protocol/openid-connect/token`,
    jwks_uri: `${trial.issuer}/protocol/openid-connect/certs`,
    end_session_endpoint: `${trial.issuer}/protocol/openid-connect/logout`,
    introspection_endpoint: `${trial.issuer}/protocol/openid-connect/token/introspect`,
  });
});

test('a person signs in by code and PKCE and gets a token with his ids, roles and department', async () => {
  const { accessToken, idToken } = await demo('seller-east');
  const keys = createRemoteJWKSet(new URL(`${trial.issuer}/protocol/openid-connect/certs`));
  const { payload } = await jwtVerify(accessToken, keys, { issuer: trial.issuer, audience: 'guanxi-gateway' });
  expect(payload).toMatchObject({
    sub: '01920000-0000-7000-8000-00000005e004',
    azp: 'guanxi-explorer',
    typ: 'Bearer',
    employee: '01920000-0000-7000-8000-00000000e004',
    department: '/east/shanghai',
    locale: 'zh-CN',
    realm_access: { roles: payload.roles },
  });
  expect(payload.roles).toEqual(expect.arrayContaining(['sales', 'employee']));
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  expect(payload.sid).toBeTruthy();
  expect(payload.auth_time).toBeTruthy();
  expect(decodeJwt(idToken)).toMatchObject({ aud: 'guanxi-explorer', name: '王晓东', sid: payload.sid });
});

test('a token carries only the roles that its application may see', async () => {
  const { accessToken } = await demo('decision-maker', 'guanxi-member');
  expect(decodeJwt(accessToken).roles).toEqual([]);
});

test('the wrong password is refused, and after five even the right one', async () => {
  const wrong = () => signIn({ issuer: trial.issuer, username: 'agent', password: 'not-his-password' });
  for (let time = 0; time < 5; time += 1) await expect(wrong()).rejects.toThrow('wrong');
  await expect(demo('agent')).rejects.toThrow('locked');
}, 20_000);

test('a refresh token is good once; using it again ends the newer one too', async () => {
  const first = await demo('finance');
  const second = await refresh(trial.issuer, first.refreshToken);
  expect(decodeJwt(second.accessToken).sid).toBe(decodeJwt(first.accessToken).sid);
  await expect(refresh(trial.issuer, first.refreshToken)).rejects.toThrow('invalid_grant');
  await expect(refresh(trial.issuer, second.refreshToken)).rejects.toThrow('invalid_grant');
});

test('sales creates an account, the person sets a password by the mailed link, once, and signs in', async () => {
  const admin = adminOf(trial);
  const customer = '01920000-0000-7000-8000-0000000000d1';
  const user = {
    username: 'New.Member@guanxi.example',
    email: 'new.member@guanxi.example',
    enabled: true,
    attributes: { customer: [customer], locale: ['en'], displayName: ['New Member'], undeclared: ['x'] },
  };
  const created = await admin('POST', '/users', user);
  expect(created.status).toBe(201);
  const id = created.headers.get('location')?.split('/').at(-1) ?? '';
  const twice = await admin('POST', '/users', user);
  expect([twice.status, await twice.json()]).toEqual([409, { errorMessage: 'User exists with same username' }]);
  const found = await (await admin('GET', `/users?q=customer:${customer}`)).json();
  expect(found).toMatchObject([
    { id, username: 'new.member@guanxi.example', attributes: { customer: [customer], locale: ['en'] } },
  ]);
  expect(found[0].attributes.undeclared).toBeUndefined();

  const available = await (await admin('GET', `/users/${id}/role-mappings/realm/available`)).json();
  const role = available.find(({ name }: { name: string }) => name === 'member');
  expect((await admin('POST', `/users/${id}/role-mappings/realm`, [role])).status).toBe(204);
  const invited = await admin(
    'PUT',
    `/users/${id}/execute-actions-email?client_id=guanxi-member&redirect_uri=${encodeURIComponent('http://127.0.0.1:4000/signed-in')}&lifespan=600`,
    ['UPDATE_PASSWORD'],
  );
  expect(invited.status).toBe(204);
  const [message] = trial.mail.list({ to: 'new.member@guanxi.example' });
  expect(message?.subject).toBe('Set your password');
  const link = message?.links[0] ?? '';
  await expect(setPassword(link, 'short')).rejects.toThrow('at least 12');
  expect(await setPassword(link, 'a-long-enough-one')).toContain('password is set');
  await expect(setPassword(link, 'another-long-enough')).rejects.toThrow('used or expired');

  const { accessToken } = await signIn({
    issuer: trial.issuer,
    username: 'new.member@guanxi.example',
    password: 'a-long-enough-one',
    clientId: 'guanxi-member',
  });
  expect(decodeJwt(accessToken)).toMatchObject({ customer, roles: ['member'], locale: 'en' });
}, 20_000);

test('G03 a person who knows his password sets another, is signed out everywhere, and nobody else does', async () => {
  const before = await demo('seller-south');
  const change = async (form: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${trial.issuer}/account/?ui_locales=en`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ username: 'seller-south', password: DEMO_PASSWORD, everywhere: 'on', ...form }),
    });
    return [answer.status, await answer.text()] as const;
  };
  const both = (password: string) => ({ 'password-new': password, 'password-confirm': password });
  expect(await (await fetch(`${trial.issuer}/account/?ui_locales=en`)).text()).toContain('Present password');
  const good = both('quite-another-one');
  expect(await change({ ...good, password: 'not-his-password' })).toEqual([401, expect.stringContaining('wrong')]);
  expect(await change(both('short'))).toEqual([400, expect.stringContaining('at least 12')]);
  expect(await change({ ...good, 'password-confirm': 'x' })).toEqual([400, expect.stringContaining('not the same')]);
  expect((await change(good, { 'sec-fetch-site': 'cross-site' }))[0]).toBe(400);
  for (const origin of ['https://elsewhere.example', 'null']) expect((await change(good, { origin }))[0]).toBe(400);
  await expect(refresh(trial.issuer, before.refreshToken)).resolves.toBeTruthy();

  expect(await change(good)).toEqual([200, expect.stringContaining('signed out on every device')]);
  expect((await introspect(before.accessToken)).active).toBe(false);
  await expect(demo('seller-south')).rejects.toThrow('wrong');
  const signedIn = signIn({ issuer: trial.issuer, username: 'seller-south', password: 'quite-another-one' });
  expect((await signedIn).accessToken).toBeTruthy();
});

test('a disabled person is refused at refresh and introspection; signing him out tells the gateway', async () => {
  const admin = adminOf(trial);
  const tokens = await demo('marketer');
  const { sid } = decodeJwt(tokens.accessToken);
  const [user] = await (await admin('GET', '/users?username=marketer&exact=true')).json();
  const sessions = await (await admin('GET', `/users/${user.id}/sessions`)).json();
  expect(sessions).toMatchObject([
    { id: sid, username: 'marketer', clients: { 'guanxi-explorer': 'guanxi-explorer' } },
  ]);
  expect((await introspect(tokens.accessToken)).active).toBe(true);

  expect((await admin('PUT', `/users/${user.id}`, { ...user, enabled: false })).status).toBe(204);
  expect((await introspect(tokens.accessToken)).active).toBe(false);
  await expect(refresh(trial.issuer, tokens.refreshToken)).rejects.toThrow('invalid_grant');
  await expect(demo('marketer')).rejects.toThrow('wrong');

  expect((await admin('POST', `/users/${user.id}/logout`)).status).toBe(204);
  const logout = told.map((token) => decodeJwt(token)).find((token) => token.sid === sid);
  expect(logout).toMatchObject({ aud: 'guanxi-explorer', sub: user.id });
  expect(logout?.events).toHaveProperty(['http://schemas.openid.net/event/backchannel-logout']);
  expect(await (await admin('GET', `/users/${user.id}/sessions`)).json()).toEqual([]);
});

test('only the sales service may use the admin routes', async () => {
  const other = adminOf(trial, 'guanxi-svc-orders', 'dev-svc-orders-secret');
  expect((await other('GET', '/users')).status).toBe(403);
  const { accessToken } = await demo('administrator');
  const headers = { authorization: `Bearer ${accessToken}` };
  expect((await fetch(`${trial.server}/admin/realms/guanxi/users`, { headers })).status).toBe(403);
  expect((await fetch(`${trial.server}/admin/realms/guanxi/users`)).status).toBe(401);
});

test('groups are found by name and by path, and a member of one has its department', async () => {
  const admin = adminOf(trial);
  const group = await (await admin('GET', '/group-by-path/south/guangzhou')).json();
  expect(group).toMatchObject({ name: 'guangzhou', attributes: { department: ['/south/guangzhou'] } });
  const [found] = await (await admin('GET', '/groups?search=guangzhou')).json();
  expect(found.subGroups[0].id).toBe(group.id);
  const [user] = await (await admin('GET', '/users?username=clerk&exact=true')).json();
  for (const old of await (await admin('GET', `/users/${user.id}/groups`)).json()) {
    await admin('DELETE', `/users/${user.id}/groups/${old.id}`);
  }
  expect((await admin('PUT', `/users/${user.id}/groups/${group.id}`)).status).toBe(204);
  expect(decodeJwt((await demo('clerk')).accessToken).department).toBe('/south/guangzhou');
});

test('one sign-in serves all applications; signing out ends it, tells them and goes back', async () => {
  const browser = new Browser();
  const person = { issuer: trial.issuer, username: 'editor', password: DEMO_PASSWORD, browser };
  const tokens = await signIn(person);
  const second = await signIn({ ...person, password: 'not asked for', clientId: 'guanxi-console' });
  const { sid } = decodeJwt(tokens.accessToken);
  expect(decodeJwt(second.accessToken).sid).toBe(sid);

  const url = new URL(`${trial.issuer}/protocol/openid-connect/logout`);
  const home = 'http://127.0.0.1/signed-out';
  const query = { id_token_hint: tokens.idToken, post_logout_redirect_uri: home, state: 'here' };
  url.search = new URLSearchParams(query).toString();
  const answer = await browser.open(url.href, { home });
  expect(answer.back?.href).toBe(`${home}?state=here`);
  const concerned = told.map((token) => decodeJwt(token)).filter((token) => token.sid === sid);
  expect(concerned.map(({ aud }) => aud).sort()).toEqual(['guanxi-console', 'guanxi-explorer']);
  await expect(refresh(trial.issuer, second.refreshToken)).rejects.toThrow('invalid_grant');
  await expect(signIn({ ...person, password: 'asked for again' })).rejects.toThrow('wrong');
});

test('without a hint the page asks before it signs out', async () => {
  const browser = new Browser();
  const tokens = await signIn({ issuer: trial.issuer, username: 'partner2', password: DEMO_PASSWORD, browser });
  const asked = await browser.open(`${trial.issuer}/protocol/openid-connect/logout`);
  expect(asked.html).toContain('Do you want to sign out?');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(asked.html)?.[1] ?? '';
  const done = await browser.open(action, { form: new URLSearchParams({ xsrf, logout: 'yes' }) });
  expect(done.html).toContain('You are signed out.');
  await expect(refresh(trial.issuer, tokens.refreshToken)).rejects.toThrow('invalid_grant');
});

test.each([
  ['zh-CN', '登录'],
  ['zh-TW', '登入'],
  ['en', 'Sign in'],
])('the sign-in page speaks %s, has labels and allows neither script nor frame', async (language, title) => {
  const { html, headers } = await signInPage('guanxi-console', 'http://127.0.0.1:5173/signed-in', language);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).toContain('<label for="username">');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
});

test('V17 a stranger at the sign-in page of the member application is led to sign-up, staff are not', async () => {
  const member = await signInPage('guanxi-member', 'http://127.0.0.1:5175/signed-in', 'en');
  expect(member.html).toMatch(/<a href="http:\/\/[^"]+\/member\/sign-up">Become a member<\/a>/);
  const staff = await signInPage('guanxi-console', 'http://127.0.0.1:5173/signed-in', 'en');
  expect(staff.html).not.toContain('sign-up');
});

async function signInPage(client: string, back: string, language: string) {
  const query = new URLSearchParams({
    client_id: client,
    redirect_uri: back,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    ui_locales: language,
  });
  const start = await fetch(`${trial.issuer}/protocol/openid-connect/auth?${query}`, { redirect: 'manual' });
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const page = await fetch(new URL(start.headers.get('location') ?? '', trial.server), { headers: { cookie } });
  return { html: await page.text(), headers: page.headers };
}

test('a foreign redirect address and a request without PKCE stay on the issuer', async () => {
  const ask = (query: Record<string, string>) =>
    fetch(`${trial.issuer}/protocol/openid-connect/auth?${new URLSearchParams(query)}`, { redirect: 'manual' });
  const base = { client_id: 'guanxi-console', response_type: 'code', scope: 'openid' };
  const foreign = await ask({ ...base, redirect_uri: 'https://evil.example/signed-in' });
  expect(foreign.status).toBe(400);
  const bare = await ask({ ...base, redirect_uri: 'http://127.0.0.1:9/signed-in' });
  expect(bare.headers.get('location')).toContain('error=invalid_request');
});

test('accounts, sessions and keys survive a restart', async () => {
  const tokens = await demo('partner');
  const before = await (await fetch(`${trial.issuer}/protocol/openid-connect/certs`)).json();
  const { port } = new URL(trial.server);
  await trial.stop();
  trial = await startTrial(folder.path, {}, Number(port));
  expect(await (await fetch(`${trial.issuer}/protocol/openid-connect/certs`)).json()).toEqual(before);
  const again = await refresh(trial.issuer, tokens.refreshToken);
  expect(decodeJwt(again.accessToken)).toMatchObject({ partner: '01920000-0000-7000-8000-0000000000a1' });
  await expect(demo('agent')).rejects.toThrow('locked');
}, 30_000);
