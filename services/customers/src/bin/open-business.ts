export { openBusinessOf } from './business-store.ts';
