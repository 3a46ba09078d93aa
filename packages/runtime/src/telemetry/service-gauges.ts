import type pg from 'pg';
import type { EventCounters } from '../events/metrics.ts';
import { readEventGauges } from '../events/metrics.ts';
import type { CounterName } from './metrics.ts';
import { observe } from './signals.ts';
import { observePool } from './sql.ts';

type Watched = {
  pool: pg.Pool;
  counters: EventCounters;
  /** Records not yet handled by this service's consumer, by topic. */
  lag: () => Promise<readonly { consumer: string; topic: string; records: bigint }[]>;
  /** What the last comparison of projections with their sources found. */
  drift?: () => Promise<readonly { projection: string; differing: number }[]>;
};

const names: Partial<Record<keyof EventCounters, CounterName>> = {
  publishFailures: 'guanxi_fact_publish_failures_total',
  handled: 'guanxi_facts_handled_total',
  redeliveries: 'guanxi_fact_redeliveries_total',
  retries: 'guanxi_fact_retries_total',
  deadLetters: 'guanxi_facts_set_aside_total',
};

/** What a service process tells of its facts and its pool whenever figures are collected. */
export function observeService({ pool, counters, lag, drift = async () => [] }: Watched): () => void {
  const outbox = once(() => readEventGauges(pool));
  const forget = [
    observePool(pool),
    ...Object.entries(names).map(([key, name]) =>
      observe(name, () => [{ value: counters[key as keyof EventCounters] }]),
    ),
    observe('guanxi_outbox_unsent', async () => [{ value: (await outbox()).unsent }]),
    observe('guanxi_outbox_oldest_age_seconds', async () => [{ value: (await outbox()).oldestUnsentSeconds }]),
    observe('guanxi_dead_letters', async () => [{ value: (await outbox()).deadLetters }]),
    observe('guanxi_consumer_lag', async () =>
      (await lag()).map(({ consumer, topic, records }) => ({ value: Number(records), labels: { consumer, topic } })),
    ),
    observe('guanxi_projection_drift', async () =>
      (await drift()).map(({ projection, differing }) => ({ value: differing, labels: { projection } })),
    ),
  ];
  return () => {
    for (const each of forget) each();
  };
}

/** Asks once for all that is collected at the same time. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}
