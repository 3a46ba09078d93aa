import type { TelemetrySettings } from './settings.ts';

export type Telemetry = {
  /** Where figures can be scraped, if they can. */
  readonly metricsUrl: string | undefined;
  /** Sends what is left within a bound, then leaves nothing behind. */
  stop(): Promise<void>;
};

/**
 * Turns telemetry on for this process, where the settings name somebody to tell. OpenTelemetry's packages are loaded
 * only then. Call it once, before anything that is to be traced.
 */
export async function startTelemetry(component: string, settings: TelemetrySettings): Promise<Telemetry | undefined> {
  if (!settings.OTEL_EXPORTER_OTLP_ENDPOINT && settings.METRICS_PORT === undefined) return undefined;
  const { openTelemetry } = await import('./open-telemetry.ts');
  return openTelemetry(component, settings);
}
