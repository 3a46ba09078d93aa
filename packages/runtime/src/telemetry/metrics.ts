/**
 * Every figure that the product exports. Names and units are those of Prometheus, so that a figure has one name
 * whether it is scraped or sent. Labels are of bounded sets: the schema's fields, the contracts' facts, our own words.
 */
export type Labels = Readonly<Record<string, string>>;
type Metric = { unit: string; labels: readonly string[]; description: string };
type Histogram = Metric & { buckets: readonly number[] };

/** Seconds; of requests, statements and the like. */
const SHORT = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Seconds; of waiting for something else. */
const LONG = [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900];

export const histograms = {
  guanxi_operation_duration_seconds: {
    unit: 's',
    labels: ['kind', 'operation', 'outcome'],
    description: 'Time to answer a GraphQL operation. Its count is the rate, its outcome ok, refused or error.',
    buckets: SHORT,
  },
  guanxi_subgraph_fetch_duration_seconds: {
    unit: 's',
    labels: ['subgraph', 'outcome'],
    description: 'Time for which the gateway waited for one answer of one service.',
    buckets: SHORT,
  },
  guanxi_sql_duration_seconds: {
    unit: 's',
    labels: ['statement', 'outcome'],
    description: 'Time of SQL statements, by their first word.',
    buckets: SHORT,
  },
  guanxi_pool_wait_seconds: {
    unit: 's',
    labels: [],
    description: 'Time for which work waited for a connection to the database.',
    buckets: SHORT,
  },
  guanxi_fact_handling_seconds: {
    unit: 's',
    labels: ['consumer', 'fact', 'outcome'],
    description: 'Time to let facts take effect: one fact, or "batch" for those that shared a transaction.',
    buckets: SHORT,
  },
  guanxi_fact_age_seconds: {
    unit: 's',
    labels: ['consumer'],
    description: 'Time from the change that a fact tells of until a consumer takes it, by the clock of the business.',
    buckets: LONG,
  },
  guanxi_job_duration_seconds: {
    unit: 's',
    labels: ['job', 'outcome'],
    description: 'Time of jobs and sweeps.',
    buckets: LONG,
  },
} as const satisfies Record<string, Histogram>;

export const counters = {
  guanxi_http_requests_total: {
    unit: '',
    labels: ['route', 'status'],
    description: 'Requests answered, by path and status.',
  },
  guanxi_sign_in_failures_total: {
    unit: '',
    labels: ['reason'],
    description: 'Requests whose token was not accepted, by reason.',
  },
  guanxi_facts_published_total: {
    unit: '',
    labels: ['fact'],
    description: 'Facts that the relay has published, by name.',
  },
  guanxi_fact_publish_failures_total: {
    unit: '',
    labels: [],
    description: 'Batches of facts that the event log did not take; they are tried again.',
  },
  guanxi_facts_handled_total: { unit: '', labels: [], description: 'Facts that took effect.' },
  guanxi_fact_redeliveries_total: { unit: '', labels: [], description: 'Facts that came again and changed nothing.' },
  guanxi_fact_retries_total: { unit: '', labels: [], description: 'Attempts to handle a fact that failed.' },
  guanxi_facts_set_aside_total: { unit: '', labels: [], description: 'Facts that were put aside as dead letters.' },
  guanxi_schema_compositions_total: {
    unit: '',
    labels: ['outcome'],
    description: "Changes of the firm's fields that the gateway composed into the schema of clients: taken or refused.",
  },
  guanxi_process_cpu_seconds_total: { unit: 's', labels: [], description: 'Processor time of the process.' },
  guanxi_telemetry_dropped_total: {
    unit: '',
    labels: ['signal', 'reason'],
    description: 'Spans, and exports of figures, that were dropped because nobody took them in time.',
  },
} as const satisfies Record<string, Metric>;

export const gauges = {
  guanxi_live_streams: { unit: '', labels: [], description: 'Pages that are told of changes at the moment.' },
  guanxi_live_queries: {
    unit: '',
    labels: [],
    description: 'Questions behind them; pages of one viewer that ask the same share one.',
  },
  guanxi_schema_fields: { unit: '', labels: [], description: 'Fields of the firm in the schema of clients.' },
  guanxi_outbox_unsent: { unit: '', labels: [], description: 'Facts in the outbox that are not yet published.' },
  guanxi_outbox_oldest_age_seconds: {
    unit: 's',
    labels: [],
    description: 'Age of the oldest fact that is not yet published; 0 when all are.',
  },
  guanxi_dead_letters: { unit: '', labels: [], description: 'Facts that lie aside and were not sent again.' },
  guanxi_consumer_lag: { unit: '', labels: ['consumer', 'topic'], description: 'Records not yet handled.' },
  guanxi_projection_drift: {
    unit: '',
    labels: ['projection'],
    description: 'Buckets of rows of a projection that differ from their source, by the last check; of 1024.',
  },
  guanxi_ledger_differences: {
    unit: '',
    labels: ['check'],
    description: 'Places in the points ledger that contradict one another, by the last check; 0 is the only good one.',
  },
  guanxi_ledger_check_age_seconds: {
    unit: 's',
    labels: [],
    description: 'Time since the points ledger was last checked by this process.',
  },
  guanxi_points_outstanding: { unit: '', labels: [], description: 'Points that members hold, by the last check.' },
  guanxi_pool_connections: {
    unit: '',
    labels: ['state'],
    description: 'Connections to the database: used, idle, and the most that may be open (max).',
  },
  guanxi_pool_waiting: { unit: '', labels: [], description: 'Work that waits for a connection now.' },
  guanxi_process_resident_memory_bytes: { unit: 'By', labels: [], description: 'Resident memory of the process.' },
  guanxi_process_heap_bytes: { unit: 'By', labels: [], description: 'Used heap of JavaScript.' },
  guanxi_event_loop_delay_seconds: {
    unit: 's',
    labels: ['quantile'],
    description: 'By how much the event loop was late since the last collection.',
  },
} as const satisfies Record<string, Metric>;

export type HistogramName = keyof typeof histograms;
export type CounterName = keyof typeof counters;
export type GaugeName = keyof typeof gauges;

/** Label of every figure: which of the product's processes it comes from. Several replicas share it. */
export const COMPONENT = 'component';
