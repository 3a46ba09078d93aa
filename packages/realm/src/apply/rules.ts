import { userProfile } from '../definition/profile.ts';
import { REALM } from '../realm.ts';
import type { Applying } from './connection.ts';
import { differs } from './differs.ts';

/** Settings of the realm itself: policies, lifetimes, languages, mail server, what an account holds. */
export async function applyRules({ keycloak, realm, change }: Applying): Promise<void> {
  // what has routes of its own, or is written only when the realm is made
  const {
    roles: _roles,
    defaultRole: _defaultRole,
    groups: _groups,
    clientScopes: _clientScopes,
    defaultDefaultClientScopes: _defaults,
    defaultOptionalClientScopes: _optional,
    clients: _clients,
    scopeMappings: _scopeMappings,
    clientScopeMappings: _clientScopeMappings,
    users: _users,
    ...wanted
  } = realm;
  const actual = await keycloak.realms.findOne({ realm: REALM });
  // a password is never shown, so nobody can tell whether it is the same
  const secret = wanted.smtpServer.password !== undefined;
  const { password: _hidden, ...smtpServer } = wanted.smtpServer;
  if (secret || differs({ ...wanted, smtpServer }, actual))
    await change('rules of the realm', () => keycloak.realms.update({ realm: REALM }, wanted));

  const profile = await keycloak.users.getProfile({ realm: REALM });
  if (differs(userProfile, profile))
    await change('what an account holds', () =>
      keycloak.users.updateProfile({ ...profile, ...userProfile, realm: REALM }),
    );
}
