/** What several dashboards share: parts of expressions, and panels. */
import type { Panel } from './grafana.ts';

export const CHOSEN = 'component=~"$component"';
export const rate = (metric: string, labels = '') => `rate(${metric}{${labels}}[$__rate_interval])`;
export const quantile = (share: number, histogram: string, by: string, labels = CHOSEN) =>
  `histogram_quantile(${share}, sum by (le, ${by}) (${rate(`${histogram}_bucket`, labels)}))`;
export const OPERATIONS = 'guanxi_operation_duration_seconds';
export const GATEWAY = 'component="gateway"';
export const published = (fact: string) => `sum(${rate('guanxi_facts_published_total', `fact="${fact}"`)}) * 60`;

export const deadLetters: Panel = {
  title: 'Dead letters',
  description: 'Facts that were put aside and not sent again. Any of them is work that was not done: see the runbook.',
  unit: 'short',
  worry: 1,
  queries: [{ expr: `max by (component) (guanxi_dead_letters{${CHOSEN}})`, legend: '{{component}}' }],
};
export const outboxAge: Panel = {
  title: 'Oldest fact not yet published',
  description:
    'How far a service’s facts are behind its own changes. Above a minute its relay or the event log stands.',
  unit: 's',
  worry: 60,
  queries: [{ expr: `max by (component) (guanxi_outbox_oldest_age_seconds{${CHOSEN}})`, legend: '{{component}}' }],
};
export const ledger: Panel = {
  title: 'Contradictions in the points ledger',
  description: 'What the last check found, by kind. Zero is the only good figure; the check runs every 15 minutes.',
  unit: 'short',
  worry: 1,
  queries: [{ expr: 'max by (check) (guanxi_ledger_differences)', legend: '{{check}}' }],
};
