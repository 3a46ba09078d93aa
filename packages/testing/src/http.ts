import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type PrismaLike, SIGNATURE_HEADER, type SigningKey, signRequest } from '@guanxi/runtime';
import { GATEWAY_KEY, type TestService } from './service.ts';

/** How a request reaches a subgraph; signed by the gateway's key unless said otherwise. */
export interface SubgraphRequest {
  token?: string;
  /** `false` sends no signature. */
  signedBy?: SigningKey | false;
  /** Milliseconds since 1970 at which it was signed. */
  signedAt?: number;
  headers?: Record<string, string>;
}

/** Lets a test service listen on a port of its own; it closes with the service. @returns its address */
export async function serve<Client extends PrismaLike>(running: TestService<Client>): Promise<string> {
  if (!running.server) {
    const server = running.service.server(async () => ({}));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    running.server = server;
  }
  return `http://127.0.0.1:${(running.server.address() as AddressInfo).port}`;
}

/** Sends an operation to a subgraph over HTTP, with the gateway's signature. */
export async function request(
  url: string,
  operation: { query: string; variables?: Record<string, unknown> },
  { token, signedBy = GATEWAY_KEY, signedAt = Date.now(), headers = {} }: SubgraphRequest = {},
): Promise<{ status: number; body: unknown }> {
  const body = JSON.stringify(operation);
  const authorization = token === undefined ? undefined : `Bearer ${token}`;
  const signature =
    signedBy && signRequest({ method: 'POST', path: '/graphql', body, authorization }, signedBy, signedAt);
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
      ...(signature ? { [SIGNATURE_HEADER]: signature } : {}),
      ...headers,
    },
  });
  return { status: response.status, body: await response.json() };
}
