export { type BulkStatus, canCancel, canUndo, leftOf, progressOf, TOGETHER_MOST } from './bulk-change.ts';
export { changeFields, keptOf, ofSuccess, refusalFields } from './bulk-fields.ts';
export { type BulkLoaders, bulkLoaders, listBulkChanges, type RefusedRow } from './bulk-lists.ts';
export type { BulkRow } from './bulk-store.ts';
export { type BulkAction, type BulkActions, bulkJobs, type Changed, resumeBulk, runBulk } from './run-bulk.ts';
export { beginBulk } from './steer-bulk.ts';
export { cancelling, undoing } from './steering.ts';
