import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** W3C trace context of the work at hand. Export comes with telemetry; the ids are there from the start. */
export type Trace = { traceId: string; spanId: string; flags: string };

const storage = new AsyncLocalStorage<Trace>();

export const currentTrace = (): Trace | undefined => storage.getStore();

/** Runs work under a trace: the caller's where `traceparent` is well formed, else a new one. */
export function withTrace<T>(traceparent: string | null | undefined, work: () => T): T {
  return storage.run(traceOf(traceparent), work);
}

export function traceOf(traceparent: string | null | undefined): Trace {
  const [, traceId, , flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? [];
  return {
    traceId: traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    flags: flags ?? '00',
  };
}

/** The header that carries the current trace onward; empty outside of any. */
export function traceparent(): string {
  const trace = storage.getStore();
  return trace ? `00-${trace.traceId}-${trace.spanId}-${trace.flags}` : '';
}
