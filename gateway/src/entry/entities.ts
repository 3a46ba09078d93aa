import type { RequestContext } from '../context.ts';
import type { EntityType } from '../generated/graphql.ts';
import { askOne, type Service } from './services.ts';

/** Types of entities that can be asked by type and id, and the service that owns each. */
export const entities: Readonly<Record<EntityType, { typename: string; service: string }>> = {
  ARTICLE: { typename: 'Article', service: 'knowledge' },
  CONTACT: { typename: 'Contact', service: 'customers' },
  CUSTOMER: { typename: 'Customer', service: 'customers' },
  DEPARTMENT: { typename: 'Department', service: 'sales' },
  EMPLOYEE: { typename: 'Employee', service: 'sales' },
  IMPORT_JOB: { typename: 'ImportJob', service: 'customers' },
  INTERACTION: { typename: 'Interaction', service: 'service' },
  INVITATION: { typename: 'Invitation', service: 'sales' },
  MESSAGE: { typename: 'Message', service: 'marketing' },
  MESSAGE_TEMPLATE: { typename: 'MessageTemplate', service: 'marketing' },
  NOTIFICATION: { typename: 'Notification', service: 'sales' },
  ORDER: { typename: 'Order', service: 'orders' },
  PRODUCT: { typename: 'Product', service: 'orders' },
  PRODUCT_CATEGORY: { typename: 'ProductCategory', service: 'orders' },
  SAVED_VIEW: { typename: 'SavedView', service: 'sales' },
  SERVICE_REQUEST: { typename: 'ServiceRequest', service: 'service' },
  TASK: { typename: 'Task', service: 'sales' },
};

const typenames = new Set(Object.values(entities).map(({ typename }) => typename));

export type Reference = { __typename: string; id: string };

/** A reference that the other services complete; null for a type that `Entity` does not hold. */
export const referenceTo = (typename: string, id: string): Reference | null =>
  typenames.has(typename) ? { __typename: typename, id } : null;

/** Whether the caller may see a record: its owner resolves the reference for him or does not. Undefined: no answer. */
export async function entityVisible(owner: Service, reference: Reference, context: RequestContext) {
  const { data } = await askOne<{ _entities: unknown[] }>(
    owner,
    {
      query: 'query EntityVisible($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      operationName: 'EntityVisible',
      variables: { of: [reference] },
    },
    context,
  );
  return data === undefined ? undefined : data._entities[0] != null;
}
