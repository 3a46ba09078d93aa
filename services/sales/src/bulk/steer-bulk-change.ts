import { cancelling, undoing } from '@guanxi/bulk';
import { rights } from '../permissions.ts';

/** Stops a change of many tasks; what it has changed stays. */
export const cancelTaskBulkChange = cancelling(rights, 'cancelTaskBulkChange');

/** Begins to take a change of many tasks back; the work is done in the background. */
export const undoTaskBulkChange = undoing(rights, 'undoTaskBulkChange');
