import type { Dashboard } from './grafana.ts';
import { ledger, published, quantile } from './panels.ts';

export const value: Dashboard = {
  uid: 'guanxi-value',
  title: 'Guanxi: what has value',
  description: 'Points and orders, and whether what is written of them holds together.',
  panels: [
    { ...ledger, kind: 'stat', width: 8 },
    {
      title: 'Last check of the ledger',
      description: 'Time since the youngest check. Above an hour nobody looks any more.',
      unit: 's',
      kind: 'stat',
      width: 8,
      worry: 3600,
      queries: [{ expr: 'min(guanxi_ledger_check_age_seconds)', legend: 'age' }],
    },
    {
      title: 'Points outstanding',
      description: 'What members hold, by the last check: what the firm owes.',
      unit: 'short',
      kind: 'stat',
      width: 8,
      queries: [{ expr: 'max(guanxi_points_outstanding)', legend: 'points' }],
    },
    {
      title: 'Points outstanding over time',
      description: 'A step that no campaign explains deserves a look at the postings of that hour.',
      unit: 'short',
      queries: [{ expr: 'max(guanxi_points_outstanding)', legend: 'points' }],
    },
    {
      title: 'Contradictions over time',
      description: 'When the first one came up tells which change brought it.',
      unit: 'short',
      worry: 1,
      queries: ledger.queries,
    },
    {
      title: 'Orders per minute',
      description: 'Placed, paid, money received and lines returned.',
      unit: 'short',
      queries: ['OrderPlaced', 'OrderPaid', 'ReceiptRecorded', 'OrderLineReturned'].map((fact) => ({
        expr: published(fact),
        legend: fact,
      })),
    },
    {
      title: 'Points and tiers per minute',
      description: 'Postings of points, changes of tier and of stage. Points follow paid orders within seconds.',
      unit: 'short',
      queries: ['PointsPosted', 'TierChanged', 'CustomerStageChanged'].map((fact) => ({
        expr: published(fact),
        legend: fact,
      })),
    },
    {
      title: 'Time to post points',
      description: 'From the payment until customers takes the fact: half and 95 of a hundred within.',
      unit: 's',
      worry: 5,
      queries: [0.5, 0.95].map((share) => ({
        expr: quantile(share, 'guanxi_fact_age_seconds', 'consumer', 'consumer="customers.facts"'),
        legend: `p${share * 100}`,
      })),
    },
    {
      title: 'Sweeps of the loyalty programme',
      description:
        'Runs in the last day that failed, of points that lapse, of lost customers, of tiers and of the check.',
      unit: 'short',
      queries: [
        {
          expr: 'sum by (job) (increase(guanxi_job_duration_seconds_count{component="customers", job=~"sweep:.+", outcome="error"}[1d]))',
          legend: '{{job}}',
        },
      ],
    },
  ],
};
