/** What other features may ask of consent. */
export { keepAllowed } from './consent-store.ts';
