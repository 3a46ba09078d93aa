import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Attributes = Record<string, string[]>;
export type RealmGroup = { name: string; attributes?: Attributes; subGroups?: RealmGroup[] };
export type RealmRole = { name: string; description?: string; composites?: { realm?: string[] } };
export type RealmClient = {
  clientId: string;
  name?: string;
  secret?: string;
  publicClient?: boolean;
  bearerOnly?: boolean;
  serviceAccountsEnabled?: boolean;
  fullScopeAllowed?: boolean;
  redirectUris?: string[];
  attributes?: Record<string, string>;
  defaultClientScopes?: string[];
};
export type RealmUser = {
  id: string;
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

/** The parts of Keycloak's realm file that the embedded issuer goes by. */
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
  smtpServer: { from: string; fromDisplayName: string };
  components: Record<string, { config: Record<string, string[]> }[]>;
}

/** The folder with the files that Keycloak imports as they are. */
export const realmFolder = join(import.meta.dirname, '..', '..', 'realm');

/** The realm and its first accounts; `${NAME:default}` comes from the environment, as in Keycloak's import. */
export function readRealm(env: Record<string, string | undefined>, folder = realmFolder) {
  return {
    realm: read<Realm>(join(folder, 'guanxi-realm.json'), env),
    users: read<{ users: RealmUser[] }>(join(folder, 'guanxi-users-0.json'), env).users,
  };
}

function read<T>(file: string, env: Record<string, string | undefined>): T {
  const text = readFileSync(file, 'utf8').replace(
    /\$\{([A-Z][A-Z0-9_]*)(?::([^}]*))?\}/g,
    (whole, name: string, other: string | undefined) => env[name] ?? other ?? whole,
  );
  return JSON.parse(text);
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
export function declaredAttributes(realm: Realm): Set<string> {
  const profile =
    realm.components['org.keycloak.userprofile.UserProfileProvider']?.[0]?.config['kc.user.profile.config'];
  const { attributes } = JSON.parse(profile?.[0] ?? '{"attributes":[]}') as { attributes: { name: string }[] };
  return new Set([...attributes.map((each) => each.name), 'locale']);
}

/** Least and greatest length of a password, and how many earlier ones may not come back. */
export function passwordRules(realm: Realm) {
  const figure = (rule: string, other: number) =>
    Number(new RegExp(`\\b${rule}\\((\\d+)\\)`).exec(realm.passwordPolicy)?.[1] ?? other);
  return { min: figure('length', 12), max: figure('maxLength', 128), history: figure('passwordHistory', 0) };
}
