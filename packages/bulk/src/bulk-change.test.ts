import { type BulkStatus, canCancel, canUndo, leftOf, progressOf } from './bulk-change.ts';

const counts = { total: 10, changed: 0, unchanged: 0, refused: 0, undone: 0, kept: 0 };

test('A34 only what still runs is cancelled', () => {
  const states: BulkStatus[] = ['RUNNING', 'DONE', 'CANCELLED', 'STOPPED', 'UNDOING', 'UNDONE'];
  expect(states.filter(canCancel)).toEqual(['RUNNING']);
});

test('A34 what has ended and changed something is undone, and only once', () => {
  const states: BulkStatus[] = ['RUNNING', 'DONE', 'CANCELLED', 'STOPPED', 'UNDOING', 'UNDONE'];
  expect(states.filter((status) => canUndo({ status, changed: 3 }))).toEqual(['DONE', 'CANCELLED', 'STOPPED']);
  expect(canUndo({ status: 'DONE', changed: 0 })).toBe(false);
});

test('A34 progress is of records that had their turn, whatever came of it', () => {
  expect(progressOf({ ...counts, status: 'RUNNING' })).toBe(0);
  expect(progressOf({ ...counts, status: 'RUNNING', changed: 2, unchanged: 1, refused: 2 })).toBe(50);
  expect(progressOf({ ...counts, status: 'CANCELLED', changed: 2 })).toBe(100);
  expect(leftOf({ ...counts, changed: 2 })).toBe(8);
});

test('A34 progress of an undo is of what was changed', () => {
  expect(progressOf({ ...counts, refused: 6, changed: 3, undone: 1, status: 'UNDOING' })).toBe(25);
  expect(progressOf({ ...counts, refused: 6, undone: 3, kept: 1, status: 'UNDOING' })).toBe(100);
});
