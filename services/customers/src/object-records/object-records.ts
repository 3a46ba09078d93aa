/** What other features may ask of records of objects. */
export { listConditions, recordsThere } from './record-store.ts';
