import { type Call, type Handler, HttpError, readJson, sendJson } from '../../http.ts';
import { type Account, takenField } from '../accounts.ts';
import { hashPassword, passwordFault } from '../passwords.ts';
import { declaredAttributes } from '../realm.ts';
import { keptAttributes, readUser, userView } from './representations.ts';
import type { AdminParts } from './routes.ts';

/** Finding, creating, changing, disabling and signing out people; mails with which they set a password. */
export function userRoutes(parts: AdminParts): Record<string, Handler> {
  const { accounts, realm, sessions, links, allow } = parts;
  const declared = declaredAttributes();

  async function wanted({ params }: Call): Promise<Account> {
    const account = await accounts.byId(params.id ?? '');
    if (!account) throw new HttpError(404, { error: 'User not found' });
    return account;
  }

  return {
    async 'GET /users'({ request, response, query }) {
      await allow(request, 'view-users', 'manage-users');
      const { where, values } = userFilter(query);
      const range = { first: Number(query.get('first') ?? 0), max: Number(query.get('max') ?? 100) };
      sendJson(response, 200, (await accounts.list(where, values, range)).map(userView));
    },
    async 'GET /users/count'({ request, response, query }) {
      await allow(request, 'view-users', 'manage-users');
      const { where, values } = userFilter(query);
      sendJson(response, 200, (await accounts.list(where, values, { max: 1_000_000 })).length);
    },
    async 'POST /users'({ request, response }) {
      await allow(request, 'manage-users');
      const input = readUser(await readJson(request));
      const username = input.username ?? input.email;
      if (!username)
        throw new HttpError(400, {
          field: 'username',
          errorMessage: 'error-user-attribute-required',
          params: ['username'],
        });
      const groups = input.groups ?? [];
      const known = new Set((await accounts.groups()).map((group) => group.path));
      if (groups.some((path) => !known.has(path)))
        throw new HttpError(400, { errorMessage: 'Group path does not exist' });
      const password = input.credentials?.find((each) => each.type === 'password');
      const id = await conflictsAnswered(
        accounts.create({
          username,
          email: input.email || null,
          emailVerified: input.emailVerified ?? false,
          enabled: input.enabled ?? false,
          attributes: keptAttributes(declared, input.attributes ?? {}),
          groups,
          requiredActions: [...(input.requiredActions ?? []), ...(password?.temporary ? ['UPDATE_PASSWORD'] : [])],
          password: password ? await hashPassword(password.value) : null,
        }),
      );
      sendJson(response, 201, undefined, { location: `${parts.server}/admin/realms/${realm.realm}/users/${id}` });
    },
    async 'GET /users/:id'(call) {
      await allow(call.request, 'view-users', 'manage-users');
      sendJson(call.response, 200, userView(await wanted(call)));
    },
    async 'PUT /users/:id'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      const input = readUser(await readJson(call.request));
      await conflictsAnswered(
        accounts.save({
          ...account, // the user name stays: the realm does not allow to edit it
          email: input.email === undefined || input.email === null ? account.email : input.email || null,
          emailVerified: input.emailVerified ?? account.emailVerified,
          enabled: input.enabled ?? account.enabled,
          attributes: input.attributes ? keptAttributes(declared, input.attributes) : account.attributes,
          requiredActions: input.requiredActions ?? account.requiredActions,
        }),
      );
      sendJson(call.response, 204);
    },
    async 'DELETE /users/:id'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      await sessions.endAll(account.id);
      await accounts.remove(account.id);
      sendJson(call.response, 204);
    },
    async 'PUT /users/:id/reset-password'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      const { value, temporary } = ((await readJson(call.request)) ?? {}) as { value?: string; temporary?: boolean };
      if (typeof value !== 'string' || value === '') throw new HttpError(400, { error: 'No password provided' });
      const fault = await passwordFault(realm, value, account);
      if (fault)
        throw new HttpError(400, { error: `invalidPassword${FAULTS[fault]}`, error_description: 'Invalid password' });
      await accounts.setPassword(account, value, { temporary: temporary ?? false });
      sendJson(call.response, 204);
    },
    async 'PUT /users/:id/execute-actions-email'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      await executeActions(parts, account, call);
      sendJson(call.response, 204);
    },
    async 'POST /users/:id/logout'(call) {
      await allow(call.request, 'manage-users');
      await sessions.endAll((await wanted(call)).id);
      sendJson(call.response, 204);
    },
    async 'GET /users/:id/sessions'(call) {
      await allow(call.request, 'view-users', 'manage-users');
      const account = await wanted(call);
      sendJson(call.response, 200, await sessions.ofAccount(account.id, account.username));
    },
    async 'DELETE /sessions/:sid'({ request, response, params }) {
      await allow(request, 'manage-users');
      if (!(await sessions.end(params.sid ?? ''))) throw new HttpError(404, { error: 'Sesssion not found' });
      sendJson(response, 204);
    },
  };

  async function executeActions(
    { sendLink, server }: AdminParts,
    account: Account,
    { request, query }: Call,
  ): Promise<void> {
    const actions = (await readJson(request)) as string[] | undefined;
    if (!Array.isArray(actions) || actions.some((action) => action !== 'UPDATE_PASSWORD')) {
      throw new HttpError(400, { errorMessage: 'Provided invalid required actions' });
    }
    if (!account.email) throw new HttpError(400, { errorMessage: 'User email missing' });
    if (!account.enabled) throw new HttpError(400, { errorMessage: 'User is disabled' });
    const clientId = query.get('client_id') ?? undefined;
    const redirectUri = query.get('redirect_uri') ?? undefined;
    if (redirectUri && !clientId) throw new HttpError(400, { errorMessage: 'Client id missing' });
    const client = realm.clients.find((each) => each.clientId === clientId);
    if (clientId && !client) throw new HttpError(400, { errorMessage: "Client doesn't exist" });
    if (redirectUri && !isRedirectOf(client?.redirectUris ?? [], redirectUri)) {
      throw new HttpError(400, { errorMessage: 'Invalid redirect uri.' });
    }
    const lifespan = Number(query.get('lifespan') ?? realm.actionTokenGeneratedByAdminLifespan);
    const link = await links.make(account.id, { clientId, redirectUri, lifespan });
    try {
      await sendLink(account, server + link.path, lifespan);
    } catch {
      throw new HttpError(500, {
        errorMessage:
          'Failed to send execute actions email: Error when attempting to send the email to the server. More information is available in the server log.',
      });
    }
  }
}

