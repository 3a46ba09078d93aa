import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drain } from '@guanxi/listening/drain';
import { keepConnections } from '@guanxi/listening/kept-connections';
import { PURPOSE_HEADER } from '@guanxi/runtime/graphql/purpose';
import type { Logger } from '@guanxi/runtime/logging';
import { safeError } from '@guanxi/runtime/logging';
import { openBlobs } from '@guanxi/runtime/open-blobs';
import { Admission } from '@guanxi/runtime/overload/admission';
import { Capacity } from '@guanxi/runtime/overload/capacity';
import { currentTrace, traceparent } from '@guanxi/runtime/trace';
import { openPages } from '@guanxi/web-server';
import type { JWTVerifyGetKey } from 'jose';
import { entryTypeDefs } from './composition/subgraphs.ts';
import type { GatewaySettings } from './config.ts';
import { REQUEST_TIME, type RequestContext } from './context.ts';
import { dataSource, Subgraph } from './data-source.ts';
import { readAllowList } from './documents/allow-list.ts';
import { entryDataSource } from './entry/in-process.ts';
import { explorer, toExplorer } from './explorer/explorer.ts';
import { Places } from './exports/places.ts';
import { followExtension } from './extension/follow-extension.ts';
import { openFile } from './files/open-file.ts';
import { upload } from './files/upload.ts';
import { openGraphql } from './graphql/endpoint.ts';
import { readText } from './http/body.ts';
import { behindDoor } from './http/door.ts';
import { closedRoutes } from './http/maintenance.ts';
import { readiness } from './http/readiness.ts';
import { HttpRefusal, notSignedIn, replyJson, replyRefusal } from './http/replies.ts';
import { type Handler, route } from './http/routes.ts';
import { RateLimits } from './limits/rate-limits.ts';
import type { Asked } from './limits/rate-policies.ts';
import { replicasOf } from './limits/replicas.ts';
import { openLive } from './live/open-live.ts';
import { readLogout } from './sign-in/back-channel.ts';
import { DenyList } from './sign-in/deny-list.ts';
import { createGuard, IssuerUnavailable, NotSignedIn } from './sign-in/guard.ts';
import { publishedKeys } from './sign-in/keys.ts';
import { shareDenyList } from './sign-in/shared-deny-list.ts';
import { serving } from './telemetry/serving.ts';
import { unsubscribing } from './unsubscribe/unsubscribe.ts';

export type GatewayOptions = {
  settings: GatewaySettings;
  supergraphSdl: string;
  log: Logger;
  /** The issuer's keys, where they are not fetched from it. */
  keys?: JWTVerifyGetKey;
  /** How long one service may take, how long a whole request, and how often fields of the firm are asked for, in milliseconds. */
  times?: { subgraph?: number; request?: number; extension?: number };
};

export type RunningGateway = { url: string; denyList: DenyList; close(): Promise<void> };

/** Beyond IN_FLIGHT_LIMIT: a burst waits for a moment; a loop that is late takes nothing new. */
const ADMISSION = { waiting: 128, patience: 250, loopDelay: 500 };
/** Below IN_FLIGHT_LIMIT there are places for what is answered within so many ms, and always for a few. */
const SPAN = 500;
const LEAST = 8;
/** Connections that the kernel holds for us while we do not get to take them. */
const BACKLOG = 1_024;

