import { addDays, startOfDay } from '@guanxi/runtime/clock';
import { perform, type Run } from '../answers.ts';
import { buyersAmong, demoCustomers, realmCustomers } from '../customers.ts';
import { type DemoOrder, demoOrders } from '../orders.ts';
import type { Past } from '../past.ts';
import type { DemoContext } from '../steps.ts';

const TOGETHER = 25;
/** Days after the last order of a part on which the order desk takes it in: what was paid for it has come by then. */
const AFTER = 60;
const HOUR = 3_600_000;

type Loaded = { id: string; lines: { id: string }[] };
type Acting = (at: Date) => Run;

/** Loads the orders of two years as the order desk takes them over: as history, at the prices of their day. */
export async function loadOrders(
  { today, zone, past, progress }: DemoContext,
  orders = demoOrders({ realm: realmCustomers(today), others: buyersAmong(demoCustomers(today)) }, today),
): Promise<void> {
  const service = past('orders');
  const actingAt: Acting = (at) => (document, variables) => service.query(at, 'finance', document, variables);
  const products = await productIds(service, startOfDay(today, zone));
  for (let at = 0; at < orders.length; at += TOGETHER) {
    const part = orders.slice(at, at + TOGETHER);
    const settled = addDays(part.at(-1)?.placedOn ?? today, AFTER);
    const run = actingAt(startOfDay(settled < today ? settled : today, zone));
    const input = { orders: part.map((order) => pastOrder(order, products)), clientMutationId: `demo:orders:${at}` };
    type Success = { orders: Loaded[] };
    const { orders: loaded } = await perform<Success>(run, 'importOrders', 'orders { id lines { id } }', input);
    for (const [index, order] of part.entries()) {
      const then = actingAt(new Date(startOfDay(order.placedOn, zone).getTime() + 15 * HOUR));
      await afterwards(then, order, loaded[index] as Loaded, `${at + index}`);
    }
    progress(at + part.length, orders.length);
  }
}

const pastOrder = ({ customerId, placedOn, lines, discount, receipts }: DemoOrder, products: Map<string, string>) => ({
  customerId,
  placedOn,
  lines: lines.map(({ product, quantity }) => ({ productId: products.get(product), quantity: String(quantity) })),
  ...(discount ? { discount } : {}),
  receipts,
});

/** What came of an order that is not paid: a plan of instalments, or a line that came back. */
async function afterwards(
  run: Run,
  { dueOn, isReturned, lines: [first] }: DemoOrder,
  { id, lines: [line] }: Loaded,
  key: string,
): Promise<void> {
  if (dueOn.length > 0) {
    const instalments = dueOn.map((day) => ({ dueOn: day, method: 'BANK_TRANSFER' }));
    const input = { orderId: id, instalments, clientMutationId: `demo:plan:${key}` };
    await perform(run, 'planInstalments', '__typename', input);
  }
  if (isReturned && line && first) {
    const back = { lineId: line.id, quantity: String(first.quantity), reason: 'DAMAGED' };
    await perform(run, 'returnOrderLine', '__typename', { ...back, clientMutationId: `demo:return:${key}` });
  }
}

/** Ids of the catalogue's products by code. */
async function productIds(service: Past, at: Date): Promise<Map<string, string>> {
  type Answer = { products: { nodes: { id: string; code: string }[] } };
  const { products } = await service.query<Answer>(at, 'finance', '{ products(first: 200) { nodes { id code } } }');
  return new Map(products.nodes.map(({ id, code }) => [code, id]));
}
