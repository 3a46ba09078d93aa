import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashPassword, isPassword } from './passwords.ts';
import { type Attributes, passwordRules, type Realm, type RealmGroup, type RealmUser } from './realm.ts';

/** Who can sign in: a person, or the machine of a confidential client. */
export interface Account {
  id: string;
  username: string;
  email: string | null;
  emailVerified: boolean;
  enabled: boolean;
  attributes: Attributes;
  groups: string[];
  realmRoles: string[];
  clientRoles: Record<string, string[]>;
  serviceClient: string | null;
  password: string | null;
  earlierPasswords: string[];
  requiredActions: string[];
  createdAt: Date;
}
export type Group = { id: string; path: string; attributes: Attributes };
export type NewAccount = Partial<Omit<Account, 'createdAt'>> & { username: string };

const COLUMNS = `id, username, email, email_verified AS "emailVerified", enabled, attributes, groups, realm_roles AS "realmRoles",
  client_roles AS "clientRoles", service_client AS "serviceClient", password, earlier_passwords AS "earlierPasswords",
  required_actions AS "requiredActions", created_at AS "createdAt"`;

/** Accounts and their groups, kept in the issuer's database. */
export class Accounts {
  readonly #db: pg.Pool;
  readonly #realm: Realm;

  constructor(db: pg.Pool, realm: Realm) {
    this.#db = db;
    this.#realm = realm;
  }

  /** Takes the realm's groups and first accounts in, as Keycloak's import does: what is there is left as it is. */
  async importFrom(users: readonly RealmUser[]): Promise<void> {
    const missing = await this.#db.query('SELECT NOT EXISTS (SELECT FROM account_group) AS empty');
    if (missing.rows[0].empty) await this.#importGroups(this.#realm.groups, '');
    const known = new Set((await this.#db.query('SELECT username FROM account')).rows.map((row) => row.username));
    const hashes = new Map<string, string>();
    for (const user of users.filter((each) => !known.has(each.username))) {
      const password = user.credentials?.find((each) => each.type === 'password')?.value;
      if (password && !hashes.has(password)) hashes.set(password, await hashPassword(password));
      await this.create({
        ...(user.id && { id: user.id }),
        username: user.username,
        email: user.email ?? null,
        emailVerified: user.emailVerified ?? false,
        enabled: user.enabled,
        attributes: user.attributes ?? {},
        groups: user.groups ?? [],
        realmRoles: user.realmRoles ?? [],
        clientRoles: user.clientRoles ?? {},
        serviceClient: user.serviceAccountClientId ?? null,
        password: password ? (hashes.get(password) ?? null) : null,
      });
    }
  }

  async #importGroups(groups: readonly RealmGroup[], parent: string): Promise<void> {
    for (const group of groups) {
      await this.addGroup(`${parent}/${group.name}`, group.attributes ?? {});
      await this.#importGroups(group.subGroups ?? [], `${parent}/${group.name}`);
    }
  }

  async byId(id: string): Promise<Account | undefined> {
    if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
    return this.#one('id = $1', [id]);
  }

  /** By user name or mail address, whatever the case. */
  async byName(name: string): Promise<Account | undefined> {
    return this.#one('service_client IS NULL AND (username = $1 OR email = $1)', [name.toLowerCase()]);
  }

  async byClient(clientId: string): Promise<Account | undefined> {
    return this.#one('service_client = $1', [clientId]);
  }

  async #one(where: string, values: unknown[]): Promise<Account | undefined> {
    return (await this.#db.query<Account>(`SELECT ${COLUMNS} FROM account WHERE ${where}`, values)).rows[0];
  }

  /** People, not machines, in the order of their names. `where` uses $3 and up. */
  async list(where: string[], values: unknown[], { first = 0, max = 100 } = {}): Promise<Account[]> {
    const filter = ['service_client IS NULL', ...where].join(' AND ');
    const text = `SELECT ${COLUMNS} FROM account WHERE ${filter} ORDER BY username OFFSET $1 LIMIT $2`;
    return (await this.#db.query<Account>(text, [first, max, ...values])).rows;
  }

  async create(account: NewAccount): Promise<string> {
    const id = account.id ?? randomUUID();
    await this.#db.query(
      `INSERT INTO account (id, username, email, email_verified, enabled, attributes, groups, realm_roles, client_roles,
         service_client, password, required_actions) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        account.username.toLowerCase(),
        account.email?.toLowerCase() ?? null,
        account.emailVerified ?? false,
        account.enabled ?? true,
        account.attributes ?? {},
        account.groups ?? [],
        account.realmRoles ?? [`default-roles-${this.#realm.realm}`],
        account.clientRoles ?? {},
        account.serviceClient ?? null,
        account.password ?? null,
        account.requiredActions ?? [],
      ],
    );
    return id;
  }

  async save(account: Account): Promise<void> {
    await this.#db.query(
      `UPDATE account SET username = $2, email = $3, email_verified = $4, enabled = $5, attributes = $6, groups = $7,
         realm_roles = $8, required_actions = $9 WHERE id = $1`,
      [
        account.id,
        account.username.toLowerCase(),
        account.email?.toLowerCase() ?? null,
        account.emailVerified,
        account.enabled,
        account.attributes,
        account.groups,
        account.realmRoles,
        account.requiredActions,
      ],
    );
  }

