import type ClientRepresentation from '@keycloak/keycloak-admin-client/lib/defs/clientRepresentation.js';
import { REALM } from '../realm.ts';
import type { Applying } from './connection.ts';
import { differs } from './differs.ts';
import { mapping, rolesByName } from './roles.ts';

const inRealm = { realm: REALM };
/** Clients of trials, which an installation for real work must not keep. */
const TRIAL_ONLY = ['guanxi-explorer', 'partner-sample'];

/** Clients, what their tokens may show, and the rights of machine accounts. Clients of the firm's own stay. */
export async function applyClients(applying: Applying): Promise<void> {
  const { keycloak, realm, change } = applying;
  for (const wanted of realm.clients as ClientRepresentation[]) {
    const { clientId = '' } = wanted;
    const actual = await byClientId(applying, clientId);
    if (!actual) {
      await change(`client ${clientId}`, () => keycloak.clients.create({ ...inRealm, ...wanted }));
    } else {
      const { defaultClientScopes, optionalClientScopes, ...own } = wanted;
      const id = actual.id ?? '';
      if (differs(own, actual)) {
        const attributes = { ...actual.attributes, ...own.attributes };
        await change(`client ${clientId}`, () =>
          keycloak.clients.update({ id, ...inRealm }, { ...actual, ...own, attributes }),
        );
      }
      if (differs({ defaultClientScopes, optionalClientScopes }, actual))
        await change(`scopes of ${clientId}`, () => setScopes(applying, actual, wanted));
    }
    await applyShownRoles(applying, clientId);
  }
  for (const clientId of TRIAL_ONLY.filter((each) => !realm.clients.some((client) => client.clientId === each))) {
    const id = (await byClientId(applying, clientId))?.id;
    if (id) await change(`client ${clientId} of trials`, () => keycloak.clients.del({ id, ...inRealm }));
  }
}

/** The machine accounts' roles. */
export async function applyMachines(applying: Applying): Promise<void> {
  const { keycloak, realm, change } = applying;
  for (const user of realm.users) {
    if (!('serviceAccountClientId' in user)) continue;
    const client = await byClientId(applying, user.serviceAccountClientId);
    const { id = '' } = (await keycloak.clients.getServiceAccountUser({ id: client?.id ?? '', ...inRealm })) ?? {};
    const held = await keycloak.users.listRealmRoleMappings({ id, ...inRealm });
    const missing = await rolesByName(
      keycloak,
      user.realmRoles.filter((name) => !held.some((role) => role.name === name)),
    );
    const what = `rights of ${user.username}`;
    if (missing.length > 0)
      await change(what, () => keycloak.users.addRealmRoleMappings({ id, ...inRealm, roles: missing }));
    if ('attributes' in user && user.attributes) {
      const account = await keycloak.users.findOne({ id, ...inRealm });
      const { attributes } = user;
      if (differs(attributes, account?.attributes))
        await change(what, () => keycloak.users.update({ id, ...inRealm }, { ...account, attributes }));
    }
    for (const [clientId, names] of Object.entries(('clientRoles' in user && user.clientRoles) || {}))
      await applyClientRoles(applying, { id, what }, clientId, names);
  }
}

async function applyClientRoles(
  applying: Applying,
  { id, what }: { id: string; what: string },
  clientId: string,
  names: readonly string[],
): Promise<void> {
  const { keycloak, change } = applying;
  const clientUniqueId = (await byClientId(applying, clientId))?.id ?? '';
  const held = await keycloak.users.listClientRoleMappings({ id, clientUniqueId, ...inRealm });
  const all = await keycloak.clients.listRoles({ id: clientUniqueId, ...inRealm });
  const named = (name: string) =>
    mapping(
      all.find((role) => role.name === name),
      name,
    );
  const missing = names.filter((name) => !held.some((role) => role.name === name)).map(named);
  const surplus = held.flatMap(({ name = '' }) => (names.includes(name) ? [] : [named(name)]));
  const target = { id, clientUniqueId, ...inRealm };
  if (missing.length > 0) await change(what, () => keycloak.users.addClientRoleMappings({ ...target, roles: missing }));
  if (surplus.length > 0) await change(what, () => keycloak.users.delClientRoleMappings({ ...target, roles: surplus }));
}

async function applyShownRoles(applying: Applying, clientId: string): Promise<void> {
  const { keycloak, realm, change } = applying;
  const names = realm.scopeMappings.find((each) => each.client === clientId)?.roles;
  if (!names) return;
  const id = (await byClientId(applying, clientId))?.id ?? '';
  const actual = await keycloak.clients.listRealmScopeMappings({ id, ...inRealm });
  const missing = await rolesByName(
    keycloak,
    names.filter((name) => !actual.some((role) => role.name === name)),
  );
  const surplus = actual.filter(({ name = '' }) => !names.includes(name));
  const what = `roles that ${clientId} shows`;
  if (missing.length > 0) await change(what, () => keycloak.clients.addRealmScopeMappings({ id, ...inRealm }, missing));
  if (surplus.length > 0) await change(what, () => keycloak.clients.delRealmScopeMappings({ id, ...inRealm }, surplus));
}

async function setScopes(
  { keycloak }: Applying,
  actual: ClientRepresentation,
  wanted: ClientRepresentation,
): Promise<void> {
  const id = actual.id ?? '';
  const scopes = await keycloak.clientScopes.find(inRealm);
  const idOf = (name: string) => scopes.find((scope) => scope.name === name)?.id ?? '';
  const apart = (a: string[] = [], b: string[] = []) => a.filter((each) => !b.includes(each)).map(idOf);
  const target = (clientScopeId: string) => ({ id, clientScopeId, ...inRealm });
  for (const scope of apart(actual.defaultClientScopes, wanted.defaultClientScopes))
    await keycloak.clients.delDefaultClientScope(target(scope));
  for (const scope of apart(actual.optionalClientScopes, wanted.optionalClientScopes))
    await keycloak.clients.delOptionalClientScope(target(scope));
  for (const scope of apart(wanted.defaultClientScopes, actual.defaultClientScopes))
    await keycloak.clients.addDefaultClientScope(target(scope));
  for (const scope of apart(wanted.optionalClientScopes, actual.optionalClientScopes))
    await keycloak.clients.addOptionalClientScope(target(scope));
}

async function byClientId({ keycloak }: Applying, clientId: string): Promise<ClientRepresentation | undefined> {
  return (await keycloak.clients.find({ clientId, ...inRealm }))[0];
}
