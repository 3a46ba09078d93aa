import { canCommit, canUndo, type ImportState, progressOf } from './import-job.ts';

const states: ImportState[] = [
  { status: 'READING' },
  { status: 'REFUSED', problem: { code: 'UNREADABLE_FILE' } },
  { status: 'PREVIEWED', good: 3 },
  { status: 'COMMITTING', good: 3, committed: 1 },
  { status: 'COMMITTED', committed: 3 },
  { status: 'UNDOING', committed: 3 },
  { status: 'UNDONE', removed: 2, kept: 1 },
];

describe('the states of an import', () => {
  test('A01 only what was previewed with good rows, or undone, can be committed', () => {
    expect(states.filter(canCommit).map(({ status }) => status)).toEqual(['PREVIEWED', 'UNDONE']);
    expect(canCommit({ status: 'PREVIEWED', good: 0 })).toBe(false);
  });

  test('A01 only what was committed can be undone', () => {
    expect(states.filter(canUndo).map(({ status }) => status)).toEqual(['COMMITTED']);
  });

  test('A01 progress runs from 0 to 100 and rests there', () => {
    const counts = {
      good: 200,
      committed: 50,
      updated: 0,
      skipped: 0,
      removed: 0,
      restored: 0,
      kept: 0,
      problem: null,
    };
    expect(progressOf({ ...counts, status: 'READING' })).toBe(0);
    expect(progressOf({ ...counts, status: 'COMMITTING' })).toBe(25);
    expect(progressOf({ ...counts, status: 'UNDOING', committed: 150, removed: 50 })).toBe(25);
    expect(progressOf({ ...counts, status: 'COMMITTED' })).toBe(100);
  });
});