/** Starts the one endpoint of the product. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { settings, supergraphSdl, log, keys = publishedKeys(settings.ISSUER_URL), times = {} } = options;
  const issuer = settings.ISSUER_URL;
  const denyList = new DenyList();
  const guard = createGuard({
    issuer,
    audience: settings.TOKEN_AUDIENCE,
    keys,
    isEnded: (claims) => denyList.isEnded(claims),
  });
  const [key] = settings.GATEWAY_KEYS;
  if (!key) throw new Error('GATEWAY_KEYS: no key to sign with');
  const subgraphs = [...settings.SUBGRAPHS].map(
    ([name, url]) => new Subgraph({ name, url, key, log, time: times.subgraph }),
  );
  const blobs = openBlobs(settings);
  const documents = readAllowList(settings.DOCUMENTS_FILE);
  if (documents.size === 0) log.warn('there is no list of documents: the browser applications can ask nothing');
  const graphql = await openGraphql({
    supergraphSdl,
    introspection: settings.EXPLORER,
    documents,
    log,
    dataSource: sourceOf,
  });

  const extension = await followExtension({
    ...{ supergraphSdl, subgraphs, graphql, log },
    interval: times.extension,
  });

  function sourceOf(name: string) {
    if (name === 'entry') return entryDataSource(entryTypeDefs(), subgraphs);
    const subgraph = subgraphs.find((each) => each.name === name);
    if (!subgraph) throw new Error(`SUBGRAPHS: no address for ${name}`);
    return dataSource(subgraph);
  }

  const sessions = await shareDenyList({ url: settings.EVENT_LOG_URL, denyList, logger: log });
  const viewerOf = async (request: IncomingMessage) => {
    if (request.headers.authorization !== undefined && !sessions.isKnown)
      throw new HttpRefusal(503, 'SERVICE_UNAVAILABLE', 'Sign-in cannot be checked');
    return guard.viewer(request.headers.authorization).catch((error: unknown) => {
      if (error instanceof NotSignedIn) throw notSignedIn();
      if (error instanceof IssuerUnavailable)
        throw new HttpRefusal(503, 'SERVICE_UNAVAILABLE', 'Sign-in cannot be checked');
      throw error;
    });
  };

  const replicas = replicasOf(settings.REPLICAS, { log });
  const rates = new RateLimits({ policies: settings.RATE_LIMITS, replicas, proxies: settings.PROXIES });
  const capacity = new Capacity({
    least: Math.min(LEAST, settings.IN_FLIGHT_LIMIT),
    most: settings.IN_FLIGHT_LIMIT,
    span: SPAN,
  });
  const admission = new Admission({ ...ADMISSION, inFlight: settings.IN_FLIGHT_LIMIT }, { capacity });

  /** Who asks, counted. A token that is refused counts as nobody's. */
  async function admitted(request: IncomingMessage, response: ServerResponse, asked: Asked) {
    const viewer = await viewerOf(request).catch(async (error: unknown) => {
      if (error instanceof HttpRefusal && error.status === 401) await rates.take(request, response, undefined, asked);
      throw error;
    });
    return { viewer, ...(await rates.take(request, response, viewer, asked)) };
  }

  const contextOf = async (request: IncomingMessage, response: ServerResponse): Promise<RequestContext> => ({
    ...(await admitted(request, response, 'graphql')),
    authorization: request.headers.authorization,
    acceptLanguage: request.headers['accept-language'],
    // a file is made here, and says so itself
    purpose: request.headers[PURPOSE_HEADER] === 'print' ? 'print' : undefined,
    traceparent: traceparent(),
    traceId: currentTrace()?.traceId ?? '',
    deadline: Date.now() + (times.request ?? REQUEST_TIME),
    unanswered: new Set(),
    asked: new Set(),
  });

  const live = openLive({ settings, log, graphql, documents, denyList, requestTime: times.request ?? REQUEST_TIME });

  const exporting = {
    graphql,
    documents,
    places: new Places(),
    check: viewerOf,
    requestTime: times.request ?? REQUEST_TIME,
    log,
  };

  const { WEB_FOLDER: dist, PUBLIC_URL } = settings;
  const pages =
    dist === undefined
      ? undefined
      : openPages({ dist, settings: { ...settings, PUBLIC_URL, DOCS_URL: undefined }, sameOrigin: true });

  const open: Record<string, Handler> = {
    'GET /healthz': async (_, response) => replyJson(response, 200, { status: 'ok' }),
    'GET /readyz': readiness({ subgraphs: settings.SUBGRAPHS, issuer, sessions }),
    'GET /graphql': (request, response) => graphql.serve(request, response, () => contextOf(request, response)),
    'POST /graphql': (request, response) => graphql.serve(request, response, () => contextOf(request, response)),
    'POST /live': async (request, response) => {
      const { viewer, charge } = await admitted(request, response, 'graphql');
      await live.serve(request, response, { viewer, charge });
    },
    'POST /files': async (request, response) => {
      const { viewer } = await admitted(request, response, 'file');
      await upload(request, response, viewer, { blobs, limit: settings.FILE_LIMIT });
    },
    // the ticket is the sign-in here: a browser follows it as a link
    'GET /files/*': (request, response) =>
      openFile(request, response, { blobs, keys: settings.GATEWAY_KEYS, denyList }),
    'POST /exports': async (request, response) => {
      const { viewer } = await admitted(request, response, 'file');
      // what writes files is loaded with the first one: 20 MB that an idle gateway need not hold
      const { serveExport } = await import('./exports/serve-export.ts');
      await serveExport(request, response, viewer, exporting);
    },
    'POST /exports/person': async (request, response) => {
      const { viewer } = await admitted(request, response, 'file');
      const [{ servePerson }, { contextFor }] = await Promise.all([
        import('./exports/serve-person.ts'),
        import('./exports/serve-export.ts'),
      ]);
      await servePerson(request, response, viewer, {
        ...exporting,
        services: subgraphs,
        contextOf: (each, who) => contextFor(each, who, exporting.requestTime),
      });
    },
    'POST /backchannel-logout': async (request, response) => {
      const form = await readText(request, 16_384);
      const ended = await readLogout(form, { issuer, keys }).catch(() => {
        throw new HttpRefusal(400, 'BAD_REQUEST', 'Not a logout token');
      });
      await sessions.end(ended);
      replyJson(response, 200, {});
    },
    ...unsubscribing({ graphql, contextOf }),
    ...(settings.EXPLORER ? explorer({ issuer }) : {}),
    ...(settings.EXPLORER && !pages ? { 'GET /': toExplorer } : {}),
  };
  const routes = settings.MAINTENANCE === 'on' ? closedRoutes(open, settings.MAINTENANCE_RETRY_AFTER) : open;

  const serve = (request: IncomingMessage, response: ServerResponse) =>
    serving(request, response, () =>
      route(routes, pages, request, response).catch((error: unknown) => {
        if (error instanceof HttpRefusal) return replyRefusal(request, response, error);
        log.error({ err: safeError(error) }, 'request failed');
        replyRefusal(request, response, new HttpRefusal(500, 'INTERNAL', 'Internal error'));
      }),
    );
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 600_000 }, behindDoor(admission, serve));
  keepConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: settings.PORT, host: settings.HOST, backlog: BACKLOG }, () => resolve());
  });
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://${settings.HOST}:${port}`,
    denyList,
    async close() {
      live.sendAway();
      await drain(server, { seconds: settings.DRAIN_SECONDS, patience: REQUEST_TIME });
      admission.close();
      replicas.close();
      extension.close();
      await graphql.stop();
      await live.close();
      await sessions.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
}
