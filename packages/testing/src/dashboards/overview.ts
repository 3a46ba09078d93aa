import type { Dashboard } from './grafana.ts';
import { CHOSEN, deadLetters, GATEWAY, ledger, OPERATIONS, outboxAge, published, quantile, rate } from './panels.ts';

export const overview: Dashboard = {
  uid: 'guanxi-overview',
  title: 'Guanxi: product',
  description: 'Whether people are served, what they do, and how the processes are.',
  panels: [
    {
      title: 'Operations per second',
      description: 'GraphQL operations that the gateway answered, by how they went.',
      unit: 'reqps',
      queries: [{ expr: `sum by (outcome) (${rate(`${OPERATIONS}_count`, GATEWAY)})`, legend: '{{outcome}}' }],
    },
    {
      title: 'Share of operations that failed',
      description: 'Errors that are ours: faults and outages, no refusals. Above 2 % the alert rings.',
      unit: 'percentunit',
      worry: 0.02,
      queries: [
        {
          expr: `sum(${rate(`${OPERATIONS}_count`, `${GATEWAY}, outcome="error"`)}) / sum(${rate(`${OPERATIONS}_count`, GATEWAY)})`,
          legend: 'failed',
        },
      ],
    },
    {
      title: 'Time to answer',
      description: 'At the gateway, the whole operation: half, 95 and 99 of a hundred are answered within.',
      unit: 's',
      worry: 2,
      queries: [0.5, 0.95, 0.99].map((share) => ({
        expr: quantile(share, OPERATIONS, 'component', GATEWAY),
        legend: `p${share * 100}`,
      })),
    },
    {
      title: 'Tokens that were not accepted',
      description:
        'By reason. "expired" is everyday; "signature" is an attack or a wrong key; "issuer_down" an outage.',
      unit: 'reqps',
      queries: [{ expr: `sum by (reason) (${rate('guanxi_sign_in_failures_total', GATEWAY)})`, legend: '{{reason}}' }],
    },
    {
      title: 'Business per minute',
      description:
        'Orders placed and paid, points posted, mails sent, requests opened, by the facts that tell of them.',
      unit: 'short',
      queries: ['OrderPlaced', 'OrderPaid', 'PointsPosted', 'MessageSent', 'RequestOpened'].map((fact) => ({
        expr: published(fact),
        legend: fact,
      })),
    },
    {
      title: 'Requests by status',
      description: 'HTTP answers of the gateway. 429 is a caller beyond his rate, 503 overload or an outage.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (route, status) (${rate('guanxi_http_requests_total', GATEWAY)})`,
          legend: '{{route}} {{status}}',
        },
      ],
    },
    {
      title: 'Live pages',
      description: 'Open pages that are told of changes, and the questions behind them: identical ones are asked once.',
      unit: 'short',
      queries: [
        { expr: `sum(guanxi_live_streams{${GATEWAY}})`, legend: 'pages' },
        { expr: `sum(guanxi_live_queries{${GATEWAY}})`, legend: 'questions' },
      ],
    },
    { ...deadLetters, width: 8 },
    { ...outboxAge, width: 8 },
    { ...ledger, width: 8 },
    {
      title: 'Memory',
      description: 'Resident memory of each process, the largest replica. A service idles below 260 MB.',
      unit: 'bytes',
      queries: [
        { expr: `max by (component) (guanxi_process_resident_memory_bytes{${CHOSEN}})`, legend: '{{component}}' },
        { expr: `max by (component) (guanxi_process_heap_bytes{${CHOSEN}})`, legend: '{{component}} heap' },
      ],
    },
    {
      title: 'Processor',
      description: 'Cores that each component uses, over its replicas. A process has one thread for JavaScript.',
      unit: 'short',
      queries: [
        { expr: `sum by (component) (${rate('guanxi_process_cpu_seconds_total', CHOSEN)})`, legend: '{{component}}' },
      ],
    },
    {
      title: 'Event loop, late by',
      description: 'The 99th percentile. Late means that the process has more to do than one core can.',
      unit: 's',
      worry: 0.25,
      queries: [
        {
          expr: `max by (component) (guanxi_event_loop_delay_seconds{${CHOSEN}, quantile="0.99"})`,
          legend: '{{component}}',
        },
      ],
    },
    {
      title: 'Telemetry that was dropped',
      description: 'Spans, and exports of figures, that nobody took. The product does not wait for its telemetry.',
      unit: 'cps',
      queries: [
        {
          expr: `sum by (component, signal, reason) (${rate('guanxi_telemetry_dropped_total', CHOSEN)})`,
          legend: '{{component}} {{signal}} {{reason}}',
        },
      ],
    },
  ],
};
