import type { Server } from 'node:http';

/** Milliseconds that a connection may be idle: longer than balancers and browsers keep one, which is 60 s. */
const IDLE = 75_000;

/**
 * How a server keeps its connections. It is the caller who ends an idle one, for a server that does may end it under the
 * next request. And since a kept connection belongs to one replica, it is made anew from time to time, so that a further
 * replica gets its share.
 */
export function keepConnections(server: Server): void {
  server.keepAliveTimeout = IDLE;
  server.maxRequestsPerSocket = 1_000;
}
