import type { Server, ServerResponse } from 'node:http';

export type Draining = {
  /** Seconds in which it still answers everybody while telling each connection that this answer is its last. */
  seconds?: number | undefined;
  /** Milliseconds that requests in hand are given after that. */
  patience?: number;
};

/**
 * Ends an HTTP server so that no caller sees a connection closed under a request. Callers keep connections: one that is
 * closed while idle may just be carrying the next request. So for some seconds every answer says `connection: close`,
 * after which a caller comes no more by that one; then the server stops listening and waits for what it has in hand.
 */
export async function drain(server: Server, { seconds = 0, patience = 10_000 }: Draining = {}): Promise<void> {
  server.prependListener('request', (_, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  if (seconds > 0) await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(late);
}
