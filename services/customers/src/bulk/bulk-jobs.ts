import { bulkJobs } from '@guanxi/bulk';
import type { Jobs, Parts } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { bulkActions } from './bulk-actions.ts';

/** What the work on changes of many customers needs. */
export const bulkWork = ({ db, clock }: Pick<Parts, 'clock'> & { db: CustomersDatabase }) => ({
  db,
  clock,
  actions: bulkActions(clock),
  names: { RUNNING: 'startBulkChange', UNDOING: 'undoBulkChange' },
});

/** The work of changes of many customers, in the background. */
export const bulkChangeJobs = (parts: Pick<Parts, 'clock'> & { db: CustomersDatabase }): Jobs =>
  bulkJobs(bulkWork(parts));
