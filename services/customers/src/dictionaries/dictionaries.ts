/** What other features may ask: the dictionaries as they are now. */
export { readLists } from './dictionary-store.ts';
export type { Lists, ShippedCode } from './lists.ts';
