import type { RequestContext } from '../context.ts';
import { askAll, askOne, type Service } from './services.ts';

const request = (id: string) => ({
  query: 'query CustomerVisible($id: ID!) { _customerVisible(id: $id) }',
  operationName: 'CustomerVisible',
  variables: { id },
});
type Answer = { _customerVisible: boolean | null };

/**
 * Whether the caller may see a customer. customers decides; while it is down, each other service decides for its own
 * part by its projection of access, and the customer exists for the caller if he exists in one of them.
 */
export async function customerVisible(services: readonly Service[], id: string, context: RequestContext) {
  const owner = services.find(({ name }) => name === 'customers');
  const decided = owner ? await askOne<Answer>(owner, request(id), context) : undefined;
  if (decided?.data) return { visible: decided.data._customerVisible === true, missing: [] };

  const others = await askAll<Answer>(
    services.filter((service) => service !== owner),
    request(id),
    context,
  );
  const visible = others.given.some(({ data }) => data._customerVisible === true);
  return { visible, missing: owner ? [owner.name] : [] };
}
