/** What members bought, returned, said and asked for, made anew from the archives of orders and service. */
import { orders, service } from '@guanxi/proto';
import {
  confirmedRows,
  confirmRow,
  execute,
  handle,
  type Projection,
  type RunWork,
  rows,
  type Sql,
  sql,
  type Tx,
} from '@guanxi/runtime';
import { closedRequest, contactOf, openedRequest, purchaseOf, returnOf, solvedRequest } from './facts.events.ts';
import { insertContact, insertPurchase, insertReturn, mergeRequest, type RequestPart } from './facts-store.ts';
import { recount } from './project-purchases.ts';

const NAME = 'facts';
const STEP = 200;
const tables = {
  purchase: { kind: 'purchase', table: sql`purchase`, key: sql`order_id` },
  return: { kind: 'return', table: sql`purchase_return`, key: sql`return_id` },
  contact: { kind: 'contact', table: sql`customer_contact`, key: sql`interaction_id` },
  request: { kind: 'request', table: sql`customer_request`, key: sql`request_id` },
};

/** The row as it was goes when its first fact comes again; the fact puts it as it should be. */
async function makeRoom(tx: Tx, { kind, table, key }: { kind: string; table: Sql; key: Sql }, id: string) {
  if (await confirmRow(tx.db, NAME, kind, id))
    await execute(tx.db, sql`DELETE FROM ${table} WHERE ${key} = ${id}::uuid`);
}

async function addPart(tx: Tx, part: RequestPart): Promise<void> {
  if (part.customerId === '') return;
  await makeRoom(tx, tables.request, part.requestId);
  await mergeRequest(tx.db, part);
}

/** `currency` is the installation's, in which members are compared. */
export const factsProjection = (currency: string): Projection =>
  confirmedRows({
    name: NAME,
    sources: ['crm.orders.order.v1', 'crm.service.interaction.v1', 'crm.service.request.v1'],
    tables: Object.values(tables),
    handlers: {
      'crm.orders.order.v1/OrderPaid': handle(orders.OrderPaidSchema, async (fact, tx: Tx) => {
        await makeRoom(tx, tables.purchase, fact.value.orderId);
        await insertPurchase(tx.db, purchaseOf(fact));
      }),
      'crm.orders.order.v1/OrderLineReturned': handle(orders.OrderLineReturnedSchema, async (fact, tx: Tx) => {
        await makeRoom(tx, tables.return, fact.value.returnId);
        await insertReturn(tx.db, returnOf(fact));
      }),
      'crm.service.interaction.v1/InteractionRecorded': handle(
        service.InteractionRecordedSchema,
        async (fact, tx: Tx) => {
          const contact = contactOf(fact);
          if (!contact) return;
          await makeRoom(tx, tables.contact, contact.interactionId);
          await insertContact(tx.db, contact);
        },
      ),
      'crm.service.request.v1/RequestOpened': handle(service.RequestOpenedSchema, (fact, tx: Tx) =>
        addPart(tx, openedRequest(fact)),
      ),
      'crm.service.request.v1/RequestSolved': handle(service.RequestSolvedSchema, (fact, tx: Tx) =>
        addPart(tx, solvedRequest(fact)),
      ),
      'crm.service.request.v1/RequestClosed': handle(service.RequestClosedSchema, (fact, tx: Tx) =>
        addPart(tx, closedRequest(fact)),
      ),
    },
    afterwards: (run) => recountAll(run, currency),
    drift: {
      source: 'orders.paid',
      rows: sql`SELECT order_id::text AS key, format('%s|%s|%s', customer_id, paid_event_id, currency) AS line FROM purchase`,
    },
  });

/** What the rows come to, for everybody of whom there is one. */
async function recountAll(run: RunWork<Tx>, currency: string): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  while (true) {
    const last = await run(async (tx) => {
      const found = await rows<{ customerId: string }>(
        tx.db,
        sql`SELECT customer_id FROM (
              SELECT customer_id FROM purchase UNION SELECT customer_id FROM purchase_return
              UNION SELECT customer_id FROM customer_contact UNION SELECT customer_id FROM customer_request
              UNION SELECT customer_id FROM member_facts) AS known
            WHERE customer_id > ${after}::uuid ORDER BY customer_id LIMIT ${STEP}::int`,
      );
      for (const { customerId } of found) await recount(tx, customerId, currency);
      return found.at(-1)?.customerId;
    });
    if (last === undefined) return;
    after = last;
  }
}
