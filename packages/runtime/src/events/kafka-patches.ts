import { createRequire } from 'node:module';
import type { Socket } from 'node:net';

type RequestQueue = { pending: unknown[]; throttledUntil: number; scheduleCheckPendingRequests(): void };
type Connection = { socket: Socket | null; disconnect(): Promise<boolean> };
type Class<T> = { prototype: T };

let patched = false;

/** Mends what kafkajs 2.2.4 gets wrong for everybody; the version is pinned. Once for each process. */
export function patchKafkajs(): void {
  if (patched) return;
  patched = true;
  const load = createRequire(import.meta.url);
  sleepWhenIdle(load('kafkajs/src/network/requestQueue') as Class<RequestQueue>);
  forgetListeners(load('kafkajs/src/network/connection') as Class<Connection>);
}

/**
 * It looks at its queue every millisecond for ever, also when nothing waits there: one twentieth of a core for each idle
 * process. It needs to look only while something waits.
 */
function sleepWhenIdle({ prototype }: Class<RequestQueue>): void {
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
}

/** While a broker is away it closes the same socket again and again; Node keeps a listener for each time. */
function forgetListeners({ prototype }: Class<Connection>): void {
  const disconnect = prototype.disconnect;
  prototype.disconnect = function (this: Connection) {
    this.socket?.removeListener('connect', this.socket.unref);
    return disconnect.call(this);
  };
}
