/** What other features may ask of records of objects. */
export { recordsThere } from './record-store.ts';
