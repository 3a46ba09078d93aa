import { departmentGroups } from './department-groups.ts';
import type { Application, IdentityProvider, Person, PersonClaim } from './identity-provider.ts';
import { IdentityProblem } from './identity-provider.ts';
import { type KeycloakSettings, keycloakHttp } from './keycloak-http.ts';

type User = { id: string; enabled?: boolean; attributes?: Record<string, string[]> };
type Session = { id: string; ipAddress?: string; start: number; lastAccess: number; clients?: Record<string, string> };
type Role = { id: string; name: string };

/** How long a mailed link is good, in seconds: three days. */
const LINK_SECONDS = 259_200;

/**
 * The identity provider by Keycloak's admin routes. An account is a person's by the attribute that becomes his claim:
 * the account is made with it in one call, so whoever finds no such account has never made one.
 */
export function keycloakAdmin(settings: KeycloakSettings): IdentityProvider {
  const call = keycloakHttp(settings);
  const groups = departmentGroups(call);

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

  /** Gives the roles that are not held yet. The realm's roles themselves are not ours to read: only what can be given. */
  async function addRoles(accountId: string, roles: readonly string[]): Promise<void> {
    const path = `/users/${accountId}/role-mappings/realm`;
    const held = (await call({ method: 'GET', path })).body as Role[];
    const missing = roles.filter((role) => !held.some(({ name }) => name === role));
    if (missing.length === 0) return;
    const available = (await call({ method: 'GET', path: `${path}/available` })).body as Role[];
    const given = available.filter(({ name }) => missing.includes(name)).map(({ id, name }) => ({ id, name }));
    if (given.length < missing.length) throw new IdentityProblem('REFUSED', 'a role is not in the realm');
    await call({ method: 'POST', path, body: given });
  }

  async function takeRoles(accountId: string, roles: readonly string[]): Promise<void> {
    const path = `/users/${accountId}/role-mappings/realm`;
    const held = (await call({ method: 'GET', path })).body as Role[];
    const taken = held.filter(({ name }) => roles.includes(name)).map(({ id, name }) => ({ id, name }));
    if (taken.length > 0) await call({ method: 'DELETE', path, body: taken });
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
      if (person.department) await groups.join(accountId, person.department);
      return accountId;
    },
    async mailPasswordLink(accountId: string, application: Application) {
      const path = `/users/${accountId}/execute-actions-email?client_id=${application}&lifespan=${LINK_SECONDS}`;
      await call({ method: 'PUT', path, body: ['UPDATE_PASSWORD'] });
    },
    moveDepartment: (from, to) => groups.move(from, to),
    async setDepartment(employeeId, path) {
      const user = await find('employee', employeeId);
      if (!user) return;
      await groups.join(user.id, path);
      // an attribute of the account would go before that of its group
      if (user.attributes?.department) {
        await change(user.id, ({ attributes: { department: _, ...attributes } = {} }) => ({ attributes }));
      }
    },
    async setRoles(employeeId, roles, among) {
      const user = await find('employee', employeeId);
      if (!user) return undefined;
      await takeRoles(
        user.id,
        among.filter((role) => !roles.includes(role)),
      );
      await addRoles(user.id, roles);
      return user.id;
    },
    async disable(claim, id) {
      const user = await find(claim, id);
      if (user) await change(user.id, () => ({ enabled: false }));
      return user?.id;
    },
    async sessionsOf(accountId) {
      const { body } = await call({ method: 'GET', path: `/users/${accountId}/sessions`, expect: [404] });
      if (!Array.isArray(body)) return [];
      return (body as Session[]).map(({ id, ipAddress, start, lastAccess, clients = {} }) => ({
        id,
        address: ipAddress ?? null,
        since: new Date(start),
        lastUsedAt: new Date(lastAccess),
        applications: Object.values(clients).sort(),
      }));
    },
    async endSession(sessionId) {
      await call({ method: 'DELETE', path: `/sessions/${encodeURIComponent(sessionId)}`, expect: [404] });
    },
    async signOut(accountId) {
      await call({ method: 'POST', path: `/users/${accountId}/logout` });
    },
  };
}

function attributesOf({ claim, id, name, locale, partner }: Person): Record<string, string[]> {
  return {
    displayName: [name],
    locale: [locale],
    [claim]: [id],
    ...(partner ? { partner: [partner] } : {}),
  };
}
