import type { Tx } from '../context.ts';
import { redactWords } from './task-rows-store.ts';

/** Customers are gone: their tasks stay as work that was done, without what was written about them. */
export const redactTasks = (tx: Tx, customerIds: readonly string[]): Promise<void> => redactWords(tx, customerIds);