  async remove(id: string): Promise<void> {
    await this.#db.query('DELETE FROM account WHERE id = $1', [id]);
  }

  /** Also opens a locked account and marks the address as proven when the password came by mail. */
  async setPassword(account: Account, password: string, { mailProven = false, temporary = false } = {}): Promise<void> {
    const earlier = [account.password, ...account.earlierPasswords].slice(0, passwordRules(this.#realm).history);
    await this.#db.query(
      `UPDATE account SET password = $2, earlier_passwords = $3, failures = 0, locked_until = NULL,
         email_verified = email_verified OR $4, required_actions = CASE WHEN $5 THEN ARRAY['UPDATE_PASSWORD']
         ELSE array_remove(required_actions, 'UPDATE_PASSWORD') END WHERE id = $1`,
      [account.id, await hashPassword(password), earlier.filter(Boolean), mailProven, temporary],
    );
  }

  /** The account, or undefined: wrong name, wrong password, disabled and locked look the same and take the same time. */
  async check(name: string, password: string): Promise<Account | undefined> {
    const account = await this.byName(name);
    const right = await isPassword(password, account?.password);
    if (!account?.enabled) return undefined;
    const { failureFactor, waitIncrementSeconds, maxFailureWaitSeconds } = this.#realm;
    const { rows } = await this.#db.query(
      `UPDATE account SET
         failures = CASE WHEN locked_until > now() THEN failures WHEN $2 THEN 0 ELSE failures + 1 END,
         locked_until = CASE WHEN locked_until > now() THEN locked_until WHEN NOT $2 AND failures + 1 >= $3
           THEN now() + make_interval(secs => least($5, $4 * ((failures + 1) / $3))) END
       WHERE id = $1 RETURNING locked_until > now() AS locked`,
      [account.id, right, failureFactor, waitIncrementSeconds, maxFailureWaitSeconds],
    );
    return right && !rows[0]?.locked ? account : undefined;
  }

  async groups(): Promise<Group[]> {
    return (await this.#db.query<Group>('SELECT id, path, attributes FROM account_group ORDER BY path')).rows;
  }

  async addGroup(path: string, attributes: Attributes): Promise<Group> {
    const group = { id: randomUUID(), path, attributes };
    await this.#db.query('INSERT INTO account_group (id, path, attributes) VALUES ($1, $2, $3)', Object.values(group));
    return group;
  }

  async saveGroup({ id, attributes }: Group): Promise<void> {
    await this.#db.query('UPDATE account_group SET attributes = $2 WHERE id = $1', [id, attributes]);
  }

  /** Hangs a group elsewhere, with all groups below it and everybody who is in one of them. */
  async moveGroup({ path: from }: Group, to: string): Promise<void> {
    const rewritten = '$2 || substr(path, length($1) + 1)';
    const within = "path = $1 OR starts_with(path, $1 || '/')";
    await this.#db.query(
      `WITH moved AS (UPDATE account_group SET path = ${rewritten} WHERE ${within})
       UPDATE account SET groups = ARRAY(SELECT CASE WHEN ${within} THEN ${rewritten} ELSE path END
         FROM unnest(groups) AS path) WHERE EXISTS (SELECT FROM unnest(groups) AS path WHERE ${within})`,
      [from, to],
    );
  }

  /** An attribute of the account, else of the groups that it is in, else of a group above them. */
  async attribute(account: Account, name: string): Promise<string | undefined> {
    const own = account.attributes[name]?.[0];
    if (own || account.groups.length === 0) return own;
    const known = new Map((await this.groups()).map((group) => [group.path, group]));
    for (const start of account.groups) {
      for (let path = start; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
        const value = known.get(path)?.attributes[name]?.[0];
        if (value) return value;
      }
    }
    return undefined;
  }
}

/** The constraint that a write ran into. */
export function takenField(error: unknown): 'username' | 'email' | undefined {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== '23505') return undefined;
  return constraint?.includes('email') ? 'email' : 'username';
}
