import type { SqlRunner } from '@guanxi/runtime';
import { historyOf } from './facts-store.ts';

/** Whether an order was loaded as history; `undefined` while nothing is known of its payment. */
export const isHistory = (
  db: SqlRunner,
  order: { id: string } | { paidEventId: string },
): Promise<boolean | undefined> => historyOf(db, order);
