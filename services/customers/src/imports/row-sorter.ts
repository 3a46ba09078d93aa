import { textKeyOf } from '@guanxi/fields';
import type { CsvRecord } from '@guanxi/imports';
import { columnsFor, type Mapping, ownField } from '../import-files/columns.ts';
import { identified, type Named, overHeld } from '../import-files/named-records.ts';
import { asOwn } from '../import-files/own-columns.ts';
import { type Fault, type ImportedRow, readRow } from '../import-files/row.ts';
import { type Said, Tally } from '../import-files/tally.ts';
import { differenceOf } from './difference.ts';
import type { ImportKind, Match, Matcher } from './import-kind.ts';
import type { Faulted, Staged } from './import-store.ts';
import { fieldOf, type OwnHeld, type Taken } from './own-fields.ts';

const takenFault = (taken: readonly Taken[], record: number): Fault | undefined => {
  const found = taken.find((each) => each.record === record);
  return found && { field: fieldOf(found), reason: 'TAKEN', params: { value: found.text } };
};

/** Records that were taken one after another. */
export type Batch = {
  candidates: (Pick<Staged, 'record' | 'row' | 'given'> & { cells: readonly string[] })[];
  faulted: Faulted[];
};

/** The rows of a batch with what each means. */
export const saidIn = (
  { candidates }: Batch,
  match: Matcher,
): { record: number; values: ImportedRow; holder: string | null }[] =>
  candidates.map(({ record, row }) => {
    const found = match(row);
    return { record, values: row, holder: found.kind === 'here' ? found.id : null };
  });

/** Sorts records into good and faulty, and finds those that came before, in the file or among those who are here. */
export class RowSorter {
  records = 0;
  good = 0;
  changed = 0;
  same = 0;
  faulty = 0;
  readonly #mapping: Mapping;
  readonly #rules: Parameters<typeof readRow>[2];
  readonly #once: ImportKind['once'];
  readonly #seen = new Map<string, number>();
  /** By unique field and text, the record that said it first. */
  readonly #said = new Map<string, number>();
  readonly #counter: Tally;
  #batch: Batch = { candidates: [], faulted: [] };

  constructor(mapping: Mapping, rules: Parameters<typeof readRow>[2], once: ImportKind['once']) {
    this.#mapping = mapping;
    this.#once = once;
    this.#rules = rules;
    this.#counter = new Tally(mapping, rules);
  }

  /** What the file has said, whether good or faulty. */
  get tally(): Said[] {
    return this.#counter.said;
  }

  get size(): number {
    return this.#batch.candidates.length + this.#batch.faulted.length;
  }

  take(record: CsvRecord): void {
    this.records += 1;
    if (record.kind === 'broken') {
      this.#fault([record.line], [{ field: null, reason: 'BROKEN_QUOTES', params: {} }]);
      return;
    }
    this.#counter.take(record.cells);
    const result = readRow(record.cells, this.#mapping, this.#rules);
    if (result.kind === 'faulty') {
      this.#fault(record.cells, result.faults);
      return;
    }
    const once = this.#once(result.row);
    const before = once && this.#seen.get(once.value);
    if (once && before !== undefined) {
      this.#fault(record.cells, [{ field: once.field, reason: 'DUPLICATE', params: { record: before } }]);
      return;
    }
    if (once) this.#seen.set(once.value, this.records);
    this.#batch.candidates.push({ record: this.records, row: result.row, given: result.given, cells: record.cells });
  }

  /** Hands out what was taken since the last time; while it is sorted, more can be taken. */
  cut(): Batch {
    const batch = this.#batch;
    this.#batch = { candidates: [], faulted: [] };
    return batch;
  }

  /** A batch with ids in the place of names; rows that name one who is not there for the importer are faulty. */
  identified({ candidates, faulted }: Batch, named: Named): Batch {
    const known = candidates.flatMap((candidate) => {
      const found = identified(candidate.row, this.#rules.own ?? [], named);
      if (!Array.isArray(found)) return [{ ...candidate, row: found }];
      this.#fault(candidate.cells, found, { record: candidate.record, faulted });
      return [];
    });
    return { candidates: known, faulted };
  }

  /**
   * A batch, good and faulty. Batches are sorted in the order in which they were cut.
   * @param match finds who is here already
   * @param held what those hold in the fields of the firm, and whom of the records that these name the importer sees
   * @param taken which rows say a value there that is somebody else's
   */
  sorted(
    { candidates, faulted }: Batch,
    match: Matcher,
    { texts: held, seen }: OwnHeld,
    taken: readonly Taken[],
  ): { staged: Staged[]; faulted: Faulted[] } {
    const staged: Staged[] = [];
    for (const { record, row, given, cells } of candidates) {
      const found = match(row);
      const fault = this.#faultOf(found, record) ?? this.#repeated(row, record) ?? takenFault(taken, record);
      if (fault) this.#fault(cells, [fault], { record, faulted, matchId: found.kind === 'here' ? found.id : null });
      else if (found.kind === 'here') {
        const difference = differenceOf(
          { ...found.holds, ...asOwn(held.get(found.id)) },
          overHeld(row, held.get(found.id), this.#rules.own ?? [], seen),
          given,
        );
        if (Object.keys(difference).length > 0) this.changed += 1;
        else this.same += 1;
        staged.push({ record, row, given, matchId: found.id, difference });
      } else staged.push({ record, row, given, matchId: null, difference: null });
    }
    this.good += staged.length;
    return { staged, faulted };
  }

  #faultOf(found: Match, record: number): Fault | undefined {
    if (found.kind === 'fault') return found.fault;
    if (found.kind === 'none') return undefined;
    const before = this.#seen.get(found.id);
    if (before !== undefined) return { field: null, reason: 'DUPLICATE', params: { record: before } };
    this.#seen.set(found.id, record);
    return undefined;
  }

  /** A unique value that an earlier row says. */
  #repeated(row: ImportedRow, record: number): Fault | undefined {
    for (const definition of this.#rules.own ?? []) {
      const field = ownField(definition);
      const text = row[field];
      if (!definition.unique || text === undefined) continue;
      const said = `${field} ${textKeyOf(text)}`;
      const before = this.#said.get(said);
      if (before !== undefined) return { field, reason: 'DUPLICATE', params: { record: before } };
      this.#said.set(said, record);
    }
    return undefined;
  }

  #fault(
    cells: readonly string[],
    faults: readonly Fault[],
    {
      record = this.records,
      faulted = this.#batch.faulted,
      matchId = null,
    }: { record?: number; faulted?: Faulted[]; matchId?: string | null } = {},
  ): void {
    this.faulty += 1;
    const header = (field: Fault['field']) =>
      field === null ? '' : (this.#mapping.headers[columnsFor(this.#mapping, field)[0] ?? -1] ?? '');
    faulted.push({
      record,
      cells,
      matchId,
      faults: faults.map(({ field, reason, params }) => ({ field: header(field), reason, params })),
    });
  }
}
