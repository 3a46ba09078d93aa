import type { Erased } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

/** Knows of a person nothing but the codes of what he has open. */
export const erasePerson =
  (suggestions: { forget(tx: Tx, customerId: string): Promise<number> }) =>
  async (tx: Tx, customerIds: readonly string[]): Promise<Erased> => {
    let openRequests = 0;
    for (const id of customerIds) openRequests += await suggestions.forget(tx, id);
    return { openRequests };
  };
