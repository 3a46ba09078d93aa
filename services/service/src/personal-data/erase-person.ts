import type { Erased } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { eraseConversations } from './erase-store.ts';

/** Requests and contacts stay as work that was done, without a word of what was said. */
export const erasePerson =
  (desk: { forgetCards(tx: Tx, customerIds: readonly string[]): Promise<void> }) =>
  async (tx: Tx, customerIds: readonly string[]): Promise<Erased> => {
    await desk.forgetCards(tx, customerIds);
    return eraseConversations(tx.db, customerIds);
  };
