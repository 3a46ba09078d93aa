import { randomUUID } from 'node:crypto';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { type IMetricReader, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { CountedProcessor, countedMetricExporter, countedSpanExporter } from './counted.ts';
import { observeProcess } from './process-gauges.ts';
import { recordWith } from './recorder.ts';
import type { TelemetrySettings } from './settings.ts';
import { count, install } from './signals.ts';
import type { Telemetry } from './start.ts';

/** Spans that wait for the receiver at most; about 4 MB. What comes beyond is dropped and counted. */
const QUEUE = 2_048;
const BATCH = 512;
/** Milliseconds: between two exports of spans; for one export with its retries; for the last one before the end. */
const SPANS_EVERY = 2_000;
const EXPORT_WITHIN = 5_000;
const END_WITHIN = 3_000;

/** The only module that loads OpenTelemetry's SDK. It has no global state: nothing of the product looks it up. */
export async function openTelemetry(component: string, settings: TelemetrySettings): Promise<Telemetry> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, METRICS_PORT: port, HOST: host } = settings;
  const resource = resourceFromAttributes({
    'service.name': component,
    'service.namespace': 'guanxi',
    'service.instance.id': randomUUID(),
  });
  const address = (signal: string) => `${endpoint?.replace(/\/+$/, '')}/v1/${signal}`;

  const readers: IMetricReader[] = [];
  if (endpoint) {
    const every = settings.OTEL_METRIC_EXPORT_INTERVAL ?? 15_000;
    readers.push(
      new PeriodicExportingMetricReader({
        exporter: countedMetricExporter(
          new OTLPMetricExporter({ url: address('metrics'), timeoutMillis: Math.min(EXPORT_WITHIN, every) }),
          () => count('guanxi_telemetry_dropped_total', 1, { signal: 'metrics', reason: 'export' }),
        ),
        exportIntervalMillis: every,
        exportTimeoutMillis: Math.min(EXPORT_WITHIN, every),
      }),
    );
  }
  const scraped = port === undefined ? undefined : new PrometheusExporter({ host, port, preventServerStart: true });
  if (scraped) readers.push(scraped);
  const meters = new MeterProvider({ resource, readers });

  const dropped = (reason: string) => (spans: number) =>
    count('guanxi_telemetry_dropped_total', spans, { signal: 'traces', reason });
  const processor = endpoint
    ? new CountedProcessor(
        (taken) =>
          new BatchSpanProcessor({
            exporter: countedSpanExporter(
              new OTLPTraceExporter({ url: address('traces'), timeoutMillis: EXPORT_WITHIN }),
              { taken, lost: dropped('export') },
            ),
            maxQueueSize: QUEUE,
            maxExportBatchSize: BATCH,
            scheduledDelayMillis: SPANS_EVERY,
            exportTimeoutMillis: EXPORT_WITHIN + 1_000,
          }),
        { room: QUEUE, lost: dropped('queue') },
      )
    : undefined;
  // whether a trace is recorded is decided before a span is made, see signals.ts
  const tracers = new TracerProvider({
    resource,
    sampler: new AlwaysOnSampler(),
    spanProcessors: processor ? [processor] : [],
    spanLimits: { attributeValueLengthLimit: 2_000, attributeCountLimit: 32 },
  });

  install(
    recordWith({
      component,
      tracer: tracers.getTracer('guanxi'),
      meter: meters.getMeter('guanxi'),
      ratio: endpoint ? (settings.OTEL_TRACES_SAMPLER_ARG ?? 0.05) : 0,
    }),
  );
  const forget = observeProcess();
  await scraped?.startServer();

  return {
    metricsUrl: scraped ? metricsUrl(host, scraped) : undefined,
    async stop() {
      const sent = Promise.allSettled([tracers.shutdown(), meters.shutdown({ timeoutMillis: END_WITHIN })]);
      await Promise.race([sent, new Promise((late) => setTimeout(late, END_WITHIN).unref())]);
      forget();
      install(undefined);
    },
  };
}

/** With port 0 the system chooses; the exporter keeps its server to itself. */
function metricsUrl(host: string, exporter: PrometheusExporter): string {
  const { _server: server } = exporter as unknown as { _server: { address(): { port: number } } };
  return `http://${host}:${server.address().port}/metrics`;
}
