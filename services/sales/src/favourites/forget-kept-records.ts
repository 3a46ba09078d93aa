/** People are gone: what the erasing of a customer asks of this feature. */
export { forgetKept as forgetKeptRecords } from './kept-records-store.ts';
