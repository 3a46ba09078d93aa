import { until } from '@guanxi/testing/until';
import { operations } from '../scenarios/operations/operations.ts';
import type { Subjects } from '../scenarios/subjects.ts';
import type { Client } from './client.ts';

const TIMES = 3;
const BOUND = 90_000;

/**
 * Asks the pages that touch several services a few times before anything is measured: what a new process does for the
 * first time (planning, compiling, connecting) may take seconds on a busy machine, and is not what a visit costs.
 * @throws Error when a page is not answered without a fault in time
 */
export async function warmUp(client: Client, { customers, partners }: Subjects): Promise<void> {
  const [customer] = customers;
  const pages: [who: string, document: string, variables: object][] = [
    ['seller-east', operations.StaffRecord, { id: customer?.id }],
    ['seller-east', operations.StaffPoints, { id: customer?.id }],
    ['decision-maker', operations.StaffSearch, { query: customer?.number }],
    ['finance', operations.StaffOrders, { first: 25 }],
    ['agent', operations.StaffQueue, {}],
    ['member', operations.MemberHome, {}],
    ...partners.slice(0, 1).flatMap(({ who, customers: [id] }): typeof pages => {
      return id ? [[who, operations.PartnerRecord, { id }]] : [];
    }),
  ];
  for (const [who, document, variables] of pages) {
    let answered = 0;
    await until(
      async () => {
        answered += await client.ask(who, document, variables).then(
          () => 1,
          () => 0,
        );
        return answered >= TIMES || undefined;
      },
      { bound: BOUND, what: `${TIMES} whole answers to ${document.slice(0, 40)}…` },
    );
  }
}
