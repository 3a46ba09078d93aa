import { bulkJobs } from '@guanxi/bulk';
import type { Jobs, Parts } from '@guanxi/runtime';
import type { Db } from '../context.ts';
import { bulkActions } from './bulk-actions.ts';

/** The work of changes of many tasks, in the background. */
export const taskBulkJobs = ({ db, clock }: Pick<Parts, 'clock'> & { db: Db }): Jobs =>
  bulkJobs({
    db,
    clock,
    actions: bulkActions,
    names: { RUNNING: 'startTaskBulkChange', UNDOING: 'undoTaskBulkChange' },
  });
