import type { Dashboard } from './grafana.ts';
import { CHOSEN, deadLetters, outboxAge, quantile, rate } from './panels.ts';

export const events: Dashboard = {
  uid: 'guanxi-events',
  title: 'Guanxi: facts between services',
  description: 'From the outbox through the event log to the consumers, and what went wrong on the way.',
  panels: [
    outboxAge,
    {
      title: 'Facts not yet published',
      description: 'Rows of the outbox that wait for the relay.',
      unit: 'short',
      queries: [{ expr: `max by (component) (guanxi_outbox_unsent{${CHOSEN}})`, legend: '{{component}}' }],
    },
    {
      title: 'Lag of consumers',
      description: 'Records that a consumer has before it, by topic. It must come back to zero after every peak.',
      unit: 'short',
      worry: 1000,
      queries: [
        {
          expr: `max by (consumer, topic) (guanxi_consumer_lag{${CHOSEN}}) > 0`,
          legend: '{{consumer}} {{topic}}',
        },
      ],
    },
    {
      title: 'Age of facts when they are taken',
      description: 'Real time from the change to its effect in another service: 95 of a hundred within.',
      unit: 's',
      worry: 5,
      queries: [{ expr: quantile(0.95, 'guanxi_fact_age_seconds', 'consumer'), legend: '{{consumer}}' }],
    },
    deadLetters,
    {
      title: 'Facts put aside',
      description: 'Per minute, after all attempts.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (component) (${rate('guanxi_facts_set_aside_total', CHOSEN)}) * 60`,
          legend: '{{component}}',
        },
      ],
    },
    {
      title: 'Redeliveries and attempts that failed',
      description: 'Per minute. Redeliveries change nothing; many of them mean that consumers restart or rebalance.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (component) (${rate('guanxi_fact_redeliveries_total', CHOSEN)}) * 60`,
          legend: '{{component}} redelivered',
        },
        {
          expr: `sum by (component) (${rate('guanxi_fact_retries_total', CHOSEN)}) * 60`,
          legend: '{{component}} tried again',
        },
      ],
    },
    {
      title: 'Drift of projections',
      description: 'Parts of a projection that differ from their source. Mend by rebuilding the projection.',
      unit: 'short',
      worry: 1,
      queries: [
        {
          expr: `max by (component, projection) (guanxi_projection_drift{${CHOSEN}})`,
          legend: '{{component}} {{projection}}',
        },
      ],
    },
    {
      title: 'Facts published',
      description: 'Per second, by name.',
      unit: 'ops',
      queries: [
        { expr: `sum by (fact) (${rate('guanxi_facts_published_total', CHOSEN)}) > 0`, legend: '{{fact}}' },
        {
          expr: `sum by (component) (${rate('guanxi_fact_publish_failures_total', CHOSEN)}) > 0`,
          legend: '{{component}} failed',
        },
      ],
    },
    {
      title: 'Facts that took effect',
      description: 'Per second, by service.',
      unit: 'ops',
      queries: [
        { expr: `sum by (component) (${rate('guanxi_facts_handled_total', CHOSEN)})`, legend: '{{component}}' },
      ],
    },
    {
      title: 'Time to handle',
      description: '95 of a hundred facts or batches take no longer.',
      unit: 's',
      queries: [
        { expr: quantile(0.95, 'guanxi_fact_handling_seconds', 'consumer, fact'), legend: '{{consumer}} {{fact}}' },
      ],
    },
    {
      title: 'Jobs and sweeps',
      description: 'Per minute, by how they ended. One that fails is tried again.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (job, outcome) (${rate('guanxi_job_duration_seconds_count', CHOSEN)}) * 60`,
          legend: '{{job}} {{outcome}}',
        },
      ],
    },
  ],
};
