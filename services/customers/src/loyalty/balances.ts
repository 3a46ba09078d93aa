/** What other features may ask of points: the balances of many customers as of a day, in the order asked. */
export { balances as pointBalances } from './points-store.ts';
