import { cancelling, undoing } from '@guanxi/bulk';
import { rights } from '../permissions.ts';

/** Stops a change of many customers; what it has changed stays. */
export const cancelBulkChange = cancelling(rights, 'cancelBulkChange');

/** Begins to take a change of many customers back; the work is done in the background. */
export const undoBulkChange = undoing(rights, 'undoBulkChange');
