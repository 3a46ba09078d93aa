/** What other features may ask of confirmations. */
export { confirm } from './confirm-data.ts';
