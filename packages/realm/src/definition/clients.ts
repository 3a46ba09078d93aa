import type { RealmSettings } from '../settings.ts';
import { PEOPLE_ROLES, type PeopleRole, STAFF_ROLES } from './roles.ts';

/** The services that have a machine account, where a secret is given for it. */
export const AREAS = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;
export type Area = (typeof AREAS)[number];

/** What the machine account of sales may do: keep people's accounts and the groups of departments. */
export const SALES_RIGHTS = ['manage-users', 'view-users', 'query-groups'];

/** The attribute of a client that says where somebody without an account applies; `themes/` and the embedded issuer show it. */
export const SIGN_UP = 'guanxi.sign.up';
/** The folder in `themes/` that Keycloak must hold for it. */
export const THEME = 'guanxi';

const PHONE = 'app.guanxi.mobile:';
const LOOPBACK = 'http://127.0.0.1'; // without a port: any port of the machine that the browser is on

type Application = {
  clientId: string;
  name: string;
  addresses: string[];
  offline?: boolean;
  /** Where the issuer's own pages lead on to, such as when a password was set. */
  home?: string;
  /** The page of `home` on which somebody without an account applies for one; the sign-in page leads there. */
  signUp?: string;
};

/** Applications of people: public clients, authorization code with PKCE, nothing else. */
function applications({ consoleUrl, partnerUrl, memberUrl, gatewayUrl, trial }: RealmSettings): Application[] {
  const loopback = trial ? [LOOPBACK] : [];
  // the gateway of a trial serves the applications itself, each below a folder of its own
  const below = (folder: string) => (trial ? [LOOPBACK, `${LOOPBACK}/${folder}`] : []);
  const home = (folder: string, url: string) => `${trial ? `${gatewayUrl}/${folder}` : url}/`;
  return [
    {
      clientId: 'guanxi-console',
      name: 'Guanxi 工作台',
      addresses: [...below('console'), consoleUrl],
      home: home('console', consoleUrl),
    },
    {
      clientId: 'guanxi-partner',
      name: 'Guanxi 伙伴门户',
      addresses: [...below('portal'), partnerUrl],
      home: home('portal', partnerUrl),
    },
    {
      clientId: 'guanxi-member',
      name: 'Guanxi 会员中心',
      addresses: [...below('member'), memberUrl],
      home: home('member', memberUrl),
      signUp: 'sign-up',
    },
    { clientId: 'guanxi-mobile', name: 'Guanxi 移动端', addresses: [PHONE], offline: true },
    ...(trial ? [{ clientId: 'guanxi-explorer', name: 'Guanxi explorer', addresses: loopback }] : []),
  ];
}

/** The roles that each client's tokens may show. What is not named here stays out of them. */
export function shownRoles({ trial, areaSecrets }: RealmSettings): Record<string, readonly string[]> {
  const staff = [...STAFF_ROLES, 'administrator'];
  return {
    'guanxi-console': staff,
    'guanxi-partner': ['partner'],
    'guanxi-member': ['member'],
    'guanxi-mobile': PEOPLE_ROLES.filter((role: PeopleRole) => role !== 'administrator'),
    ...(trial && { 'guanxi-explorer': PEOPLE_ROLES, 'partner-sample': ['partner'] }),
    ...Object.fromEntries(machineAreas(areaSecrets).map((area) => [`guanxi-svc-${area}`, ['service']])),
  };
}

/** The realm's clients: Keycloak's own pages, the applications, the audience of the API, and machines. */
export function clients(settings: RealmSettings) {
  const { areaSecrets, gatewaySecret, gatewayUrl, trial } = settings;
  return [
    ...ownPages(),
    ...applications(settings).map((each) => application(each, gatewayUrl)),
    {
      clientId: 'guanxi-gateway',
      name: 'audience of the API; may introspect, cannot sign in',
      bearerOnly: true,
      secret: gatewaySecret,
      clientAuthenticatorType: 'client-secret',
      adminUrl: `${gatewayUrl}/`,
    },
    ...(['sales', ...machineAreas(areaSecrets)] as Area[]).map((area) =>
      machine(`guanxi-svc-${area}`, areaSecrets[area]),
    ),
    ...(trial ? [machine('partner-sample', settings.partnerSampleSecret)] : []),
  ];
}

const machineAreas = (secrets: RealmSettings['areaSecrets']) =>
  AREAS.filter((area) => area !== 'sales' && secrets[area] !== undefined);

const none = { standardFlowEnabled: false, implicitFlowEnabled: false, directAccessGrantsEnabled: false };

function application({ clientId, name, addresses, offline = false, home, signUp }: Application, gatewayUrl: string) {
  const at = (page: string) => addresses.map((address) => `${address}/${page}`);
  const explorer = clientId === 'guanxi-explorer' ? [`${LOOPBACK}/explorer`] : [];
  return {
    clientId,
    name,
    publicClient: true,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    fullScopeAllowed: false,
    ...(home ? { baseUrl: home } : {}),
    redirectUris: [...at('signed-in'), ...explorer],
    webOrigins: addresses.some((address) => address.startsWith('http')) ? ['+'] : [],
    attributes: {
      'pkce.code.challenge.method': 'S256',
      'post.logout.redirect.uris': [...at('signed-out'), ...explorer].join('##'),
      'backchannel.logout.url': `${gatewayUrl}/backchannel-logout`,
      'backchannel.logout.session.required': 'true',
      ...(home && signUp ? { [SIGN_UP]: `${home}${signUp}`, login_theme: THEME } : {}),
    },
    defaultClientScopes: ['guanxi'],
    optionalClientScopes: offline ? ['offline_access'] : [],
  };
}

function machine(clientId: string, secret: string | undefined) {
  const sales = clientId === 'guanxi-svc-sales';
  return {
    clientId,
    name: sales ? 'the sales service: creates, moves and disables accounts' : `machine ${clientId}`,
    publicClient: false,
    serviceAccountsEnabled: true,
    ...none,
    // the rights at Keycloak itself ride in the token of sales
    fullScopeAllowed: sales,
    ...(secret !== undefined && { secret }),
    clientAuthenticatorType: 'client-secret',
    defaultClientScopes: sales ? ['guanxi', 'console'] : ['guanxi'],
    optionalClientScopes: [],
  };
}

/** Keycloak's account pages, which it makes without claims where scopes are our own; its command line stays out. */
function ownPages() {
  const page = {
    rootUrl: text('authBaseUrl'),
    baseUrl: '/realms/guanxi/account/',
    redirectUris: ['/realms/guanxi/account/*'],
    publicClient: true,
    fullScopeAllowed: false,
    optionalClientScopes: [],
  };
  return [
    { clientId: 'account', name: text('client_account'), ...page, defaultClientScopes: [] },
    {
      clientId: 'account-console',
      name: text('client_account-console'),
      ...page,
      attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': '+' },
      defaultClientScopes: ['console'],
    },
    { clientId: 'admin-cli', name: text('client_admin-cli'), publicClient: true, enabled: false, ...none },
  ];
}

/** A key of Keycloak's own messages. */
function text(key: string): string {
  return `\${${key}}`;
}
