import { bulkJobs } from '@guanxi/bulk';
import type { Jobs, Parts } from '@guanxi/runtime';
import type { Settings } from '../config.ts';
import type { CustomersDatabase } from '../context.ts';
import { bulkActions } from './bulk-actions.ts';

type Needed = Pick<Parts, 'clock'> & { db: CustomersDatabase; settings: Pick<Settings, 'CURRENCY' | 'TIME_ZONE'> };

/** What the work on changes of many customers needs. */
export const bulkWork = ({ db, clock, settings }: Needed) => ({
  db,
  clock,
  actions: bulkActions(clock, { zone: settings.TIME_ZONE, currency: settings.CURRENCY }),
  names: { RUNNING: 'startBulkChange', UNDOING: 'undoBulkChange' },
});

/** The work of changes of many customers, in the background. */
export const bulkChangeJobs = (parts: Needed): Jobs => bulkJobs(bulkWork(parts));
