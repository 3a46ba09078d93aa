import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Realm } from './realm.ts';

/** The confidential client whose id and secret came with a request, in the header or the form. */
export function isSecretOf(realm: Realm, request: IncomingMessage, form: URLSearchParams): string | undefined {
  const [, basic] = /^Basic (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const [id, secret] = basic
    ? Buffer.from(basic, 'base64').toString('utf8').split(':', 2).map(formDecoded)
    : [form.get('client_id'), form.get('client_secret')];
  const client = realm.clients.find((each) => each.clientId === id);
  return client?.secret && secret && isSame(secret, client.secret) ? client.clientId : undefined;
}

/** Keycloak takes a secret in the form too, the protocol library only in the header: puts it there. */
export function secretIntoHeader(request: IncomingMessage, form: URLSearchParams): void {
  const id = form.get('client_id');
  const secret = form.get('client_secret');
  if (!id || !secret || request.headers.authorization) return;
  const credentials = `${encodeURIComponent(id)}:${encodeURIComponent(secret)}`;
  request.headers.authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  form.delete('client_secret');
}

const formDecoded = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));

function isSame(one: string, other: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(one), digest(other));
}
