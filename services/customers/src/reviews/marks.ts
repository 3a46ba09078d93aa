/** What other features may ask of the marks. */
export { haveMarksFallen } from './review-store.ts';
export { type Sealed, sealsOf, unseal } from './sealed.ts';
