import type { Account, Accounts } from './accounts.ts';
import { type Realm, rolesFor } from './realm.ts';

/** The client that tokens are for. */
export const AUDIENCE = 'guanxi-gateway';
/** Attributes that ride in tokens under their own names. */
const CLAIMED = ['locale', 'employee', 'partner_user', 'customer', 'partner', 'department'] as const;

export type GuanxiClaims = Record<string, unknown> & { roles: string[] };

/** What a token for a client says of an account: the realm's mappers. `name` is for ID tokens only. */
export async function claimsOf(
  accounts: Accounts,
  realm: Realm,
  account: Account,
  clientId: string | undefined,
): Promise<GuanxiClaims> {
  const claims: GuanxiClaims = {
    preferred_username: account.username,
    roles: rolesFor(realm, clientId, account.realmRoles),
  };
  const name = account.attributes.displayName?.[0];
  if (name) claims.name = name;
  for (const attribute of CLAIMED) {
    const value = await accounts.attribute(account, attribute);
    if (value) claims[attribute] = value;
  }
  return claims;
}

type Payload = Record<string, unknown>;
type Session = { sid?: string | undefined; authTime?: number | undefined } | undefined;

/** An access token in the shape that Keycloak gives it. */
export async function accessTokenPayload(
  { accounts, realm }: { accounts: Accounts; realm: Realm },
  given: Payload,
  session: Session,
  machine: boolean,
): Promise<Payload> {
  const { sub, client_id: azp, ...rest } = given as { sub: string; client_id: string };
  const account = machine ? await accounts.byClient(azp) : await accounts.byId(sub);
  const { name: _, ...claims } = account ? await claimsOf(accounts, realm, account, azp) : { name: '', roles: [] };
  const clientRoles = machine && fullScope(realm, azp) ? (account?.clientRoles ?? {}) : {};
  const others = Object.keys(clientRoles);
  return {
    ...rest,
    ...(others.length > 0 && {
      aud: [...others, AUDIENCE],
      resource_access: Object.fromEntries(others.map((client) => [client, { roles: clientRoles[client] }])),
    }),
    sub: account?.id ?? sub,
    typ: 'Bearer',
    azp,
    acr: '1',
    ...(session?.sid && { sid: session.sid }),
    ...(session?.authTime && { auth_time: session.authTime }),
    ...claims,
    realm_access: { roles: claims.roles },
    ...(machine && { client_id: azp }),
  };
}

const fullScope = (realm: Realm, clientId: string) =>
  realm.clients.find((client) => client.clientId === clientId)?.fullScopeAllowed !== false;
