import {
  type Attributes,
  type Counter,
  type Histogram,
  type Meter,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace as traces,
} from '@opentelemetry/api';
import { isSampled, type Trace } from '../trace.ts';
import {
  COMPONENT,
  type CounterName,
  counters,
  type GaugeName,
  gauges,
  type HistogramName,
  histograms,
} from './metrics.ts';
import type { OpenSpan, Recorder } from './signals.ts';

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

type With = {
  component: string;
  tracer: Tracer;
  meter: Meter;
  /** Share of new traces that are recorded. */
  ratio: number;
};

/** Records through OpenTelemetry's API. Contexts are given, never looked up: the product keeps its own. */
export function recordWith({ component, tracer, meter, ratio }: With): Recorder {
  const histogram = kept((name: HistogramName): Histogram => {
    const { unit, description, buckets } = histograms[name];
    return meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries: [...buckets] } });
  });
  const counter = kept((name: CounterName): Counter => meter.createCounter(name, counters[name]));
  const observed = kept((name: CounterName | GaugeName) =>
    name in counters
      ? meter.createObservableCounter(name, counters[name as CounterName])
      : meter.createObservableGauge(name, gauges[name as GaugeName]),
  );
  const labelled = (labels: Attributes = {}): Attributes => ({ [COMPONENT]: component, ...labels });

  return {
    samples: () => Math.random() < ratio,
    span({ name, kind, attributes }, parent, links) {
      const span = tracer.startSpan(
        name,
        {
          kind: kinds[kind],
          ...(attributes ? { attributes } : {}),
          links: links.map((link) => ({ context: contextOf(link) })),
        },
        parent ? traces.setSpanContext(ROOT_CONTEXT, contextOf(parent)) : ROOT_CONTEXT,
      );
      return opened(span, links[0]?.traceId ?? parent?.causeTraceId);
    },
    count: (name, by, labels) => counter(name).add(by, labelled(labels)),
    record: (name, value, labels) => histogram(name).record(value, labelled(labels)),
    observe(name, read) {
      const observable = observed(name);
      const callback: Parameters<typeof observable.addCallback>[0] = async (result) => {
        // a figure that cannot be had now is left out; whoever asks for the others must still get them
        const readings = await Promise.resolve()
          .then(read)
          .catch(() => []);
        for (const { value, labels } of readings) result.observe(value, labelled(labels));
      };
      observable.addCallback(callback);
      return () => observable.removeCallback(callback);
    },
  };
}

/** Makes each instrument when it is first used: a counter is either counted or observed. */
function kept<Name extends string, Instrument>(make: (name: Name) => Instrument): (name: Name) => Instrument {
  const made = new Map<Name, Instrument>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

function opened(span: Span, causeTraceId: string | undefined): OpenSpan {
  const { traceId, spanId } = span.spanContext();
  let open = true;
  return {
    trace: { traceId, spanId, flags: '01', ...(causeTraceId === undefined ? {} : { causeTraceId }) },
    rename: (name) => void span.updateName(name),
    set: (attributes) => void span.setAttributes(attributes),
    fail: () => void span.setStatus({ code: SpanStatusCode.ERROR }),
    end(failure) {
      if (!open) return;
      open = false;
      if (failure !== undefined) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('error.type', failureName(failure));
      }
      span.end();
    },
  };
}

const contextOf = (trace: Trace): SpanContext => ({
  traceId: trace.traceId,
  spanId: trace.spanId,
  traceFlags: isSampled(trace) ? 1 : 0,
  isRemote: true,
});

/** A failure by its kind. Its message may quote what a person has typed. */
function failureName(failure: unknown): string {
  const { code, name } = (typeof failure === 'object' && failure !== null ? failure : {}) as Record<string, unknown>;
  const said = typeof failure === 'string' ? failure : typeof code === 'string' ? code : name;
  return typeof said === 'string' && /^[\w.]{1,60}$/.test(said) ? said : 'error';
}
