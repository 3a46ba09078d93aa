import type { SqlRunner } from '@guanxi/runtime';
import { isFirmDictionary } from './dictionary-store.ts';
import { isShipped } from './lists.ts';

/** What other features may ask: the dictionaries as they are now, and whether there is one. */
export { readLists } from './dictionary-store.ts';
export type { Lists, ShippedCode } from './lists.ts';

export const isDictionary = async (db: SqlRunner, code: string): Promise<boolean> =>
  isShipped(code) || (await isFirmDictionary(db, code));
