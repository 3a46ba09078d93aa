import { customers, service } from '@guanxi/proto';
import { type Fact, type Handlers, handle, instant } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { OpenRequest, SuggestionsStore } from './suggestions-store.ts';

export const REQUESTS = 'crm.service.request.v1';

/** An open request as its row; none of somebody who is not identified. */
export function openRequestOf({ value, time }: Fact<service.RequestOpened>): OpenRequest | undefined {
  const { requestId, customerId, kind, topicCodes, productId, openedAt } = value;
  if (!customerId) return undefined;
  return { requestId, customerId, kind, topicCodes, productId: productId || null, openedAt: instant(openedAt) ?? time };
}

/** Which requests are open, from the service desk's facts. */
export const suggestionHandlers = (suggestions: SuggestionsStore): Handlers<Tx> => ({
  [`${REQUESTS}/RequestOpened`]: handle(service.RequestOpenedSchema, async (fact, tx: Tx) => {
    const request = openRequestOf(fact);
    if (request) await suggestions.open(tx, request);
  }),
  [`${REQUESTS}/RequestSolved`]: handle(service.RequestSolvedSchema, ({ value }, tx: Tx) =>
    suggestions.end(tx, value.requestId),
  ),
  [`${REQUESTS}/RequestClosed`]: handle(service.RequestClosedSchema, ({ value }, tx: Tx) =>
    suggestions.end(tx, value.requestId),
  ),
  'crm.customers.customer.v1/CustomerRemoved': handle(
    customers.CustomerRemovedSchema,
    async ({ value }, tx: Tx) => void (await suggestions.forget(tx, value.customerId)),
  ),
});
