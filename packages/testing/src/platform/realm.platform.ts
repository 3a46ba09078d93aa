import { signIn } from '@guanxi/embedded/client/sign-in';
import { applyRealm, type RealmSettings } from '@guanxi/realm';
import { connect } from '@guanxi/realm/apply/connection';
import { decodeJwt } from 'jose';
import { type Keycloak, startKeycloak } from '../keycloak.ts';
import { until } from '../until.ts';

const inRealm = { realm: 'guanxi' };
let keycloak: Keycloak;
beforeAll(async () => {
  keycloak = await startKeycloak();
}, 1_200_000);
afterAll(() => keycloak?.stop(), 60_000);

const apply = (changes: Partial<RealmSettings> = {}) =>
  applyRealm({ url: keycloak.url, login: keycloak.admin, settings: { ...keycloak.settings, ...changes } });
const admin = () => connect(keycloak.url, keycloak.admin);
const client = async (clientId: string) => (await (await admin()).clients.find({ ...inRealm, clientId }))[0];

describe('the realm command', () => {
  test('changes nothing where all is as it should be', async () => {
    expect(await apply()).toEqual([]);
  });

  test('puts back what was changed by hand, and says so', async () => {
    const api = await admin();
    const console = await client('guanxi-console');
    const id = console?.id ?? '';
    await api.clients.update({ ...inRealm, id }, { ...console, redirectUris: ['*'], directAccessGrantsEnabled: true });
    await api.realms.update(inRealm, { accessTokenLifespan: 86_400, bruteForceProtected: false });
    const administrator = (await api.roles.findOneByName({ ...inRealm, name: 'administrator' })) ?? {};
    await api.clients.addRealmScopeMappings({ ...inRealm, id: (await client('guanxi-member'))?.id ?? '' }, [
      administrator,
    ]);
    const scope = (await api.clientScopes.find(inRealm)).find(({ name }) => name === 'guanxi');
    const mappers = await api.clientScopes.listProtocolMappers({ ...inRealm, id: scope?.id ?? '' });
    const mapperId = mappers.find(({ name }) => name === 'audience')?.id ?? '';
    await api.clientScopes.delProtocolMapper({ ...inRealm, id: scope?.id ?? '', mapperId });
    expect((await apply()).toSorted()).toEqual([
      'claim audience of guanxi',
      'client guanxi-console',
      'roles that guanxi-member shows',
      'rules of the realm',
    ]);
    expect(await apply()).toEqual([]);
    expect((await client('guanxi-console'))?.redirectUris).not.toContain('*');
  });

  test('leaves people alone, and what the firm added', async () => {
    const api = await admin();
    const [clerk] = await api.users.find({ ...inRealm, username: 'clerk', exact: true });
    const id = clerk?.id ?? '';
    await api.users.update({ ...inRealm, id }, { ...clerk, enabled: false, attributes: { employee: ['another'] } });
    await api.clients.create({ ...inRealm, clientId: 'of-the-firm', publicClient: true });
    await api.roles.create({ ...inRealm, name: 'of-the-firm' });
    await apply({ secondFactor: new Map([['partner', 'code']]) });
    expect(await api.users.findOne({ ...inRealm, id })).toMatchObject({
      enabled: false,
      attributes: { employee: ['another'] },
    });
    expect(await client('of-the-firm')).toBeDefined();
    expect(await api.roles.findOneByName({ ...inRealm, name: 'of-the-firm' })).toBeDefined();
  });

  test('a failed sign-in leaves no name in the log and no event', async () => {
    const fail = (username: string) =>
      expect(signIn({ issuer: keycloak.issuer, username, password: 'not-the-password' })).rejects.toThrow();
    const api = await admin();
    // the positive control: with Keycloak's own listener the name is there
    await api.realms.update(inRealm, { eventsListeners: ['jboss-logging'], eventsEnabled: true });
    await fail('seller-south');
    await until(() => keycloak.output().includes('seller-south'), { bound: 10_000, what: 'the name in the log' });
    expect(await api.realms.findEvents({ ...inRealm, type: 'LOGIN_ERROR' })).toHaveLength(1);
    expect(await apply()).toContain('rules of the realm');
    await fail('marketer');
    await fail('nobody-of-that-name');
    expect(keycloak.output()).not.toMatch(/marketer|nobody-of-that-name/);
    expect(await api.realms.findEvents({ ...inRealm, type: 'LOGIN_ERROR' })).toHaveLength(1);
  });

  test('new secrets and addresses are taken, old secrets are refused', async () => {
    const areaSecrets = { ...keycloak.settings.areaSecrets, sales: 'another-secret-of-sales' };
    await apply({ areaSecrets, gatewayUrl: 'http://127.0.0.1:9' });
    const token = (secret: string) =>
      fetch(`${keycloak.issuer}/protocol/openid-connect/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`guanxi-svc-sales:${secret}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
    expect((await token('another-secret-of-sales')).status).toBe(200);
    expect((await token(keycloak.settings.areaSecrets.sales ?? '')).status).toBe(401);
    expect((await client('guanxi-member'))?.attributes?.['backchannel.logout.url']).toBe(
      'http://127.0.0.1:9/backchannel-logout',
    );
  });

  test('a realm that is no trial any more loses the clients of trials, and no password grant is open', async () => {
    const { accessToken } = await signIn({
      issuer: keycloak.issuer,
      username: 'agent',
      password: 'Guanxi-demo-2026',
    });
    expect(decodeJwt(accessToken).roles).toContain('service-desk');
    await apply({ trial: false });
    for (const clientId of ['guanxi-explorer', 'partner-sample']) expect(await client(clientId)).toBeUndefined();
    expect((await client('guanxi-console'))?.redirectUris).not.toContain('http://127.0.0.1/signed-in');
    for (const clientId of ['admin-cli', 'guanxi-console', 'account']) {
      const form = { grant_type: 'password', client_id: clientId, username: 'agent', password: 'Guanxi-demo-2026' };
      const answer = await fetch(`${keycloak.issuer}/protocol/openid-connect/token`, {
        method: 'POST',
        body: new URLSearchParams(form),
      });
      expect([clientId, answer.ok]).toEqual([clientId, false]);
    }
  });
});
