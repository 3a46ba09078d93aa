import type { IncomingMessage, ServerResponse } from 'node:http';
import { count, currentSpan, entering } from '@guanxi/runtime/telemetry/signals';
import { withTrace } from '@guanxi/runtime/trace';

/** What people ask for; anything else is counted together and not traced. */
const ROUTES = ['/graphql', '/live', '/files', '/exports', '/exports/person', '/backchannel-logout'];

/** Serves a request under its caller's trace, as a span where it is recorded, and counts it by its status. */
export async function serving(
  request: IncomingMessage,
  response: ServerResponse,
  serve: () => Promise<void>,
): Promise<void> {
  const traceparent = request.headers.traceparent?.toString();
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (!ROUTES.includes(path)) return withTrace(traceparent, serve);
  await entering(traceparent, { name: path.slice(1), kind: 'server' }, async () => {
    await serve();
    const status = String(response.statusCode);
    count('guanxi_http_requests_total', 1, { route: path, status });
    const span = currentSpan();
    span?.set({ 'http.response.status_code': response.statusCode });
    if (response.statusCode >= 500) span?.fail();
  });
}
