import { service } from '@guanxi/proto';
import { confirmedRows, confirmRow, handle, handlersOf, type Projection, sql } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { openRequestOf, REQUESTS, suggestionHandlers } from './suggestions.events.ts';
import type { SuggestionsStore } from './suggestions-store.ts';

const NAME = 'open-requests';
const CUSTOMERS = 'crm.customers.customer.v1';

/** Open requests follow from the desk's facts; those of customers who were removed go last, whatever came before. */
export function openRequestProjection(suggestions: SuggestionsStore): Projection<Tx> {
  const end = async (tx: Tx, requestId: string): Promise<void> => {
    await confirmRow(tx.db, NAME, 'ended', requestId);
    await suggestions.end(tx, requestId);
  };
  return confirmedRows({
    name: NAME,
    sources: [REQUESTS, CUSTOMERS],
    tables: [
      { kind: 'open', table: sql`open_request`, key: sql`request_id` },
      { kind: 'ended', table: sql`ended_request`, key: sql`request_id` },
    ],
    handlers: {
      ...handlersOf(suggestionHandlers(suggestions), CUSTOMERS),
      [`${REQUESTS}/RequestOpened`]: handle(service.RequestOpenedSchema, async (fact, tx: Tx) => {
        const request = openRequestOf(fact);
        if (!request) return;
        const { requestId } = request;
        if (await confirmRow(tx.db, NAME, 'open', requestId))
          await tx.db.openRequest.deleteMany({ where: { requestId } });
        // an end that nobody told of would keep it closed; one that was told of comes behind
        if (await confirmRow(tx.db, NAME, 'ended', requestId))
          await tx.db.endedRequest.deleteMany({ where: { requestId } });
        await suggestions.open(tx, request);
      }),
      [`${REQUESTS}/RequestSolved`]: handle(service.RequestSolvedSchema, ({ value }, tx: Tx) =>
        end(tx, value.requestId),
      ),
      [`${REQUESTS}/RequestClosed`]: handle(service.RequestClosedSchema, ({ value }, tx: Tx) =>
        end(tx, value.requestId),
      ),
    },
    drift: {
      source: 'service.unsolved',
      rows: sql`SELECT request_id::text AS key, format('%s|%s|%s', customer_id, kind, product_id) AS line FROM open_request`,
    },
  });
}
