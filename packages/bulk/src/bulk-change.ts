/** The states of a change of many records, and what is allowed in each. Pure. */
export type BulkStatus = 'RUNNING' | 'DONE' | 'CANCELLED' | 'STOPPED' | 'UNDOING' | 'UNDONE';

/** Records that one change may take; more are refused as a whole. */
export const TOGETHER_MOST = 10_000;

/** How many records are in which state. `changed` are those that stand as the change left them. */
export type BulkCounts = Record<'total' | 'changed' | 'unchanged' | 'refused' | 'undone' | 'kept', number>;

export const canCancel = (status: BulkStatus): boolean => status === 'RUNNING';
export const canUndo = ({ status, changed }: { status: BulkStatus; changed: number }): boolean =>
  (status === 'DONE' || status === 'CANCELLED' || status === 'STOPPED') && changed > 0;

/** Records that wait for their turn, or were left when it was cancelled. */
export const leftOf = ({ total, changed, unchanged, refused, undone, kept }: BulkCounts): number =>
  total - changed - unchanged - refused - undone - kept;

/** How far the work in the background is, in per cent; 100 when none runs. */
export function progressOf(row: BulkCounts & { status: BulkStatus }): number {
  if (row.status === 'RUNNING') return Math.floor(((row.total - leftOf(row)) * 100) / Math.max(1, row.total));
  if (row.status !== 'UNDOING') return 100;
  const ended = row.undone + row.kept;
  return Math.floor((ended * 100) / Math.max(1, ended + row.changed));
}
