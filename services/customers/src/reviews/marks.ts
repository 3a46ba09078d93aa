/** What other features may ask of the marks. */
export { haveMarksFallen } from './review-store.ts';
