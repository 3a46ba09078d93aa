import {
  AREAS,
  deadLetterTopic,
  FACT_TOPICS,
  LOG_USERS,
  type LogUser,
  PRIVACY_TOPIC,
  PROJECTIONS_TOPIC,
  SESSIONS_TOPIC,
  TOPICS,
} from './topics.ts';

/** The topics that each one reads; those of its area it may write, and reads only what is named here. */
export const READS: Readonly<Record<LogUser, readonly string[]>> = {
  customers: [
    PROJECTIONS_TOPIC,
    'crm.marketing.message.v1',
    PRIVACY_TOPIC,
    'crm.orders.order.v1',
    'crm.sales.department.v1',
    'crm.sales.invitation.v1',
    'crm.sales.staff.v1',
    'crm.sales.task.v1',
    'crm.service.interaction.v1',
    'crm.service.request.v1',
  ],
  sales: [
    PROJECTIONS_TOPIC,
    PRIVACY_TOPIC,
    'crm.customers.customer.v1',
    'crm.customers.loyalty.v1',
    'crm.customers.profile.v1',
    'crm.service.request.v1',
  ],
  orders: [PROJECTIONS_TOPIC, PRIVACY_TOPIC, 'crm.customers.profile.v1', 'crm.sales.department.v1'],
  service: [
    PROJECTIONS_TOPIC,
    PRIVACY_TOPIC,
    'crm.customers.customer.v1',
    'crm.customers.profile.v1',
    'crm.marketing.message.v1',
    'crm.sales.department.v1',
  ],
  marketing: [
    PROJECTIONS_TOPIC,
    PRIVACY_TOPIC,
    'crm.customers.customer.v1',
    'crm.customers.loyalty.v1',
    'crm.customers.profile.v1',
    'crm.orders.order.v1',
    'crm.service.interaction.v1',
    'crm.service.request.v1',
  ],
  knowledge: [
    PROJECTIONS_TOPIC,
    PRIVACY_TOPIC,
    'crm.customers.customer.v1',
    'crm.customers.profile.v1',
    'crm.service.request.v1',
  ],
  gateway: [SESSIONS_TOPIC, ...FACT_TOPICS],
};

/** Topics of others that someone may write besides: sales ends the sessions of who loses his access. */
const WRITES: Readonly<Record<LogUser, readonly string[]>> = {
  customers: [PROJECTIONS_TOPIC, PRIVACY_TOPIC],
  sales: [PROJECTIONS_TOPIC, PRIVACY_TOPIC, SESSIONS_TOPIC],
  orders: [PROJECTIONS_TOPIC, PRIVACY_TOPIC],
  service: [PROJECTIONS_TOPIC, PRIVACY_TOPIC],
  marketing: [PROJECTIONS_TOPIC, PRIVACY_TOPIC],
  knowledge: [PROJECTIONS_TOPIC, PRIVACY_TOPIC],
  gateway: [],
};

/** A right at a broker. `names` says whether the name is a whole one or the beginning of some. */
export type TopicRight = {
  user: string;
  resource: 'topic' | 'group';
  name: string;
  names: 'one' | 'beginning';
  operation: 'read' | 'write';
};

/** What each one may do: write its area's topics, read what it handles, be in its own groups. Little else. */
export function topicRights(users: readonly LogUser[] = LOG_USERS): TopicRight[] {
  return users.flatMap((user): TopicRight[] => [
    { user, resource: 'topic', name: `crm.${user}.`, names: 'beginning', operation: 'write' },
    { user, resource: 'group', name: `${user}.`, names: 'beginning', operation: 'read' },
    ...WRITES[user].map((name) => topic(user, name, 'write')),
    ...READS[user].map((name) => topic(user, name, 'read')),
  ]);
}

/** What somebody outside the product may read: every fact, and neither people nor dead letters. */
const OPEN_TOPICS = TOPICS.filter(
  ({ name, compacted }) =>
    !compacted && AREAS.some((area) => name.startsWith(`crm.${area}.`) && name !== deadLetterTopic(area)),
).map(({ name }) => name);

/**
 * What a reader from outside may do, such as a firm's data warehouse: read all facts, in groups `<name>.*` of its own.
 * @throws Error when the name is one of ours, or could begin the name of one of our groups
 */
export function readerRights(name: string): TopicRight[] {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(`${name}: a reader is named by small letters, digits and hyphens`);
  if ([...LOG_USERS, 'services', 'guanxi'].includes(name)) throw new Error(`${name}: this name is the product's own`);
  return [
    { user: name, resource: 'group', name: `${name}.`, names: 'beginning', operation: 'read' },
    ...OPEN_TOPICS.map((each) => topic(name, each, 'read')),
  ];
}

const topic = (user: string, name: string, operation: 'read' | 'write'): TopicRight => ({
  user,
  resource: 'topic',
  name,
  names: 'one',
  operation,
});
