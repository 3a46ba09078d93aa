import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { keepConnections } from '@guanxi/listening/kept-connections';
import type { ExecutionResult } from 'graphql';
import type { Logger } from '../logging.ts';
import { Admission } from '../overload/admission.ts';
import { isSigned, SIGNATURE_HEADER, type SigningKey } from '../sign-in/signature.ts';
import { InvalidToken, type TokenCheck } from '../sign-in/tokens.ts';
import { count, entering } from '../telemetry/signals.ts';
import { type Language, languageOf, type Viewer } from '../viewer.ts';
import { type Execute, type GraphqlRequest, masked } from './executor.ts';
import { PURPOSE_HEADER, type Purpose, purposeOf } from './purpose.ts';
import { TIME_LEFT_HEADER, withinTimeLeft } from './time-left.ts';

const BODY_MAX = 1024 * 1024;

/** The code of a request that was turned away: nothing of it was begun. */
export const OVERLOADED = 'OVERLOADED';

export type SubgraphHttp = {
  execute: Execute;
  tokens: TokenCheck;
  gatewayKeys: readonly SigningKey[];
  context: (request: { viewer: Viewer | undefined; language: Language; purpose?: Purpose | undefined }) => object;
  /** Answers what is not ready, by name; empty when all is well. */
  notReady: () => Promise<Record<string, string>>;
  /** How many requests are worked on at the same time. */
  inFlightLimit: number;
  log: Logger;
};

/** The gateway decides what is begun; a service turns away only what would be its own end. */
const PATIENCE = { waiting: 64, patience: 500, loopDelay: 1_000 };

/**
 * A subgraph over HTTP: `POST /graphql` for the gateway alone, `/healthz` (the process lives), `/readyz` (so do its
 * dependencies). A request without the gateway's signature, or with a token that is not good, is refused before its
 * body is looked at.
 */
export function subgraphServer(options: SubgraphHttp): Server {
  const admission = new Admission({ ...PATIENCE, inFlight: options.inFlightLimit });
  const serve = (request: IncomingMessage, response: ServerResponse) =>
    entering(header(request, 'traceparent'), { name: 'graphql', kind: 'server' }, async () => {
      await answer(options, request, response);
      count('guanxi_http_requests_total', 1, { route: '/graphql', status: String(response.statusCode) });
    });
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/graphql')
      return admission.enter(
        () => serve(request, response),
        () => {
          request.resume();
          refuse(response, 503, 'Too much is asked at the moment', OVERLOADED);
          count('guanxi_http_requests_total', 1, { route: '/graphql', status: '503' });
        },
      );
    if (path === '/healthz') return json(response, 200, { status: 'up' });
    if (path === '/readyz') return void ready(options, response);
    json(response, 404, { errors: [{ message: 'Not found' }] });
  });
  keepConnections(server);
  server.once('close', () => admission.close());
  return server;
}

async function answer(
  { execute, tokens, gatewayKeys, context, log }: SubgraphHttp,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method !== 'POST') return refuse(response, 405, 'Only POST is served here', 'METHOD_NOT_ALLOWED');
    const body = await bodyOf(request);
    if (!body) return refuse(response, 413, 'The request is too large', 'TOO_LARGE');
    const authorization = header(request, 'authorization');
    const signed = isSigned(
      { method: 'POST', path: request.url ?? '', body, authorization },
      header(request, SIGNATURE_HEADER),
      gatewayKeys,
    );
    if (!signed) return refuse(response, 401, 'Only the gateway is served here', 'UNSIGNED');
    const viewer = await tokens.viewer(authorization);
    const parsed = readRequest(body);
    if (!parsed) return refuse(response, 400, 'Not a GraphQL request', 'BAD_REQUEST');
    const language = languageOf(header(request, 'accept-language'), viewer);
    const purpose = purposeOf(header(request, PURPOSE_HEADER));
    const result = await withinTimeLeft(header(request, TIME_LEFT_HEADER), () =>
      execute(parsed, context({ viewer, language, purpose })),
    );
    if (!result) return refuse(response, 503, 'There was not enough time', 'SERVICE_UNAVAILABLE');
    json(response, 200, result);
  } catch (error) {
    if (error instanceof InvalidToken) return refuse(response, 401, 'Not signed in', 'UNAUTHENTICATED');
    const { message, extensions } = masked(error, log);
    refuse(response, extensions.code === 'SERVICE_UNAVAILABLE' ? 503 : 500, message, String(extensions.code));
  }
}

function readRequest(body: Buffer): GraphqlRequest | undefined {
  try {
    const request: unknown = JSON.parse(body.toString('utf8'));
    return typeof request === 'object' && request !== null && 'query' in request && typeof request.query === 'string'
      ? (request as GraphqlRequest)
      : undefined;
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX) return undefined;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

async function ready({ notReady }: SubgraphHttp, response: ServerResponse): Promise<void> {
  const problems = await notReady().catch(() => ({ service: 'check failed' }));
  const clean = Object.keys(problems).filter((name) => name !== 'clockOffset');
  json(response, clean.length === 0 ? 200 : 503, { status: clean.length === 0 ? 'ready' : 'not ready', ...problems });
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

function json(response: ServerResponse, status: number, body: ExecutionResult | object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

const refuse = (response: ServerResponse, status: number, message: string, code: string) =>
  json(response, status, { errors: [{ message, extensions: { code } }] });
