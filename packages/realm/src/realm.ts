import { clientScopes } from './definition/claims.ts';
import { clients, SALES_RIGHTS, shownRoles } from './definition/clients.ts';
import { policies } from './definition/policies.ts';
import { roles } from './definition/roles.ts';
import { smtpServer } from './definition/smtp.ts';
import { demoGroups, demoUsers } from './demo.ts';
import type { RealmSettings } from './settings.ts';

/** The name of the realm. */
export const REALM = 'guanxi';

/** The realm in the words of Keycloak's import, but for its flows and what an account holds: those have words of their own. */
export function guanxiRealm(settings: RealmSettings) {
  const allClients = clients(settings);
  const machines = allClients.filter((client) => 'serviceAccountsEnabled' in client && client.serviceAccountsEnabled);
  return {
    realm: REALM,
    enabled: true,
    displayName: '关系 Guanxi',
    ...policies,
    smtpServer: smtpServer(settings.smtpUrl, settings.mailFrom),
    roles: roles(settings.secondFactor),
    defaultRole: { name: 'default-roles-guanxi' },
    groups: settings.trial ? demoGroups() : [],
    clientScopes: clientScopes(),
    defaultDefaultClientScopes: ['console'],
    defaultOptionalClientScopes: ['offline_access'],
    clients: allClients,
    scopeMappings: Object.entries(shownRoles(settings)).map(([client, names]) => ({ client, roles: [...names] })),
    clientScopeMappings: { account: [{ client: 'account-console', roles: ['manage-account', 'view-groups'] }] },
    users: [...machines.map(({ clientId }) => machineAccount(clientId)), ...(settings.trial ? demoUsers() : [])],
  };
}
export type GuanxiRealm = ReturnType<typeof guanxiRealm>;

/** The account behind a machine's client, with its roles. */
function machineAccount(clientId: string) {
  const partner = clientId === 'partner-sample';
  return {
    username: `service-account-${clientId}`,
    enabled: true,
    serviceAccountClientId: clientId,
    realmRoles: [partner ? 'partner' : 'service'],
    // the first partner of the demo data
    ...(partner && { attributes: { partner: ['01920000-0000-7000-8000-0000000000a1'] } }),
    ...(clientId === 'guanxi-svc-sales' && { clientRoles: { 'realm-management': SALES_RIGHTS } }),
  };
}
