import { z } from 'zod';

/** What a process is told of telemetry. Nothing is exported, nor loaded that could, unless one of the first two is set. */
export const telemetrySettings = {
  /** Address of an OTLP/HTTP receiver; traces go to `/v1/traces` below it, figures to `/v1/metrics`. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Port on which figures are given as Prometheus' text at `/metrics`. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  /** Share of requests that are traced where the caller has not decided, 0 to 1; 0.05 unless given. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).optional(),
  /** Milliseconds between two exports of figures; 15,000 unless given. */
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce.number().int().min(100).optional(),
};

export type TelemetrySettings = {
  HOST: string;
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  METRICS_PORT?: number | undefined;
  OTEL_TRACES_SAMPLER_ARG?: number | undefined;
  OTEL_METRIC_EXPORT_INTERVAL?: number | undefined;
};
