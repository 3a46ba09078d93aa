import type { CustomersDatabase } from '../context.ts';

/**
 * Sorts words that were written lately into the index by which customers are found. Until then they lie in a list that every
 * question reads through, and a page by name asks the index many times.
 */
export const settleWords = async ({ pool }: Pick<CustomersDatabase, 'pool'>): Promise<void> =>
  void (await pool.query("SELECT gin_clean_pending_list('customer_search_tokens_idx')"));
