import { people } from '@guanxi/testing/people';
import { until } from '@guanxi/testing/until';
import type { Subjects } from '../scenarios/subjects.ts';
import { makeCatalogue } from './catalogue.ts';
import type { Client, Data } from './client.ts';

const FEWEST_CUSTOMERS = 40;
const WORD = '发货';
const { employee: seller = '' } = people['seller-east'];

/** Collects what the scenarios ask about; what a new installation lacks is made, through the API alone. */
export async function collectSubjects(client: Client): Promise<Subjects> {
  const customers = await customersOfSeller(client);
  const products = await productsWithPrice(client, customers[0]?.id ?? '');
  const orders = await ordersOf(client, 'finance', { ownerId: seller });
  const rules = (await client.ask('decision-maker', '{ earningRules { rate factors { tier } } }')).earningRules;
  await anArticle(client);
  return {
    customers,
    products,
    orders: orders.length > 0 ? orders : [await firstOrder(client, customers[0]?.id ?? '', products[0] ?? '')],
    partners: await Promise.all((['partner', 'partner2'] as const).map((who) => partnerOf(client, who))),
    members: await Promise.all((['member', 'member2'] as const).map((who) => memberOf(client, who))),
    isPointAUnit: rules.every((rule: Data) => Number(rule.rate) === 1 && rule.factors.length === 0),
    word: WORD,
  };
}

async function customersOfSeller(client: Client): Promise<Subjects['customers']> {
  const query = `query ($filter: CustomerFilter) { customers(filter: $filter, first: 200) { nodes { id number name } } }`;
  const filter = { ownerId: seller, enrolled: true, kind: 'PERSON', blacklisted: false };
  const find = async () => (await client.ask('seller-east', query, { filter })).customers.nodes;
  const found: Subjects['customers'] = await find();
  if (found.length >= FEWEST_CUSTOMERS) return found;
  const run = Date.now().toString(36);
  let last = '';
  for (let at = found.length; at < FEWEST_CUSTOMERS; at += 1) {
    const { customer } = await client.send('seller-east', 'createCustomer', 'customer { id }', {
      kind: 'PERSON',
      name: `测试客户${at}`,
      basic: { mail: `load-${run}-${at}@example.com` },
    });
    await client.send('seller-east', 'enrolCustomer', 'customer { id }', { customerId: customer.id });
    last = customer.id;
  }
  // each service learns of them by event, in order
  const known = `query ($id: ID!) { customer(id: $id) { orderTotals { orders } requests(first: 1) { nodes { id } } tasks { nodes { id } } } }`;
  await until(
    async () => {
      const { customer } = await client.ask('agent', known, { id: last });
      return Object.values(customer).every((part) => part !== null) ? true : undefined;
    },
    { bound: 60_000, what: 'the services to know the new customers' },
  );
  return find();
}

async function productsWithPrice(client: Client, customerId: string): Promise<string[]> {
  const list = '{ products(first: 60) { nodes { id onSale } } }';
  const find = async () => {
    const { products } = await client.ask('seller-east', list);
    const ids: string[] = products.nodes.filter((each: Data) => each.onSale).map((each: Data) => each.id);
    return priced(client, customerId, ids);
  };
  const found = await find();
  if (found.length > 0) return found;
  await makeCatalogue(client);
  return find();
}

async function priced(client: Client, customerId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const query = `query ($customerId: ID!, $lines: [PriceQuoteLineInput!]!) {
    priceQuote(customerId: $customerId, lines: $lines) { lines { product { id } problem } } }`;
  const lines = ids.map((productId) => ({ productId, quantity: '1' }));
  const quote = await until(
    async () => (await client.ask('seller-east', query, { customerId, lines })).priceQuote ?? undefined,
    { bound: 60_000, what: 'the order desk to know the customer' },
  );
  return quote.lines.filter((line: Data) => line.problem === null).map((line: Data) => line.product.id);
}

async function ordersOf(client: Client, who: string, filter: object = {}): Promise<string[]> {
  const query = 'query ($filter: OrderFilter) { orders(filter: $filter, first: 100) { nodes { id } } }';
  return (await client.ask(who, query, { filter })).orders.nodes.map((each: Data) => each.id);
}

async function firstOrder(client: Client, customerId: string, productId: string): Promise<string> {
  const lines = [{ productId, quantity: '1' }];
  const { order } = await client.send('seller-east', 'placeOrder', 'order { id }', { customerId, lines });
  return order.id;
}

async function partnerOf(client: Client, who: 'partner' | 'partner2'): Promise<Subjects['partners'][number]> {
  const { customers } = await client.ask(who, '{ customers(first: 50) { nodes { id } } }');
  const { partner: organisation = '' } = people[who];
  const served = customers.nodes.map((each: Data) => each.id).filter((id: string) => id !== organisation);
  return { who, organisation, customers: served, orders: await ordersOf(client, who) };
}

async function memberOf(client: Client, who: 'member' | 'member2'): Promise<Subjects['members'][number]> {
  const { me } = await client.ask(who, '{ me { id orders(first: 50) { nodes { id } } } }');
  return { who, id: me.id, orders: me.orders.nodes.map((each: Data) => each.id) };
}

async function anArticle(client: Client): Promise<void> {
  const readers = ['seller-east', 'member', 'partner'];
  const query = 'query ($query: String!) { searchArticles(query: $query) { id } }';
  const found = await Promise.all(
    readers.map(async (who) => (await client.ask(who, query, { query: WORD })).searchArticles),
  );
  if (found.every((articles: Data[]) => articles.length > 0)) return;
  const text = {
    title: '何时发货',
    body: '付清货款后三个工作日内发货。',
    language: 'ZH_CN',
    category: 'RULES',
    audience: ['STAFF', 'MEMBER', 'PARTNER'],
    kinds: ['QUESTION'],
    topicCodes: ['delivery'],
  };
  const { article } = await client.send('editor', 'draftArticle', 'article { id }', { text });
  await client.send('editor', 'submitArticle', 'article { id }', { articleId: article.id });
  await client.send('head-east', 'publishArticle', 'article { id }', { articleId: article.id });
}
