import { readFileSync } from 'node:fs';
import { SIGN_UP, THEME } from './definition/clients.ts';
import { FLOWS } from './definition/flows.ts';
import { userProfile } from './definition/profile.ts';
import { guanxiRealm } from './realm.ts';
import { readRealmSettings } from './settings.ts';

const GIVEN = {
  GUANXI_GATEWAY_URL: 'https://crm.example',
  GUANXI_CONSOLE_URL: 'https://console.example/',
  GUANXI_PARTNER_URL: 'https://partner.example',
  GUANXI_MEMBER_URL: 'https://member.example',
  GUANXI_GATEWAY_SECRET: 'a-secret-of-the-gateway',
  GUANXI_SVC_SALES_SECRET: 'a-secret-of-sales',
  SMTP_URL: 'smtp://sender:p%40ss@mail.example:587',
  MAIL_FROM: '关系 <no-reply@firm.example>',
};
const realm = (changes: Record<string, string> = {}) => guanxiRealm(readRealmSettings({ ...GIVEN, ...changes }));

describe('settings', () => {
  test('all that is missing is told at once, secrets among it: none has a default', () => {
    for (const name of Object.keys(GIVEN)) expect(() => readRealmSettings({})).toThrow(name);
    expect(() => realm({ GUANXI_TRIAL: 'on' })).toThrow('GUANXI_PARTNER_SAMPLE_SECRET');
  });

  test.each([
    ['GUANXI_GATEWAY_SECRET', 'short'],
    ['GUANXI_SECOND_FACTOR', 'nobody=code'],
    ['GUANXI_SECOND_FACTOR', 'administrator=sms'],
    ['GUANXI_CONSOLE_URL', 'ftp://console.example'],
    ['GUANXI_IDENTITY_PROVIDERS', 'not json'],
    ['GUANXI_IDENTITY_PROVIDERS', '[{"kind":"oidc","alias":"x y"}]'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => realm({ [name]: value })).toThrow(name);
  });
});

describe('the realm of a firm', () => {
  test('has no demo people, no explorer, no address of loopback, no published secret', () => {
    const text = JSON.stringify(realm());
    for (const word of ['127.0.0.1', 'localhost', 'explorer', 'partner-sample', 'Guanxi-demo', 'seller-east'])
      expect(text).not.toContain(word);
    expect(
      JSON.stringify(realm({ GUANXI_TRIAL: 'on', GUANXI_PARTNER_SAMPLE_SECRET: 'a-secret-of-a-partner' })),
    ).toContain('seller-east');
  });

  test('every application asks for PKCE, takes no password itself, and comes back to exact addresses', () => {
    const applications = realm().clients.filter(({ clientId }) =>
      /^guanxi-(console|partner|member|mobile)$/.test(clientId),
    );
    expect(applications).toHaveLength(4);
    for (const client of applications) {
      expect(client).toMatchObject({
        publicClient: true,
        implicitFlowEnabled: false,
        directAccessGrantsEnabled: false,
        fullScopeAllowed: false,
        attributes: { 'pkce.code.challenge.method': 'S256' },
      });
      expect(JSON.stringify(client)).not.toContain('*');
    }
  });

  test('V17 whoever has no account is led to sign-up by the members’ sign-in page, in each language, and by no other', () => {
    const { clients, supportedLocales } = realm();
    const led = clients.flatMap((client) => {
      const attributes: Record<string, string> = 'attributes' in client ? client.attributes : {};
      return SIGN_UP in attributes ? [[client.clientId, attributes[SIGN_UP], attributes.login_theme]] : [];
    });
    expect(led).toEqual([['guanxi-member', 'https://member.example/sign-up', THEME]]);
    const login = new URL(`../themes/${THEME}/login/`, import.meta.url);
    const footer = readFileSync(new URL('footer.ftl', login), 'utf8');
    expect(footer).toContain(`client.attributes["${SIGN_UP}"]`);
    const said = [...footer.matchAll(/msg\("(\w+)"\)/g)].map(([, key]) => key);
    for (const locale of supportedLocales) {
      const file = `messages/messages_${locale.replace('-', '_')}.properties`;
      const keys = [...readFileSync(new URL(file, login), 'utf8').matchAll(/^(\w+)=\S/gm)].map(([, key]) => key);
      expect([locale, ...keys]).toEqual([locale, ...said]);
    }
  });

  test('nobody changes by himself what his tokens say of him', () => {
    const open = userProfile.attributes.filter(({ permissions }) => permissions.edit.includes('user'));
    expect(open.map(({ name }) => name)).toEqual(['email', 'displayName']);
  });

  test('the mail server’s sign-in is read from its address', () => {
    expect(realm().smtpServer).toMatchObject({
      host: 'mail.example',
      port: '587',
      user: 'sender',
      password: 'p@ss',
      auth: 'true',
      starttls: 'true',
      from: 'no-reply@firm.example',
      fromDisplayName: '关系',
    });
  });

  test('a role is asked for a second factor by what it is composed of', () => {
    const { roles } = realm({ GUANXI_SECOND_FACTOR: 'administrator=passkey, sales=code' });
    const parts = (name: string) => roles.realm.find((role) => role.name === name);
    expect(parts('administrator')).toMatchObject({ composites: { realm: ['passkey'] } });
    expect(parts('sales')).toMatchObject({ composites: { realm: ['employee', 'second-factor'] } });
    expect(parts('member')).toMatchObject({ composite: false });
  });
});

test('flows of one version have names of that version', () => {
  const names = JSON.stringify(FLOWS).match(/"alias":"[^"]+"/g) ?? [];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !/ [0-9a-f]{6}"$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
