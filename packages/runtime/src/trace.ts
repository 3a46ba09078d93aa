import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** W3C trace context of the work at hand; the ids are there whether or not anything is exported. */
export type Trace = {
  traceId: string;
  spanId: string;
  flags: string;
  /** The trace of the fact or request that this work follows, where it is another one. */
  causeTraceId?: string;
};

const storage = new AsyncLocalStorage<Trace>();

export const currentTrace = (): Trace | undefined => storage.getStore();

/** Runs work under a trace: the caller's where `traceparent` is well formed, else a new one. */
export function withTrace<T>(traceparent: string | null | undefined, work: () => T): T {
  return storage.run(traceOf(traceparent), work);
}

/** Runs work under this very trace. */
export const inTrace = <T>(trace: Trace, work: () => T): T => storage.run(trace, work);

/** A place of its own in the caller's trace, or in a new one that is not sampled. */
export function traceOf(traceparent: string | null | undefined): Trace {
  const caller = parseTraceparent(traceparent);
  return {
    traceId: caller?.traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    flags: caller?.flags ?? '00',
  };
}

/** What a `traceparent` says; nothing where it is not well formed. */
export function parseTraceparent(traceparent: string | null | undefined): Trace | undefined {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || !flags || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, flags };
}

/** Whether somebody further up has decided to record this trace. */
export const isSampled = ({ flags }: Trace): boolean => (Number.parseInt(flags, 16) & 1) === 1;

/** The header that carries the current trace onward; empty outside of any. */
export function traceparent(): string {
  const trace = storage.getStore();
  return trace ? `00-${trace.traceId}-${trace.spanId}-${trace.flags}` : '';
}
