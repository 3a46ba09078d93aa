import { AREAS } from '@guanxi/realm/definition/clients';
import { userProfile } from '@guanxi/realm/definition/profile';
import { guanxiRealm } from '@guanxi/realm/realm';
import { readRealmSettings } from '@guanxi/realm/settings';

export type Attributes = Record<string, string[]>;
export type RealmGroup = { name: string; attributes?: Attributes; subGroups?: RealmGroup[] };
export type RealmRole = {
  name: string;
  description?: string;
  composites?: { realm?: string[]; client?: Record<string, string[]> };
};
export type RealmClient = {
  clientId: string;
  name?: string;
  secret?: string;
  publicClient?: boolean;
  bearerOnly?: boolean;
  serviceAccountsEnabled?: boolean;
  fullScopeAllowed?: boolean;
  baseUrl?: string;
  redirectUris?: string[];
  attributes?: Record<string, string>;
  defaultClientScopes?: string[];
};
export type RealmUser = {
  id?: string;
  username: string;
  enabled: boolean;
  email?: string;
  emailVerified?: boolean;
  attributes?: Attributes;
  groups?: string[];
  realmRoles?: string[];
  clientRoles?: Record<string, string[]>;
  serviceAccountClientId?: string;
  credentials?: { type: string; value: string }[];
};

/** The parts of the realm that the embedded issuer goes by. */
export interface Realm {
  realm: string;
  accessTokenLifespan: number;
  accessCodeLifespan: number;
  accessCodeLifespanLogin: number;
  ssoSessionMaxLifespan: number;
  actionTokenGeneratedByAdminLifespan: number;
  failureFactor: number;
  waitIncrementSeconds: number;
  maxFailureWaitSeconds: number;
  passwordPolicy: string;
  roles: { realm: RealmRole[] };
  groups: RealmGroup[];
  scopeMappings: { client: string; roles: string[] }[];
  clients: RealmClient[];
  smtpServer: Record<string, string>;
}

/** What is not told; an installation gives itself secrets of its own. */
const TRIAL = {
  GUANXI_TRIAL: 'on',
  GUANXI_GATEWAY_URL: 'http://127.0.0.1:4000',
  GUANXI_CONSOLE_URL: 'http://127.0.0.1:5173',
  GUANXI_PARTNER_URL: 'http://127.0.0.1:5174',
  GUANXI_MEMBER_URL: 'http://127.0.0.1:5175',
  SMTP_URL: 'smtp://127.0.0.1:4025',
  MAIL_FROM: '关系 Guanxi <no-reply@guanxi.example>',
  GUANXI_GATEWAY_SECRET: 'dev-gateway-secret',
  GUANXI_PARTNER_SAMPLE_SECRET: 'dev-partner-sample-secret',
  ...Object.fromEntries(AREAS.map((area) => [`GUANXI_SVC_${area.toUpperCase()}_SECRET`, `dev-svc-${area}-secret`])),
};

/** The realm and its first accounts, as a Keycloak has them, with the demo people. */
export function readRealm(env: Record<string, string | undefined>): { realm: Realm; users: RealmUser[] } {
  const { users, ...realm } = guanxiRealm(readRealmSettings({ ...TRIAL, ...env }));
  return { realm, users };
}

/** A role and all that it is composed of. */
export function spreadRoles(realm: Realm, roles: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    for (const part of realm.roles.realm.find((role) => role.name === name)?.composites?.realm ?? []) add(part);
  };
  for (const role of roles) add(role);
  return [...all];
}

/** The roles that a token for a client may carry: those mapped to it, or all where its scope is full. */
export function rolesFor(realm: Realm, clientId: string | undefined, roles: readonly string[]): string[] {
  const client = realm.clients.find((each) => each.clientId === clientId);
  const spread = spreadRoles(realm, roles).filter((role) => !role.startsWith('default-roles-'));
  if (client?.fullScopeAllowed !== false) return spread;
  const mapped = new Set(realm.scopeMappings.filter((each) => each.client === clientId).flatMap((each) => each.roles));
  return spread.filter((role) => mapped.has(role));
}

/** Names of the attributes that an account may hold; Keycloak drops others in silence. */
export const declaredAttributes = (): Set<string> =>
  new Set([...userProfile.attributes.map((each) => each.name), 'locale']);

/** Least and greatest length of a password, and how many earlier ones may not come back. */
export function passwordRules(realm: Realm) {
  const figure = (rule: string, other: number) =>
    Number(new RegExp(`\\b${rule}\\((\\d+)\\)`).exec(realm.passwordPolicy)?.[1] ?? other);
  return { min: figure('length', 12), max: figure('maxLength', 128), history: figure('passwordHistory', 0) };
}
