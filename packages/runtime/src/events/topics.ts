/** A topic of the product. Times in days; the key is what keeps its order. */
export type Topic = {
  name: string;
  partitions: number;
  key: string;
  /** Days a record is kept. A compacted topic keeps the last record of each key for ever. */
  retentionDays: number;
  /** Keeps the latest record per key; the only kind of topic that carries personal data and tombstones. */
  compacted: boolean;
};

export const AREAS = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;
export type Area = (typeof AREAS)[number];

/** Who signs in at the log: the services, and the gateway, which has neither database nor dead letters. */
export const LOG_USERS = [...AREAS, 'gateway'] as const;
export type LogUser = (typeof LOG_USERS)[number];

/** Who is signed out at once. Every process of the gateway follows it, see `follow`. */
export const SESSIONS_TOPIC = 'crm.gateway.sessions.v1';

/** What services ask and tell each other about projections; said and read by all of them. */
export const PROJECTIONS_TOPIC = 'crm.services.projections.v1';

/** How a person is erased in every service; said and read by all of them. */
export const PRIVACY_TOPIC = 'crm.services.privacy.v1';

const PARTITIONS = 6;
const RETENTION_DAYS = 14;

const facts = (name: string, key: string): Topic => ({
  name,
  key,
  partitions: PARTITIONS,
  retentionDays: RETENTION_DAYS,
  compacted: false,
});

/** What happens to the firm's records: the topics that are an area's own. */
const FACTS: readonly Topic[] = [
  { ...facts('crm.customers.profile.v1', 'customer'), compacted: true },
  facts('crm.customers.customer.v1', 'customer'),
  facts('crm.customers.loyalty.v1', 'customer'),
  facts('crm.sales.staff.v1', 'employee'),
  { ...facts('crm.sales.department.v1', 'code of the root department'), partitions: 1 },
  facts('crm.sales.invitation.v1', 'customer, for staff the employee'),
  facts('crm.sales.task.v1', 'customer, else the assignee'),
  facts('crm.orders.order.v1', 'customer'),
  facts('crm.service.request.v1', 'customer, else the request'),
  facts('crm.service.interaction.v1', 'customer, else the interaction'),
  facts('crm.marketing.message.v1', 'customer'),
  facts('crm.marketing.facts.v1', 'customer'),
  facts('crm.knowledge.article.v1', 'article'),
];

/** Their names; every process of the gateway hears them for live updates, by their headers alone. */
export const FACT_TOPICS: readonly string[] = FACTS.map(({ name }) => name);

/** Every topic there is; what is not declared here can be neither published nor read. */
export const TOPICS: readonly Topic[] = [
  ...FACTS,
  { ...facts(SESSIONS_TOPIC, 'session, else the account'), partitions: 1, retentionDays: 1 },
  { ...facts(PROJECTIONS_TOPIC, 'run, or name of the source'), partitions: 1, retentionDays: 2 },
  // whoever was away for weeks still hears whom he is to forget
  { ...facts(PRIVACY_TOPIC, 'customer'), retentionDays: 56 },
  ...AREAS.map((area) => ({ ...facts(deadLetterTopic(area), 'as the fact had'), partitions: 1 })),
];

/** Where a consuming area puts facts that it could not handle. */
export function deadLetterTopic(area: string): string {
  return `crm.${area}.dead-letter.v1`;
}

const compacted = new Set(TOPICS.filter((topic) => topic.compacted).map(({ name }) => name));

export const isCompacted = (topic: string): boolean => compacted.has(topic);

/** The partition of a key: FNV-1a, the same in every process and for ever, or order per key is lost. */
export function partitionOf(key: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % partitions;
}