// The names of Keycloak's message keys.
const FAULTS = {
  tooShort: 'MinLengthMessage',
  tooLong: 'MaxLengthMessage',
  sameAsName: 'NotUsernameMessage',
  usedBefore: 'HistoryMessage',
};

/** Keycloak's search parameters as conditions; their values start at $3. */
function userFilter(query: URLSearchParams): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: (place: string) => string, value: unknown) => {
    values.push(value);
    where.push(condition(`$${values.length + 2}`));
  };
  const exact = query.get('exact') === 'true';
  for (const field of ['username', 'email']) {
    const value = query.get(field)?.toLowerCase();
    if (value) add((place) => (exact ? `${field} = ${place}` : `strpos(${field}, ${place}) > 0`), value);
  }
  const search = query.get('search')?.toLowerCase();
  if (search) add((place) => `(strpos(username, ${place}) > 0 OR strpos(coalesce(email, ''), ${place}) > 0)`, search);
  if (query.has('enabled')) add((place) => `enabled = ${place}`, query.get('enabled') === 'true');
  for (const [name, value] of attributeQuery(query.get('q') ?? '')) {
    add((place) => `attributes @> ${place}::jsonb`, JSON.stringify({ [name]: [value] }));
  }
  return { where, values };
}

// `key:value key2:"value with blanks"`
function attributeQuery(text: string): [string, string][] {
  return [...text.matchAll(/("[^"]+"|[^\s:]+):("[^"]*"|\S+)/g)].map(([, name = '', value = '']) => [
    unquoted(name),
    unquoted(value),
  ]);
}
const unquoted = (part: string) => part.replace(/^"(.*)"$/, '$1');

function isRedirectOf(allowed: readonly string[], uri: string): boolean {
  if (allowed.includes(uri)) return true;
  if (!URL.canParse(uri)) return false;
  const url = new URL(uri);
  if (url.hostname !== '127.0.0.1') return false;
  url.port = ''; // any port of the loopback address
  return allowed.includes(url.href);
}

async function conflictsAnswered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const field = takenField(error);
    if (field) throw new HttpError(409, { errorMessage: `User exists with same ${field}` });
    throw error;
  }
}
