import { customers, service } from '@guanxi/proto';
import { type Handlers, handle, instant } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { SuggestionsStore } from './suggestions-store.ts';

const REQUESTS = 'crm.service.request.v1';

/** Which requests are open, from the service desk's facts. */
export const suggestionHandlers = (suggestions: SuggestionsStore): Handlers<Tx> => ({
  [`${REQUESTS}/RequestOpened`]: handle(service.RequestOpenedSchema, async ({ value, time }, tx: Tx) => {
    if (!value.customerId) return;
    const { requestId, customerId, kind, topicCodes } = value;
    await suggestions.open(tx, {
      requestId,
      customerId,
      kind,
      topicCodes,
      productId: value.productId || null,
      openedAt: instant(value.openedAt) ?? time,
    });
  }),
  [`${REQUESTS}/RequestSolved`]: handle(service.RequestSolvedSchema, ({ value }, tx: Tx) =>
    suggestions.end(tx, value.requestId),
  ),
  [`${REQUESTS}/RequestClosed`]: handle(service.RequestClosedSchema, ({ value }, tx: Tx) =>
    suggestions.end(tx, value.requestId),
  ),
  'crm.customers.customer.v1/CustomerRemoved': handle(customers.CustomerRemovedSchema, ({ value }, tx: Tx) =>
    suggestions.forget(tx, value.customerId),
  ),
});
