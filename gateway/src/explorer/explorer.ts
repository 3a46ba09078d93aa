import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as send } from 'undici';
import { readText } from '../http/body.ts';
import { HttpRefusal, reply, replyJson } from '../http/replies.ts';

const CLIENT = 'guanxi-explorer';
const PATIENCE = 5_000;
/** Nothing comes from elsewhere, and the page may talk to this origin only. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const files = {
  'GET /explorer': { file: 'explorer.html', type: 'text/html; charset=utf-8' },
  'GET /explorer/explorer.js': { file: 'explorer.js', type: 'text/javascript; charset=utf-8' },
  'GET /explorer/explorer.css': { file: 'explorer.css', type: 'text/css; charset=utf-8' },
} as const;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The explorer: a page to sign in as a demo person, write operations and read the schema. Served when embedded only.
 * Its sign-in is the ordinary code flow with PKCE; the exchange passes through here, so that the issuer need not
 * know the page's origin.
 */
export function explorer({ issuer }: { issuer: string }): Record<string, Handler> {
  const pages = Object.entries(files).map(([route, { file, type }]): [string, Handler] => {
    const content = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [route, async (_, response) => reply(response, 200, type, content, { 'content-security-policy': POLICY })];
  });
  return {
    ...Object.fromEntries(pages),
    'GET /explorer/settings': async (_, response) => replyJson(response, 200, { issuer, client: CLIENT }),
    'POST /explorer/token': async (request, response) => {
      const { status, body } = await exchange(
        `${issuer}/protocol/openid-connect/token`,
        await readText(request, 16_384),
      );
      reply(response, status, 'application/json; charset=utf-8', body);
    },
  };
}

/** Where no pages are served, the first address leads to the explorer. */
export const toExplorer: Handler = async (_, response) =>
  reply(response, 302, 'text/plain', '', { location: '/explorer' });

async function exchange(address: string, form: string) {
  const given = new URLSearchParams(form);
  const fields = ['grant_type', 'code', 'code_verifier', 'redirect_uri', 'refresh_token'].flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value]];
  });
  try {
    const { statusCode, body } = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...fields, ['client_id', CLIENT]]).toString(),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: statusCode, body: await body.text() };
  } catch {
    throw new HttpRefusal(503, 'SERVICE_UNAVAILABLE', 'The issuer did not answer');
  }
}
