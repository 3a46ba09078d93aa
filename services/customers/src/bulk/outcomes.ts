/** What came of each of several records, as the engine of bulk changes takes it. Pure. */
import type { Changed } from '@guanxi/bulk';
import { type Each, each } from '../record/each.ts';

export type Ids = readonly string[];
export type Records<W> = readonly { recordId: string; written: W }[];

/** @param written what is kept for the undo; null where nothing was changed */
export const changed = <Result>(found: Each<Result>, written: (result: Result) => unknown): Map<string, Changed> =>
  each<Result, Changed>(found, (result) => {
    const what = written(result);
    return what === null ? { __typename: 'Unchanged' } : { __typename: 'Changed', written: what };
  });
export const undone = (found: Each<unknown>) => each(found, () => ({ __typename: 'Undone' as const }));
export const toEach = <Value>(ids: Ids, value: Value) => new Map(ids.map((id) => [id, value]));
export const writtenOf = <W, Value>(records: Records<W>, value: (written: W) => Value) =>
  new Map(records.map(({ recordId, written }) => [recordId, value(written)]));
