import KcAdminClient from '@keycloak/keycloak-admin-client';
import type { GuanxiRealm } from '../realm.ts';

export type AdminLogin = { username: string; password: string } | { clientId: string; clientSecret: string };

/** What the steps of bringing a realm up to date work with. */
export type Applying = {
  keycloak: KcAdminClient;
  realm: GuanxiRealm;
  /** Makes a change and notes it. */
  change(what: string, work: () => Promise<unknown>): Promise<void>;
};

/** A client of the admin routes, signed in at the realm of administrators. */
export async function connect(url: string, login: AdminLogin): Promise<KcAdminClient> {
  const keycloak = new KcAdminClient({ baseUrl: url, realmName: 'master', timeout: 60_000 });
  await keycloak.auth(
    'username' in login
      ? { grantType: 'password', clientId: 'admin-cli', ...login }
      : { grantType: 'client_credentials', ...login },
  );
  return keycloak;
}
