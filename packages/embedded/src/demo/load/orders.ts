import { addDays, type CalendarDay, startOfDay } from '@guanxi/runtime/clock';
import { heardOf, type Result, refusals, succeeded } from '../answers.ts';
import { buyersAmong, demoCustomers, realmCustomers } from '../customers.ts';
import { type DemoOrder, demoOrders } from '../orders.ts';
import type { Past } from '../past.ts';
import type { DemoContext } from '../steps.ts';

const TOGETHER = 25;
const HOUR = 3_600_000;

type Loaded = { id: string; lines: { id: string }[] };
const importOrders = `mutation ($input: ImportOrdersInput!) {
  importOrders(input: $input) { ${refusals} ... on ImportOrdersSuccess { orders { id lines { id } } } }
}`;
const planInstalments = `mutation ($input: PlanInstalmentsInput!) { planInstalments(input: $input) { ${refusals} } }`;
const returnLine = `mutation ($input: ReturnOrderLineInput!) { returnOrderLine(input: $input) { ${refusals} } }`;

/** Loads the orders of two years as the order desk takes them over: as history, at the prices of their day. */
export async function loadOrders({ today, zone, past, progress }: DemoContext): Promise<void> {
  const orders = demoOrders({ realm: realmCustomers(today), others: buyersAmong(demoCustomers(today)) }, today);
  const service = past('orders');
  const products = await productIds(service, startOfDay(today, zone));
  for (let at = 0; at < orders.length; at += TOGETHER) {
    const part = orders.slice(at, at + TOGETHER);
    const last = part.at(-1)?.placedOn ?? today;
    const now = startOfDay(later(addDays(last, 60), today) ? today : addDays(last, 60), zone);
    const input = { orders: part.map((order) => pastOrder(order, products)), clientMutationId: `demo:orders:${at}` };
    const result = await heardOf(async () => {
      type Answer = { importOrders: Result & { orders: Loaded[] } };
      return (await service.query<Answer>(now, 'finance', importOrders, { input })).importOrders;
    });
    const loaded = succeeded(result, 'ImportOrdersSuccess').orders;
    for (const [index, order] of part.entries()) {
      await afterwards(service, order, loaded[index] as Loaded, { zone, key: `${at + index}` });
    }
    progress(at + part.length, orders.length);
  }
}

const later = (a: CalendarDay, b: CalendarDay): boolean => a > b;

const pastOrder = ({ customerId, placedOn, lines, discount, receipts }: DemoOrder, products: Map<string, string>) => ({
  customerId,
  placedOn,
  lines: lines.map(({ product, quantity }) => ({ productId: products.get(product), quantity: String(quantity) })),
  ...(discount ? { discount } : {}),
  receipts,
});

/** What came of an order that is not paid: a plan of instalments, or a line that came back. */
async function afterwards(
  service: Past,
  { placedOn, dueOn, isReturned, lines }: DemoOrder,
  { id, lines: [line] }: Loaded,
  { zone, key }: { zone: string; key: string },
): Promise<void> {
  const at = new Date(startOfDay(placedOn, zone).getTime() + 15 * HOUR);
  if (dueOn.length > 0) {
    const instalments = dueOn.map((day) => ({ dueOn: day, method: 'BANK_TRANSFER' }));
    const input = { orderId: id, instalments, clientMutationId: `demo:plan:${key}` };
    const { planInstalments: result } = await service.query<{ planInstalments: Result }>(
      at,
      'finance',
      planInstalments,
      {
        input,
      },
    );
    succeeded(result, 'PlanInstalmentsSuccess');
  }
  if (isReturned && line && lines[0]) {
    const input = {
      lineId: line.id,
      quantity: String(lines[0].quantity),
      reason: 'DAMAGED',
      clientMutationId: `demo:return:${key}`,
    };
    const { returnOrderLine: result } = await service.query<{ returnOrderLine: Result }>(at, 'finance', returnLine, {
      input,
    });
    succeeded(result, 'ReturnOrderLineSuccess');
  }
}

/** Ids of the catalogue's products by code. */
async function productIds(service: Past, at: Date): Promise<Map<string, string>> {
  type Answer = { products: { nodes: { id: string; code: string }[] } };
  const { products } = await service.query<Answer>(at, 'finance', '{ products(first: 200) { nodes { id code } } }');
  return new Map(products.nodes.map(({ id, code }) => [code, id]));
}
