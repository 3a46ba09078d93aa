import { Browser } from '@guanxi/embedded/client/browser';
import { refresh, signIn } from '@guanxi/embedded/client/sign-in';
import { freePort } from '@guanxi/listening/free-port';
import { newId } from '@guanxi/runtime';
import { keycloakAdmin } from '@guanxi/sales/identity/keycloak-admin';
import { keycloakHttp } from '@guanxi/sales/identity/keycloak-http';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { type PersonName, people, person } from '../people.ts';
import { until } from '../until.ts';
import { FORGED, goodClaims, signed } from './forged.ts';
import { type Checker, type SignInProduct, startSignInProduct } from './product.ts';
import type { IssuerStand, OpenStand } from './stand.ts';

/** Within this a sign-out holds everywhere, in milliseconds. */
const BOUND = 5_000;
const PASSWORD = 'Guanxi-demo-2026';
const CHECKERS: Checker[] = ['gateway', 'service'];

/** What holds of signing in, with whichever issuer. */
export function signInSuite(name: string, openStand: OpenStand): void {
  describe(`G03 signing in with ${name}`, () => {
    let stand: IssuerStand;
    let product: SignInProduct;
    beforeAll(async () => {
      const port = await freePort();
      stand = await openStand(`http://127.0.0.1:${port}`);
      product = await startSignInProduct(stand, port);
    }, 1_200_000);
    afterAll(async () => {
      await product?.close();
      await stand?.close();
    }, 60_000);

    const enter = (username: PersonName, clientId = 'guanxi-explorer', browser = new Browser()) =>
      signIn({ issuer: stand.issuer, username, password: PASSWORD, clientId, browser });
    const admin = () =>
      keycloakHttp({
        issuerUrl: stand.issuer,
        adminUrl: stand.adminUrl,
        clientId: 'guanxi-svc-sales',
        clientSecret: stand.salesSecret,
      });
    const statuses = (token: string) => Promise.all(CHECKERS.map((at) => product.statusAt(at, token)));
    const isActive = async (token: string) => {
      const answer = await fetch(`${stand.issuer}/protocol/openid-connect/token/introspect`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`guanxi-gateway:${stand.gatewaySecret}`)}` },
        body: new URLSearchParams({ token }),
      });
      return ((await answer.json()) as { active: boolean }).active;
    };

    test('a good token passes, and says who he is by our own ids', async () => {
      const { accessToken, refreshToken, idToken } = await enter('seller-east');
      const { sub: _, ...expected } = people['seller-east'];
      const claims = decodeJwt(accessToken);
      expect({ ...claims, roles: (claims.roles as string[]).toSorted() }).toMatchObject({
        ...expected,
        roles: ['employee', 'sales'],
        aud: 'guanxi-gateway',
        azp: 'guanxi-explorer',
        typ: 'Bearer',
      });
      expect(await statuses(accessToken)).toEqual([200, 200]);
      expect(await statuses(idToken)).toEqual([401, 401]);
      for (const at of CHECKERS) expect((await product.ask(at, refreshToken)).status).toBe(401);
      expect(await isActive(accessToken)).toBe(true);
    });

    test('what the tests sign with the issuer’s key is good, so that what is refused below is refused for its fault', async () => {
      expect(await statuses(await signed(stand, goodClaims(stand, person('seller-east'))))).toEqual([200, 200]);
    });

    test.each(Object.keys(FORGED))('a token %s is refused', async (fault) => {
      const token = (await FORGED[fault]?.(stand, goodClaims(stand, person('seller-east')))) ?? '';
      expect(await statuses(token)).toEqual([401, 401]);
    });

    test('an application without PKCE, or with a foreign address, gets no code', async () => {
      const address = (changes: Record<string, string>) => {
        const url = new URL(`${stand.issuer}/protocol/openid-connect/auth`);
        const given = { client_id: 'guanxi-console', response_type: 'code', scope: 'openid' };
        url.search = new URLSearchParams({ ...given, ...changes }).toString();
        return url.href;
      };
      const home = 'http://127.0.0.1/signed-in';
      const bare = await new Browser().open(address({ redirect_uri: home }), { home });
      expect(bare.back?.searchParams.get('error') ?? bare.status).toBe('invalid_request');
      const foreign = 'https://elsewhere.example/signed-in';
      const led = await new Browser().open(address({ redirect_uri: foreign }), { home: foreign });
      expect([led.back, led.status]).toEqual([undefined, 400]);
    });

    test('V17 a stranger at the sign-in page of the member application is led to sign-up, staff are not', async () => {
      const pageOf = async (clientId: string, page: string) => {
        const query = new URLSearchParams({
          ...{ client_id: clientId, redirect_uri: `http://127.0.0.1:9/${page}/signed-in`, response_type: 'code' },
          ...{ scope: 'openid', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256', ui_locales: 'en' },
        });
        return (await new Browser().open(`${stand.issuer}/protocol/openid-connect/auth?${query}`)).html;
      };
      const [member, staff] = [await pageOf('guanxi-member', 'member'), await pageOf('guanxi-console', 'console')];
      expect(member).toMatch(/<a href="http:\/\/[^"]+\/member\/sign-up">Become a member<\/a>/);
      for (const html of [member, staff]) expect(html).toContain('id="kc-login"');
      expect(staff).not.toContain('sign-up');
    });

    test('a refresh token is good for one use; its second use ends what came of the first', async () => {
      const { refreshToken } = await enter('clerk');
      const renewed = await refresh(stand.issuer, refreshToken);
      expect(await statuses(renewed.accessToken)).toEqual([200, 200]);
      await expect(refresh(stand.issuer, refreshToken)).rejects.toThrow('invalid_grant');
      await expect(refresh(stand.issuer, renewed.refreshToken)).rejects.toThrow('invalid_grant');
    });

    test('the key changes while all run: old and new tokens pass, nothing is started again', async () => {
      const before = await enter('agent');
      await stand.rotateKey();
      const after = await enter('agent');
      const kid = (token: string) => decodeProtectedHeader(token).kid;
      expect(kid(after.accessToken)).not.toBe(kid(before.accessToken));
      expect(await statuses(before.accessToken)).toEqual([200, 200]);
      // keys are asked for again at most every 5 s
      const passes = async () => (await statuses(after.accessToken)).every((status) => status === 200);
      await until(passes, { bound: 15_000, what: 'the new key' });
    });

    test('the issuer goes down: who is signed in works on, and signing in works again when it is back', async () => {
      const { accessToken } = await enter('marketer');
      const other = await enter('editor');
      expect(await statuses(accessToken)).toEqual([200, 200]);
      await stand.stop();
      expect(await statuses(accessToken)).toEqual([200, 200]);
      expect(await statuses(other.accessToken)).toEqual([200, 200]); // a token that was never seen before
      await expect(enter('marketer')).rejects.toThrow();
      expect(await statuses(await (FORGED.expired?.(stand, goodClaims(stand, person('marketer'))) ?? ''))).toEqual([
        401, 401,
      ]);
      await stand.start();
      expect(await statuses((await enter('marketer')).accessToken)).toEqual([200, 200]);
    }, 120_000);

    test('a role that is taken away is gone from the next token on', async () => {
      const { accessToken, refreshToken } = await enter('finance');
      expect(decodeJwt(accessToken).roles).toContain('order-desk');
      const call = admin();
      const path = `/users/${decodeJwt(accessToken).sub}/role-mappings/realm`;
      const held = (await call({ method: 'GET', path })).body as { id: string; name: string }[];
      await call({
        method: 'DELETE',
        path,
        body: held.filter(({ name }) => ['order-desk', 'employee'].includes(name)),
      });
      const renewed = await refresh(stand.issuer, refreshToken);
      expect(decodeJwt(renewed.accessToken).roles ?? []).toEqual([]);
      expect(await product.ask('gateway', renewed.accessToken)).toMatchObject({
        body: { data: { departments: null } },
      });
    });

    test('five wrong passwords lock an account, for the right one, too', async () => {
      const wrong = () => signIn({ issuer: stand.issuer, username: 'member2', password: 'not-his-password' });
      for (let time = 0; time < 5; time += 1) await expect(wrong()).rejects.toThrow();
      await expect(enter('member2')).rejects.toThrow();
      await enter('member');
    });

    test('who is invited has his department in his tokens, and its new path when it moves', async () => {
      const provider = keycloakAdmin({
        issuerUrl: stand.issuer,
        adminUrl: stand.adminUrl,
        clientId: 'guanxi-svc-sales',
        clientSecret: stand.salesSecret,
      });
      const [id, mail] = [newId(), 'colleague@guanxi.example'];
      const colleague = { claim: 'employee', id, name: '新同事', mail, locale: 'zh-CN' } as const;
      const roles = ['sales', 'employee'];
      const accountId = await provider.ensureAccount({ ...colleague, roles, department: '/south/shenzhen/nanshan' });
      const body = { type: 'password', value: PASSWORD, temporary: false };
      await admin()({ method: 'PUT', path: `/users/${accountId}/reset-password`, body });
      const first = await signIn({ issuer: stand.issuer, username: mail, password: PASSWORD });
      expect(decodeJwt(first.accessToken)).toMatchObject({ employee: id, department: '/south/shenzhen/nanshan' });
      await provider.moveDepartment('/south/shenzhen', '/east/shenzhen');
      const moved = await refresh(stand.issuer, first.refreshToken);
      expect(decodeJwt(moved.accessToken).department).toBe('/east/shenzhen/nanshan');
      await provider.setDepartment(id, '/head-office');
      const changed = await refresh(stand.issuer, moved.refreshToken);
      expect(decodeJwt(changed.accessToken).department).toBe('/head-office');
    });

    test('one session ends and the others of the person go on', async () => {
      const [desk, phone] = [await enter('seller-south'), await enter('seller-south', 'guanxi-console')];
      const ended = decodeJwt(desk.accessToken).sid;
      await admin()({ method: 'DELETE', path: `/sessions/${ended}` });
      await product.refusedAfter(desk.accessToken, BOUND);
      expect(await product.statusAt('gateway', phone.accessToken)).toBe(200);
      expect(await product.statusAt('second gateway', phone.accessToken)).toBe(200);
      await expect(refresh(stand.issuer, desk.refreshToken)).rejects.toThrow('invalid_grant');
      await refresh(stand.issuer, phone.refreshToken, 'guanxi-console');
    });

    test('who signs out himself is out in every process, in every application of that browser', async () => {
      const browser = new Browser();
      const first = await enter('agent', 'guanxi-explorer', browser);
      const second = await enter('agent', 'guanxi-console', browser); // without a password
      const elsewhere = await enter('agent');
      expect(decodeJwt(second.accessToken).sid).toBe(decodeJwt(first.accessToken).sid);
      const leave = new URL(`${stand.issuer}/protocol/openid-connect/logout`);
      leave.searchParams.set('id_token_hint', first.idToken);
      leave.searchParams.set('post_logout_redirect_uri', 'http://127.0.0.1/signed-out');
      await browser.open(leave.href, { home: 'http://127.0.0.1/signed-out' });
      await product.refusedAfter(first.accessToken, BOUND);
      await product.refusedAfter(second.accessToken, BOUND);
      expect(await product.statusAt('gateway', elsewhere.accessToken)).toBe(200);
    });

    test('an administrator signs a person out everywhere: every session, in every process, also one started later', async () => {
      const sessions = [await enter('head-east'), await enter('head-east', 'guanxi-console'), await enter('head-east')];
      const { sub } = decodeJwt(sessions[0]?.accessToken ?? '');
      await admin()({ method: 'POST', path: `/users/${sub}/logout` });
      for (const { accessToken } of sessions) await product.refusedAfter(accessToken, BOUND);
      for (const { accessToken } of sessions) expect(await isActive(accessToken)).toBe(false);
      await product.restartSecondGateway();
      for (const { accessToken } of sessions) expect(await product.statusAt('second gateway', accessToken)).toBe(401);
      expect(await product.statusAt('gateway', (await enter('head-east')).accessToken)).toBe(200);
    });

    test('who leaves loses access within 5 s in every process, and cannot come back', async () => {
      const [leaver, second] = [await enter('seller-east'), await enter('seller-east', 'guanxi-console')];
      const boss = await enter('administrator');
      const input = { employeeId: people['seller-east'].employee, clientMutationId: newId() };
      const leave =
        'mutation ($input: DisableEmployeeInput!) { disableEmployee(input: $input) { __typename ... on UserError { code } } }';
      const began = performance.now();
      const { body } = await product.ask('gateway', boss.accessToken, leave, { input });
      expect(body).toMatchObject({ data: { disableEmployee: { __typename: 'DisableEmployeeSuccess' } } });
      await product.refusedAfter(leaver.accessToken, BOUND);
      await product.refusedAfter(second.accessToken, BOUND);
      expect(performance.now() - began).toBeLessThan(BOUND);
      await expect(refresh(stand.issuer, leaver.refreshToken)).rejects.toThrow('invalid_grant');
      await expect(enter('seller-east')).rejects.toThrow();
      expect(await isActive(leaver.accessToken)).toBe(false);
      await product.restartSecondGateway();
      expect(await product.statusAt('second gateway', leaver.accessToken)).toBe(401);
      // three people sign in, two are refused within their bound and a gateway starts anew
    }, 90_000);
  });
}
