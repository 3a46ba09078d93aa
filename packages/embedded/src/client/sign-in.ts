import { createHash, randomBytes } from 'node:crypto';
import { Browser } from './browser.ts';

export type SignIn = {
  /** `http://127.0.0.1:4010/realms/guanxi` */
  issuer: string;
  username: string;
  password: string;
  clientId?: string;
  /** One that is signed in already shows no form. */
  browser?: Browser;
  /** Never opened: the code is read from the redirect. */
  redirectUri?: string;
};
export type Tokens = { accessToken: string; refreshToken: string; idToken: string; expiresIn: number };

/** The issuer said no, or something that is no sign-in. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/**
 * Signs a person in as a browser does: authorization code with PKCE, the issuer's form, its cookies.
 * @throws SignInRefused with what the page says
 */
export async function signIn(options: SignIn): Promise<Tokens> {
  const { issuer, username, password, clientId = 'guanxi-explorer' } = options;
  const redirectUri = options.redirectUri ?? 'http://127.0.0.1/signed-in';
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const authorize = new URL(`${issuer}/protocol/openid-connect/auth`);
  authorize.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  const browser = options.browser ?? new Browser();
  let answer = await browser.open(authorize.href, { home: redirectUri });
  if (!answer.back) {
    const action = formOf(answer.html);
    if (!action) throw new SignInRefused(messageOf(answer.html));
    const form = new URLSearchParams({ username, password, credentialId: '' });
    answer = await browser.open(new URL(unescaped(action), answer.url).href, { form, home: redirectUri });
  }
  if (!answer.back) throw new SignInRefused(messageOf(answer.html));
  const { searchParams } = answer.back;
  const code = searchParams.get('code');
  if (!code || searchParams.get('state') !== state) {
    throw new SignInRefused(searchParams.get('error_description') ?? searchParams.get('error') ?? 'no code');
  }
  return tokens(issuer, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    client_id: clientId,
    code_verifier: verifier,
  });
}

/** New tokens for a refresh token; the old one is used up. */
export function refresh(issuer: string, refreshToken: string, clientId = 'guanxi-explorer'): Promise<Tokens> {
  return tokens(issuer, { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId });
}

/** Follows a mailed link and sets a password there; answers what the last page says. */
export async function setPassword(link: string, password: string): Promise<string> {
  const browser = new Browser();
  let shown = await browser.open(link);
  // Keycloak says first what is to be done: a mail program that opens links must not use them up
  const onward = /<a[^>]*\shref="([^"]*login-actions\/action-token[^"]*)"/.exec(shown.html)?.[1];
  if (onward) shown = await browser.open(new URL(unescaped(onward), shown.url).href);
  const action = formOf(shown.html);
  if (!action) throw new SignInRefused(messageOf(shown.html));
  const form = new URLSearchParams({ 'password-new': password, 'password-confirm': password });
  const done = await browser.open(new URL(unescaped(action), shown.url).href, { form });
  const asksAgain = done.html.includes('name="password-new"');
  if (done.status >= 400 || asksAgain) throw new SignInRefused(messageOf(done.html));
  return messageOf(done.html);
}

async function tokens(issuer: string, form: Record<string, string>): Promise<Tokens> {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const body = (await answer.json()) as Record<string, string>;
  if (!answer.ok) throw new SignInRefused(`${body.error}: ${body.error_description ?? ''}`);
  return {
    accessToken: body.access_token ?? '',
    refreshToken: body.refresh_token ?? '',
    idToken: body.id_token ?? '',
    expiresIn: Number(body.expires_in),
  };
}

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const formOf = (html: string): string | undefined => /<form[^>]*\saction="([^"]+)"/.exec(html)?.[1];

// the embedded issuer's alert; Keycloak's fault at a field, alert, message of a page
const MESSAGES = [
  /<p[^>]*role="alert"[^>]*>([\s\S]*?)<\/p>/,
  /<(span|div)[^>]*\sid="input-error-(?!container)[^"]*"[^>]*>(?<text>[\s\S]*?)<\/\1>/,
  /<span[^>]*(?:kc-feedback-text|alert__title)[^>]*>([\s\S]*?)<\/span>/,
  /<p[^>]*(?:kc-info-message|class="instruction")[^>]*>([\s\S]*?)<\/p>/,
];

function messageOf(html: string): string {
  const said = MESSAGES.map((message) => message.exec(html))
    .map((match) => plain(match?.groups?.text ?? match?.[1] ?? ''))
    .find((text) => text !== '');
  return (said ?? plain(html.replace(/<(style|script|head)[\s\S]*?<\/\1>/g, ''))).slice(0, 300);
}

const plain = (html: string) =>
  unescaped(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
