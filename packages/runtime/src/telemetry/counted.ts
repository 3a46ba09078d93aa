import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { ReadableSpan, SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace';

type Lost = (spans: number) => void;

/**
 * Holds at most `room` spans before and in the processor behind it. That one drops silently what does not fit; here it
 * is counted.
 */
export class CountedProcessor implements SpanProcessor {
  readonly #behind: SpanProcessor;
  readonly #room: number;
  readonly #lost: Lost;
  #waiting = 0;

  constructor(behind: (taken: (spans: number) => void) => SpanProcessor, { room, lost }: { room: number; lost: Lost }) {
    this.#room = room;
    this.#lost = lost;
    this.#behind = behind((spans) => {
      this.#waiting -= spans;
    });
  }

  onStart(): void {}

  onEnd(span: ReadableSpan): void {
    if (this.#waiting >= this.#room) {
      this.#lost(1);
      return;
    }
    this.#waiting += 1;
    this.#behind.onEnd(span);
  }

  forceFlush = (): Promise<void> => this.#behind.forceFlush();
  shutdown = (): Promise<void> => this.#behind.shutdown();
}

const FAILED = 1;

/** Tells when spans leave the queue, and when nobody took them. */
export function countedSpanExporter(
  exporter: SpanExporter,
  { taken, lost }: { taken: (spans: number) => void; lost: Lost },
): SpanExporter {
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        taken(spans.length);
        if (result.code === FAILED) lost(spans.length);
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

/** Tells of each export of figures that nobody took; the next one carries the same counters, grown. */
export function countedMetricExporter(exporter: PushMetricExporter, lost: () => void): PushMetricExporter {
  const { export: send } = exporter;
  exporter.export = (metrics, done) =>
    send.call(exporter, metrics, (result) => {
      if (result.code === FAILED) lost();
      done(result);
    });
  return exporter;
}
