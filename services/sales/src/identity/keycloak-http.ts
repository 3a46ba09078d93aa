import { IdentityProblem } from './identity-provider.ts';

export type KeycloakSettings = {
  /** The issuer, whose token route is below it. */
  issuerUrl: string;
  /** The realm's admin routes. */
  adminUrl: string;
  clientId: string;
  clientSecret: string;
};
export type KeycloakRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  expect?: readonly number[];
};
export type KeycloakAnswer = { status: number; body: unknown; location: string | null };

const PATIENCE_MS = 10_000;
/** A token is renewed this long before it ends. */
const MARGIN_MS = 20_000;

/** Calls Keycloak's admin routes with a token of our own machine account, renewed when it ends. */
export function keycloakHttp({ issuerUrl, adminUrl, clientId, clientSecret }: KeycloakSettings) {
  let token: { value: string; until: number } | undefined;

  async function freshToken(): Promise<string> {
    if (token && token.until > Date.now()) return token.value;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const response = await send(`${issuerUrl}/protocol/openid-connect/token`, { method: 'POST', body });
    const answer = (await read(response)) as { access_token?: string; expires_in?: number } | undefined;
    if (!response.ok || !answer?.access_token) throw problemOf(response.status, 'the token was refused');
    token = { value: answer.access_token, until: Date.now() + (answer.expires_in ?? 60) * 1000 - MARGIN_MS };
    return token.value;
  }

  async function call(request: KeycloakRequest, again = true): Promise<KeycloakAnswer> {
    const { method, path, body, expect = [] } = request;
    const headers = { authorization: `Bearer ${await freshToken()}`, 'content-type': 'application/json' };
    const response = await send(adminUrl + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await read(response);
    if (response.status === 401 && again) {
      token = undefined;
      return call(request, false);
    }
    if (!response.ok && !expect.includes(response.status)) throw problemOf(response.status, `${method} ${route(path)}`);
    return { status: response.status, body: answer, location: response.headers.get('location') };
  }
  return call;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    throw new IdentityProblem('UNREACHABLE', `the identity provider did not answer: ${(error as Error).name}`);
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text().catch(() => '');
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

// a fault of the server, or of the moment, passes; our own machine account may be given its rights late
const passing = (status: number) => status >= 500 || [401, 403, 408, 429].includes(status);
const problemOf = (status: number, what: string) =>
  new IdentityProblem(passing(status) ? 'UNREACHABLE' : 'REFUSED', `${what} answered ${status}`);

/** A path without its query, which may hold a mail address. */
const route = (path: string) => path.split('?')[0] ?? path;
