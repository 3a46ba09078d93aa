import { currentTrace, inTrace, isSampled, parseTraceparent, type Trace, withTrace } from '../trace.ts';
import type { CounterName, GaugeName, HistogramName, Labels } from './metrics.ts';

/**
 * The seam between the product and its telemetry. The product speaks to this file alone; what exports is installed at
 * start, and only where it is wanted. Without it a span is a branch and a call, a measurement a branch.
 */
export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';
export type SpanAttributes = Record<string, string | number | boolean>;
export type SpanAbout = {
  /** Of a bounded set: never made of what a caller sends. */
  name: string;
  kind: SpanKind;
  attributes?: SpanAttributes;
};

export type OpenSpan = {
  readonly trace: Trace;
  rename(name: string): void;
  set(attributes: SpanAttributes): void;
  /** Marks it as failed without ending it. */
  fail(): void;
  /** Ends it once; with a failure it is marked as failed, by the failure's name and code alone. */
  end(failure?: unknown): void;
};

export type Reading = { value: number; labels?: Labels };

/** What is installed where telemetry is on. */
export interface Recorder {
  /** Whether a trace that begins here is to be recorded. */
  samples(): boolean;
  /** Begins a span that is recorded, in the parent's trace or in a new one. */
  span(about: SpanAbout, parent: Trace | undefined, links: readonly Trace[]): OpenSpan;
  count(name: CounterName, by: number, labels: Labels): void;
  record(name: HistogramName, value: number, labels: Labels): void;
  /** Asks for a figure whenever figures are collected, until the answer is called. */
  observe(name: GaugeName | CounterName, read: () => readonly Reading[] | Promise<readonly Reading[]>): () => void;
}

let recorder: Recorder | undefined;

/** Installs what records, or takes it away. */
export function install(next: Recorder | undefined): void {
  recorder = next;
}

export const telemetryIsOn = (): boolean => recorder !== undefined;

export function count(name: CounterName, by = 1, labels: Labels = {}): void {
  recorder?.count(name, by, labels);
}

/** Seconds, bytes or whatever the histogram's unit says. */
export function record(name: HistogramName, value: number, labels: Labels = {}): void {
  recorder?.record(name, value, labels);
}

/** Seconds since an instant of `performance.now()`. */
export const secondsSince = (started: number): number => (performance.now() - started) / 1000;

const nothing = () => undefined;

export function observe(...of: Parameters<Recorder['observe']>): () => void {
  return recorder?.observe(...of) ?? nothing;
}

const spans = new WeakMap<Trace, OpenSpan>();

/** The innermost recorded span of the work at hand. */
export function currentSpan(): OpenSpan | undefined {
  const trace = currentTrace();
  return trace && spans.get(trace);
}

/** Whether the work at hand is recorded here. */
export function isRecording(): boolean {
  const trace = recorder && currentTrace();
  return trace !== undefined && isSampled(trace);
}

/** Begins a span within the trace at hand, where that is recorded. Whoever begins it ends it. */
export function openSpan(about: SpanAbout): OpenSpan | undefined {
  if (!recorder) return undefined;
  const parent = currentTrace();
  return parent && isSampled(parent) ? recorder.span(about, parent, []) : undefined;
}

/** Runs work as a span within the trace at hand; where that is not recorded, it just runs. */
export function inSpan<T>(about: SpanAbout, work: () => Promise<T>): Promise<T> {
  const span = openSpan(about);
  return span ? within(span, work) : work();
}

/** Runs what a caller asked for under his trace, as a span where it is recorded: by his decision, without one by ours. */
export function entering<T>(
  traceparent: string | null | undefined,
  about: SpanAbout,
  work: () => Promise<T>,
): Promise<T> {
  if (!recorder) return withTrace(traceparent, work);
  const caller = parseTraceparent(traceparent);
  const recorded = caller ? isSampled(caller) : recorder.samples();
  return recorded ? within(recorder.span(about, caller, []), work) : withTrace(traceparent, work);
}

/**
 * Runs work that follows from earlier work, such as handling facts or a job. It is a trace of its own with a link to
 * each cause that is recorded, and recorded if one of them is. Otherwise it stays in its first cause's trace, so that
 * log lines can be followed; without a cause the ratio decides.
 */
export function following<T>(
  causes: readonly (string | null | undefined)[],
  about: SpanAbout,
  work: () => Promise<T>,
): Promise<T> {
  const [first] = causes;
  if (!recorder) return withTrace(first, work);
  const known = causes.flatMap((cause) => parseTraceparent(cause) ?? []);
  const links = distinct(known.filter(isSampled));
  const recorded = known.length > 0 ? links.length > 0 : recorder.samples();
  return recorded ? within(recorder.span(about, undefined, links), work) : withTrace(first, work);
}

/** A trace takes this many links; a bulk's first ones tell enough. */
const LINKS_MAX = 128;

function distinct(traces: readonly Trace[]): Trace[] {
  const bySpan = new Map(traces.map((trace) => [trace.traceId + trace.spanId, trace]));
  return [...bySpan.values()].slice(0, LINKS_MAX);
}

async function within<T>(span: OpenSpan, work: () => Promise<T>): Promise<T> {
  spans.set(span.trace, span);
  try {
    const result = await inTrace(span.trace, work);
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}
