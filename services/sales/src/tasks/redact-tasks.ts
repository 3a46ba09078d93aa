import type { Tx } from '../context.ts';
import { redactWords } from './tasks-store.ts';

/** A customer is gone: his tasks stay as work that was done, without what was written about him. */
export const redactTasks = (tx: Tx, customerId: string): Promise<void> => redactWords(tx, customerId);
