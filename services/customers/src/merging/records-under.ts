export { recordsUnder } from './merge-store.ts';
