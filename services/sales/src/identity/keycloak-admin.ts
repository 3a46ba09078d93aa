import type { Application, IdentityProvider, Person, PersonClaim } from './identity-provider.ts';
import { IdentityProblem } from './identity-provider.ts';
import { type KeycloakSettings, keycloakHttp } from './keycloak-http.ts';

type User = { id: string; enabled?: boolean; attributes?: Record<string, string[]> };

/** How long a mailed link is good, in seconds: three days. */
const LINK_SECONDS = 259_200;

/**
 * The identity provider by Keycloak's admin routes. An account is a person's by the attribute that becomes his claim:
 * the account is made with it in one call, so whoever finds no such account has never made one.
 */
export function keycloakAdmin(settings: KeycloakSettings): IdentityProvider {
  const call = keycloakHttp(settings);

  async function find(claim: PersonClaim, id: string): Promise<User | undefined> {
    const { body } = await call({ method: 'GET', path: `/users?max=2&q=${encodeURIComponent(`${claim}:${id}`)}` });
    return (body as User[] | undefined)?.[0];
  }

  async function create(person: Person): Promise<string> {
    const { status, location } = await call({
      method: 'POST',
      path: '/users',
      // the address is proven by the mail that follows: who sets a password by it has read it
      body: {
        username: person.mail,
        email: person.mail,
        enabled: true,
        emailVerified: false,
        attributes: attributesOf(person),
      },
      expect: [409],
    });
    const id = status === 201 ? location?.slice(location.lastIndexOf('/') + 1) : undefined;
    if (id) return id;
    // somebody was quicker: an earlier try of ours, or another person with this address
    const known = await find(person.claim, person.id);
    if (!known) throw new IdentityProblem('ADDRESS_TAKEN', 'another account has this address');
    return known.id;
  }

  async function addRoles(accountId: string, roles: readonly string[]): Promise<void> {
    const found = await Promise.all(
      roles.map(
        async (role) => (await call({ method: 'GET', path: `/roles/${role}` })).body as { id: string; name: string },
      ),
    );
    await call({
      method: 'POST',
      path: `/users/${accountId}/role-mappings/realm`,
      body: found.map(({ id, name }) => ({ id, name })),
    });
  }

  /** Changes an account; what is not named stays, which Keycloak only promises for what is sent back to it. */
  async function change(accountId: string, update: (user: User) => Partial<User>): Promise<void> {
    const { body } = await call({ method: 'GET', path: `/users/${accountId}` });
    const user = body as User;
    await call({ method: 'PUT', path: `/users/${accountId}`, body: { ...user, ...update(user) } });
  }

  return {
    async ensureAccount(person) {
      const accountId = (await find(person.claim, person.id))?.id ?? (await create(person));
      await addRoles(accountId, person.roles);
      return accountId;
    },
    async mailPasswordLink(accountId: string, application: Application) {
      const path = `/users/${accountId}/execute-actions-email?client_id=${application}&lifespan=${LINK_SECONDS}`;
      await call({ method: 'PUT', path, body: ['UPDATE_PASSWORD'] });
    },
    async setDepartment(employeeId, path) {
      const user = await find('employee', employeeId);
      if (!user) return;
      // an attribute of the account goes before that of a group it is in
      await change(user.id, ({ attributes }) => ({ attributes: { ...attributes, department: [path] } }));
    },
    async closeAccount(claim, id) {
      const user = await find(claim, id);
      if (!user) return;
      await change(user.id, () => ({ enabled: false }));
      await call({ method: 'POST', path: `/users/${user.id}/logout` });
    },
  };
}

function attributesOf({ claim, id, name, locale, department, partner }: Person): Record<string, string[]> {
  return {
    displayName: [name],
    locale: [locale],
    [claim]: [id],
    ...(department ? { department: [department] } : {}),
    ...(partner ? { partner: [partner] } : {}),
  };
}
