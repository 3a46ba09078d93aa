import { currentTrace, isSampled, traceparent } from '../trace.ts';
import { following, record, secondsSince, telemetryIsOn } from './signals.ts';

/** Where a job's payload carries the trace of the work that queued it. Only traces that are recorded are carried. */
const FIELD = '_traceparent';

const isPlain = (payload: unknown): payload is Record<string, unknown> =>
  typeof payload === 'object' && payload !== null && !Array.isArray(payload);

/** The payload, with the trace at hand where that is recorded. */
export function withTraceOf(payload: unknown): unknown {
  const trace = telemetryIsOn() ? currentTrace() : undefined;
  return trace && isSampled(trace) && isPlain(payload) ? { ...payload, [FIELD]: traceparent() } : payload;
}

/** The payload as it was queued. */
export function withoutTrace(payload: unknown): unknown {
  if (!isPlain(payload) || !(FIELD in payload)) return payload;
  const { [FIELD]: _trace, ...rest } = payload;
  return rest;
}

/** Runs a job or sweep, linked to what has queued it, and measures it. */
export async function tracedJob(job: string, payload: unknown, work: () => Promise<void>): Promise<void> {
  const cause = isPlain(payload) && typeof payload[FIELD] === 'string' ? payload[FIELD] : undefined;
  const started = performance.now();
  let outcome = 'error';
  try {
    await following(
      cause === undefined ? [] : [cause],
      { name: `job ${job}`, kind: 'consumer', attributes: { 'guanxi.job': job } },
      work,
    );
    outcome = 'ok';
  } finally {
    record('guanxi_job_duration_seconds', secondsSince(started), { job, outcome });
  }
}
