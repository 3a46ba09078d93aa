import { followed } from '../answers.ts';
import { buyersAmong, demoCustomers, realmCustomers } from '../customers.ts';
import { demoOrders } from '../orders.ts';
import type { DemoContext } from '../steps.ts';

const BOUND = 600_000;
const ASKED = 8;

/**
 * Waits until the facts of the last orders have become points: then all that follows from the orders is there. Those
 * who have not bought for long are seen at once.
 */
export async function awaitConsequences({ today, query, past }: DemoContext): Promise<void> {
  const customers = demoCustomers(today);
  const earning = new Set(
    customers.filter(({ fields }) => (fields.roles as string[]).length === 0).map(({ id }) => id),
  );
  const orders = demoOrders({ realm: realmCustomers(today), others: buyersAmong(customers) }, today);
  const paid = orders.filter(
    ({ customerId, open, receipts }) => earning.has(customerId) && open === 0 && receipts.length > 0,
  );
  const last = [...new Set(paid.reverse().map(({ customerId }) => customerId))].slice(0, ASKED);
  const expected = last.map((id) => paid.filter(({ customerId }) => customerId === id).length);
  const document = `{ ${last
    .map((id, at) => `c${at}: customer(id: "${id}") { pointsAccount { entries(first: 1) { totalCount } } }`)
    .join(' ')} }`;
  type Answer = Record<string, { pointsAccount: { entries: { totalCount: number } } | null } | null>;
  const isThere = async () => {
    const answer = await query<Answer>('decision-maker', document);
    return expected.every((count, at) => (answer[`c${at}`]?.pointsAccount?.entries.totalCount ?? 0) >= count);
  };
  await followed('points', isThere, BOUND);
  await past('customers').sweep('customers.lost');
}
