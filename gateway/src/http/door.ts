import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admission } from '@guanxi/runtime/overload/admission';
import { count } from '@guanxi/runtime/telemetry/signals';
import { languageOf } from '@guanxi/runtime/viewer';
import { sayOverloaded } from '../limits/caller-words.ts';
import { HttpRefusal, replyRefusal } from './replies.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Seconds after which one who was turned away may well be let in. */
const LATER = 1;

/**
 * Turns requests away before anything of them is read, checked or parsed while there is more than can be done in time.
 * Health, sign-out and pages are always served. An upload, a file that is made and a live stream take long and little: they are
 * turned away by the event loop's delay alone, and take no place of a request.
 */
export function behindDoor(admission: Admission, serve: Serve) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '';
    if (url.startsWith('/graphql')) {
      admission.enter(
        () => serve(request, response),
        () => turnAway(request, response, '/graphql'),
      );
    } else if (url.startsWith('/files') && admission.isLate) turnAway(request, response, '/files');
    else if (url.startsWith('/exports') && admission.isLate) turnAway(request, response, '/exports');
    else if (url.startsWith('/live') && admission.isLate) turnAway(request, response, '/live');
    else void serve(request, response);
  };
}

/** The connection is kept: to be asked once more on it costs less than a new one. */
function turnAway(request: IncomingMessage, response: ServerResponse, route: string): void {
  request.resume();
  const message = sayOverloaded(languageOf(request.headers['accept-language']));
  const refusal = new HttpRefusal(503, 'OVERLOADED', message, {
    extensions: { retryAfter: LATER },
    headers: { 'retry-after': String(LATER) },
  });
  replyRefusal(request, response, refusal);
  count('guanxi_http_requests_total', 1, { route, status: '503' });
}
