/** What other features ask of a customer. */
export { type Card, cardFor, cardOf, visibleCustomers } from './cards-store.ts';
