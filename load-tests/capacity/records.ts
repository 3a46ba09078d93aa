import { newId } from '@guanxi/runtime/ids';
import { until } from '@guanxi/testing/until';
import pg from 'pg';
import type { UrlOf } from '../data/databases.ts';
import { demoSeller } from '../data/staff.ts';
import type { Client, Data } from '../src/client.ts';

type Found = { id: string; number: string; name: string };

/** Records to ask about, each time another one, so that no answer comes from a page that was just read. */
export interface Records {
  customer(): Found;
  own(): Found;
  buyer(): string;
  order(): string;
  openOrder(): string;
  product(): string;
  /** Each once: a customer who pays the price that everybody pays, and what he buys for it. */
  payer(): { customerId: string; productId: string; price: string };
  mutation(): string;
  /** Where the fortieth page of a head's list begins. */
  deepCursor: string;
}

const MANY = 400;
const PAYERS = 5_000;

export async function findRecords(urlOf: UrlOf, client: Client): Promise<Records> {
  const [customers, own] = await Promise.all([
    rows<Found>(
      urlOf('customers'),
      `SELECT id, number, name FROM customer WHERE number IS NOT NULL AND kind = 'PERSON'
        ORDER BY md5(number) LIMIT ${MANY}`,
    ),
    rows<Found>(
      urlOf('customers'),
      `SELECT id, number, name FROM customer WHERE number IS NOT NULL AND kind = 'PERSON' AND owner_id = $1 LIMIT ${MANY}`,
      [demoSeller.id],
    ),
  ]);
  const [orders, open, products] = await Promise.all([
    rows<{ id: string; customerId: string }>(
      urlOf('orders'),
      `SELECT id, customer_id AS "customerId" FROM orders WHERE status = 'PAID' ORDER BY md5(number) LIMIT ${MANY}`,
    ),
    rows<{ id: string }>(
      urlOf('orders'),
      `SELECT id FROM orders WHERE status = 'OPEN' AND total > 50 AND received = 0 LIMIT ${MANY}`,
    ),
    rows<{ id: string; price: string }>(
      urlOf('orders'),
      'SELECT product_id AS id, unit_price::text AS price FROM price_rule WHERE tier IS NULL AND superseded_at IS NULL',
    ),
  ]);
  const payers = await rows<{ id: string }>(
    urlOf('orders'),
    `SELECT customer_id AS id FROM customer_card WHERE tier = 'STANDARD' ORDER BY md5(customer_id::text) LIMIT ${PAYERS}`,
  );
  const [paying, sold] = [around(payers.map(({ id }) => id)), around(products)];
  return {
    customer: around(customers),
    own: around(own),
    buyer: around(orders.map(({ customerId }) => customerId)),
    order: around(orders.map(({ id }) => id)),
    openOrder: around(open.map(({ id }) => id)),
    product: around(products.map(({ id }) => id)),
    payer: () => {
      const { id: productId, price } = sold();
      return { customerId: paying(), productId, price: Number(price).toFixed(2) };
    },
    mutation: newId,
    // a service that has just started may need longer for its first page than the gateway waits
    deepCursor: await until(() => deepCursor(client).catch(() => undefined), {
      bound: 120_000,
      what: 'the fortieth page of a list',
    }),
  };
}

async function deepCursor(client: Client): Promise<string> {
  const query =
    'query ($after: String) { customers(first: 200, after: $after) { pageInfo { endCursor hasNextPage } } }';
  let after: string | undefined;
  for (let at = 0; at < 5; at += 1) {
    const { customers } = (await client.ask('head-east', query, { after })) as Data;
    if (!customers.pageInfo.hasNextPage) break;
    after = customers.pageInfo.endCursor;
  }
  return after ?? '';
}

async function rows<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

function around<T>(list: readonly T[]): () => T {
  if (list.length === 0) throw new Error('no records to ask about');
  let at = 0;
  return () => {
    at += 1;
    return list[at % list.length] as T;
  };
}
