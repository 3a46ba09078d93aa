import type { RefusalCode } from '@guanxi/runtime/graphql/refusals';

/** The states of an import. Only an import that was previewed, or undone, can be committed; only a committed one undone. */
export type ImportState =
  | { status: 'READING' }
  | { status: 'REFUSED'; problem: FileProblem }
  | { status: 'PREVIEWED'; good: number }
  | { status: 'COMMITTING'; good: number; committed: number }
  | { status: 'COMMITTED'; committed: number }
  | { status: 'UNDOING'; committed: number }
  | { status: 'UNDONE'; removed: number; kept: number };

/** Why a file as a whole could not be read. */
export type FileProblem = { code: RefusalCode; params?: Record<string, string | number> };

export type Status = ImportState['status'];

export const canCommit = (state: ImportState): boolean =>
  (state.status === 'PREVIEWED' && state.good > 0) || state.status === 'UNDONE';
export const canUndo = (state: ImportState): boolean => state.status === 'COMMITTED';

/** Work in the background that a crash may have cut off. */
export const unfinished = {
  READING: 'import.read',
  COMMITTING: 'import.commit',
  COMMITTED: 'import.reconcile',
  UNDOING: 'import.undo',
} as const;

type Counts = Record<'good' | 'committed' | 'updated' | 'skipped' | 'removed' | 'restored' | 'kept', number> & {
  status: string;
  problem: unknown;
};

/** The state that a row holds. */
export function stateOf(row: Counts): ImportState {
  switch (row.status as Status) {
    case 'READING':
      return { status: 'READING' };
    case 'REFUSED':
      return { status: 'REFUSED', problem: row.problem as FileProblem };
    case 'PREVIEWED':
      return { status: 'PREVIEWED', good: row.good };
    case 'COMMITTING':
      return { status: 'COMMITTING', good: row.good, committed: row.committed };
    case 'COMMITTED':
      return { status: 'COMMITTED', committed: row.committed };
    case 'UNDOING':
      return { status: 'UNDOING', committed: row.committed };
    case 'UNDONE':
      return { status: 'UNDONE', removed: row.removed, kept: row.kept };
  }
}

/** How far the work in the background is, in per cent; 100 when none runs. */
export function progressOf({ status, good, committed, updated, skipped, removed, restored, kept }: Counts): number {
  if (status === 'READING') return 0;
  if (status === 'COMMITTING') return good === 0 ? 100 : Math.floor(((committed + updated + skipped) * 100) / good);
  if (status === 'UNDOING') {
    const done = removed + restored;
    return Math.floor(((done + kept) * 100) / Math.max(1, done + committed + updated));
  }
  return 100;
}
