import type { SqlRunner } from '@guanxi/runtime';
import { lastValues } from './message-store.ts';

/** What the last letter of a kind told a customer: numbers and codes by field. */
export const valuesOfLast = (db: SqlRunner, customerId: string, letter: string): Promise<Record<string, string>> =>
  lastValues(db, customerId, letter);
