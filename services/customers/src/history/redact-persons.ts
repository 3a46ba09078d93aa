export { redactPersons } from './history-store.ts';
