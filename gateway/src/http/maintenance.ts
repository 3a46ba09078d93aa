import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Language, languageOf } from '@guanxi/runtime/viewer';
import { HttpRefusal } from './replies.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const MESSAGE: Record<Language, string> = {
  'zh-CN': '系统维护中，请稍后再试',
  'zh-TW': '系統維護中，請稍後再試',
  en: 'Closed for maintenance, please come back later',
};

/** What goes on: probes, and the issuer's word that somebody has signed out. */
const OPEN = ['/healthz', '/readyz', '/backchannel-logout'];

/** The same routes while maintenance lasts: people are told when to come back, in seconds, and nothing is asked of a service. */
export function closedRoutes(routes: Record<string, Handler>, retryAfter: number): Record<string, Handler> {
  const closed: Handler = async (request) => {
    const message = MESSAGE[languageOf(request.headers['accept-language'])];
    throw new HttpRefusal(503, 'MAINTENANCE', message, { headers: { 'retry-after': String(retryAfter) } });
  };
  return Object.fromEntries(
    Object.entries(routes).map(([route, handler]) => [
      route,
      OPEN.some((path) => route.endsWith(` ${path}`)) ? handler : closed,
    ]),
  );
}
