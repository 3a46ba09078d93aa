import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@guanxi/runtime/logging';
import { observe } from '@guanxi/runtime/telemetry/signals';
import { currentTrace, traceparent, withTrace } from '@guanxi/runtime/trace';
import type { Viewer } from '@guanxi/runtime/viewer';
import type { GatewaySettings } from '../config.ts';
import type { RequestContext } from '../context.ts';
import type { AllowList } from '../documents/allow-list.ts';
import type { GraphqlEndpoint } from '../graphql/endpoint.ts';
import { HttpRefusal } from '../http/replies.ts';
import type { DenyList } from '../sign-in/deny-list.ts';
import { hearFacts } from './live-facts.ts';
import { LiveUpdates, type Watcher } from './live-updates.ts';
import { serveLive } from './serve-live.ts';

type Options = {
  settings: Pick<GatewaySettings, 'EVENT_LOG_URL' | 'LIVE_STREAMS'>;
  log: Logger;
  graphql: GraphqlEndpoint;
  documents: AllowList;
  denyList: DenyList;
  /** Milliseconds that an answer may take. */
  requestTime: number;
};

export type Live = {
  /** Opens the stream of a request. @throws HttpRefusal */
  serve(
    request: IncomingMessage,
    response: ServerResponse,
    admitted: { viewer: Viewer | undefined; charge: (cost: number) => void },
  ): Promise<void>;
  /** Ends all streams and takes no more: their clients go to another process. */
  sendAway(): void;
  close(): Promise<void>;
};

/** Live updates: facts of the event log, the questions that they may change, and the streams of those who asked. */
export function openLive({ settings, log, graphql, documents, denyList, requestTime }: Options): Live {
  const { EVENT_LOG_URL: url, LIVE_STREAMS: limit } = settings;
  const isEnded = ({ viewer: { sub, session: sid }, issuedAt }: Watcher) =>
    denyList.isEnded({ sub, sid, iat: issuedAt / 1000 });
  const updates = new LiveUpdates({
    limit,
    ask: ({ document: query, operationName, variables }, watcher) =>
      withTrace(undefined, async () => {
        const context = contextOf(watcher, requestTime);
        const payload = await graphql.ask({ query, operationName, variables }, context);
        return { payload, services: context.asked };
      }),
  });
  denyList.onMark(() => updates.endWhere(isEnded, 'SIGNED_OUT'));
  const facts = url && limit > 0 ? hearFacts({ url, logger: log, heard: (fact) => updates.heard(fact) }) : undefined;
  const stopObserving = [
    observe('guanxi_live_streams', () => [{ value: updates.size.streams }]),
    observe('guanxi_live_queries', () => [{ value: updates.size.queries }]),
  ];

  return {
    async serve(request, response, { viewer, charge }) {
      if (!facts?.isHeard)
        throw new HttpRefusal(503, 'SERVICE_UNAVAILABLE', 'There are no live updates at the moment', {
          headers: { 'retry-after': '30' },
        });
      await serveLive(request, response, viewer, { updates, documents, isEnded, charge });
    },
    sendAway: () => updates.close(),
    async close() {
      for (const stop of stopObserving) stop();
      await facts?.close();
    },
  };
}

function contextOf({ viewer, authorization, acceptLanguage }: Watcher, requestTime: number): RequestContext {
  return {
    viewer,
    authorization,
    acceptLanguage,
    traceparent: traceparent(),
    traceId: currentTrace()?.traceId ?? '',
    deadline: Date.now() + requestTime,
    unanswered: new Set(),
    asked: new Set(),
    // counted when the stream was opened; from then on the process itself decides how often to ask
    charge: () => undefined,
    count: async () => undefined,
  };
}
