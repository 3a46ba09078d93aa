import type { Dashboard } from './grafana.ts';
import { CHOSEN, GATEWAY, OPERATIONS, quantile, rate } from './panels.ts';

export const operations: Dashboard = {
  uid: 'guanxi-operations',
  title: 'Guanxi: GraphQL by operation',
  description: 'Rate, errors and duration of each operation, named by the schema, and where its time goes.',
  panels: [
    {
      title: 'Operations, the busiest 20',
      description: 'Per second, at the chosen components.',
      unit: 'reqps',
      queries: [
        {
          expr: `topk(20, sum by (kind, operation) (${rate(`${OPERATIONS}_count`, CHOSEN)}))`,
          legend: '{{kind}} {{operation}}',
        },
      ],
    },
    {
      title: 'Operations that fail',
      description: 'Per second, only faults and outages.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (component, operation) (${rate(`${OPERATIONS}_count`, `${CHOSEN}, outcome="error"`)}) > 0`,
          legend: '{{component}} {{operation}}',
        },
      ],
    },
    {
      title: 'Operations, the slowest 20',
      description: '95 of a hundred are answered within.',
      unit: 's',
      queries: [{ expr: `topk(20, ${quantile(0.95, OPERATIONS, 'operation')})`, legend: '{{operation}}' }],
    },
    {
      title: 'Operations that are refused',
      description: 'Per second: not allowed, not understood, beyond a limit. A jump is a client with a fault.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (operation) (${rate(`${OPERATIONS}_count`, `${CHOSEN}, outcome="refused"`)}) > 0`,
          legend: '{{operation}}',
        },
      ],
    },
    {
      title: 'All operations now',
      description: 'Count in the last hour by component, operation and outcome.',
      unit: 'short',
      kind: 'table',
      width: 24,
      queries: [
        {
          expr: `sum by (component, kind, operation, outcome) (increase(${OPERATIONS}_count{${CHOSEN}}[1h])) > 0`,
          legend: '',
        },
      ],
    },
    {
      title: 'Fetches from services, time',
      description: 'How long the gateway waits for each service: 95 of a hundred within.',
      unit: 's',
      worry: 1,
      queries: [
        {
          expr: quantile(0.95, 'guanxi_subgraph_fetch_duration_seconds', 'subgraph', GATEWAY),
          legend: '{{subgraph}}',
        },
      ],
    },
    {
      title: 'Fetches that were not answered',
      description: 'Per second: a service was away or too slow, and the answer went out with a gap.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (subgraph, outcome) (${rate('guanxi_subgraph_fetch_duration_seconds_count', `${GATEWAY}, outcome!="ok"`)})`,
          legend: '{{subgraph}} {{outcome}}',
        },
      ],
    },
    {
      title: 'SQL, time',
      description: '95 of a hundred statements take no longer, by their first word.',
      unit: 's',
      queries: [
        {
          expr: quantile(0.95, 'guanxi_sql_duration_seconds', 'component, statement'),
          legend: '{{component}} {{statement}}',
        },
      ],
    },
    {
      title: 'SQL, statements per second',
      description: 'By component and outcome.',
      unit: 'ops',
      queries: [
        {
          expr: `sum by (component, outcome) (${rate('guanxi_sql_duration_seconds_count', CHOSEN)})`,
          legend: '{{component}} {{outcome}}',
        },
      ],
    },
    {
      title: 'Wait for a connection',
      description: '95 of a hundred got one within. Anything to be seen means that the pool is too small or blocked.',
      unit: 's',
      worry: 0.5,
      queries: [{ expr: quantile(0.95, 'guanxi_pool_wait_seconds', 'component'), legend: '{{component}}' }],
    },
    {
      title: 'Connections',
      description: 'Used and waited for, of those that may be open. Sum over services and replicas is the budget.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (component, state) (guanxi_pool_connections{${CHOSEN}})`,
          legend: '{{component}} {{state}}',
        },
        { expr: `sum by (component) (guanxi_pool_waiting{${CHOSEN}})`, legend: '{{component}} waiting' },
      ],
    },
    {
      title: 'Fields of the firm in the schema',
      description:
        'How many each replica answers. For a minute they may differ; longer means that one follows no more.',
      unit: 'short',
      queries: [{ expr: `max by (component) (guanxi_schema_fields{${CHOSEN}})`, legend: '{{component}}' }],
    },
    {
      title: 'Changes of the schema',
      description: 'Taken, or refused because they do not compose: then the last schema stays, and the log says why.',
      unit: 'short',
      queries: [
        {
          expr: `sum by (component, outcome) (increase(guanxi_schema_compositions_total{${CHOSEN}}[5m]))`,
          legend: '{{component}} {{outcome}}',
        },
      ],
    },
  ],
};
