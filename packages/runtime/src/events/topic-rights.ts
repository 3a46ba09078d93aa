import { AREAS, type Area } from './topics.ts';

/** The topics of others that each area's service reads; its own it may write and not read. */
export const READS: Readonly<Record<Area, readonly string[]>> = {
  customers: [
    'crm.orders.order.v1',
    'crm.sales.department.v1',
    'crm.sales.invitation.v1',
    'crm.sales.staff.v1',
    'crm.sales.task.v1',
    'crm.service.interaction.v1',
    'crm.service.request.v1',
  ],
  sales: [
    'crm.customers.customer.v1',
    'crm.customers.loyalty.v1',
    'crm.customers.profile.v1',
    'crm.service.request.v1',
  ],
  orders: ['crm.customers.profile.v1', 'crm.sales.department.v1'],
  service: ['crm.customers.profile.v1', 'crm.marketing.message.v1', 'crm.sales.department.v1'],
  marketing: [
    'crm.customers.customer.v1',
    'crm.customers.loyalty.v1',
    'crm.customers.profile.v1',
    'crm.orders.order.v1',
    'crm.service.interaction.v1',
    'crm.service.request.v1',
  ],
  knowledge: ['crm.customers.customer.v1', 'crm.customers.profile.v1', 'crm.service.request.v1'],
};

/** A right at a broker. `names` says whether the name is a whole one or the beginning of some. */
export type TopicRight = {
  user: string;
  resource: 'topic' | 'group';
  name: string;
  names: 'one' | 'beginning';
  operation: 'read' | 'write';
};

/** What each service may do: write its area's topics, read what it handles, be in its own groups. Nothing else. */
export function topicRights(areas: readonly Area[] = AREAS): TopicRight[] {
  return areas.flatMap((user): TopicRight[] => [
    { user, resource: 'topic', name: `crm.${user}.`, names: 'beginning', operation: 'write' },
    { user, resource: 'group', name: `${user}.`, names: 'beginning', operation: 'read' },
    ...READS[user].map((name): TopicRight => ({ user, resource: 'topic', name, names: 'one', operation: 'read' })),
  ]);
}
