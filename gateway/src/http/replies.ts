import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentTrace } from '@guanxi/runtime/trace';

/** Headers of every answer: nothing of the API is cached, framed or read as another type than it says. */
export const everywhere = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
} as const;

/** Answers with a body. A client that has gone away is let go. */
export function reply(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, { ...everywhere, 'content-type': type, 'content-length': length, ...headers });
  response.end(body);
}

export const replyJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers?: Record<string, string>,
): void => reply(response, status, 'application/json; charset=utf-8', JSON.stringify(body), headers);

/** A refusal in the shape of a GraphQL answer, in the media type that the caller prefers. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly extensions: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, { extensions = {}, headers = {} } = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.extensions = extensions;
    this.headers = headers;
  }
}

export function replyRefusal(request: IncomingMessage, response: ServerResponse, refusal: HttpRefusal): void {
  const { status, message, code, extensions, headers } = refusal;
  const modern = request.headers.accept?.includes('application/graphql-response+json') === true;
  const type = modern ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8';
  const traceId = currentTrace()?.traceId;
  reply(
    response,
    status,
    type,
    JSON.stringify({ errors: [{ message, extensions: { code, ...extensions, traceId } }] }),
    headers,
  );
}

export const notSignedIn = () =>
  new HttpRefusal(401, 'UNAUTHENTICATED', 'Not signed in', { headers: { 'www-authenticate': 'Bearer' } });
