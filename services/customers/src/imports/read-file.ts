import { textKeyOf } from '@guanxi/fields';
import { type CsvRecord, encodings, type OpenFile, openRecords } from '@guanxi/imports';
import { type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import {
  type HeaderProblem,
  isMapping,
  type Mapping,
  mapHeaders,
  type OwnColumn,
  ownField,
} from '../import-files/columns.ts';
import { asOwn, ownColumns } from '../import-files/own-columns.ts';
import { type Fault, readRow, type StagedRow } from '../import-files/row.ts';
import { fieldsOf } from '../record/records.ts';
import { differenceOf } from './difference.ts';
import { writeFaultsFile } from './faults-file.ts';
import type { FileProblem } from './import-job.ts';
import { clearStaged, type Faulted, type JobRow, lockImport, type Staged, stage } from './import-store.ts';
import { recallMapping } from './mapping-store.ts';
import { knownCustomers, type Marks } from './match-store.ts';
import { type Match, matcher } from './matches.ts';
import { ownFields, ownHeld, ownTaken, type Taken } from './own-fields.ts';
import { corrector, type ImportedBy, importer } from './start-import.ts';

type Reading = Pick<Parts, 'clock' | 'blobs'> & { db: CustomersDatabase; currency: string };
/** Rows that are staged by one transaction. */
const CHUNK = 1000;

/**
 * Reads an import's file and stages what it holds: the preview. Nothing is imported yet. A reading that was cut off
 * begins anew.
 */
export async function readImport({ db, clock, blobs, currency }: Reading, importId: string): Promise<void> {
  const found = await db.read.importJob.findUnique({ where: { id: importId } });
  if (found?.status !== 'READING') return;
  const actor = { viewer: importer(found.viewer), clock };
  const inTransaction = <T>(work: (tx: CustomersTx, job: JobRow) => Promise<T>) =>
    db.transaction(actor, async (tx) => {
      const job = await lockImport(tx, importId);
      if (job?.status !== 'READING') throw new Error('the import is no longer being read');
      return work(tx, job);
    });

  const { definitions, reading } = await ownFields(db.read, currency);
  const columns = ownColumns(corrector(found.viewer), definitions);
  const file = await openFile({ db, blobs }, found, columns);
  if ('problem' in file) {
    const { problem, headers } = file;
    await inTransaction((tx) =>
      tx.db.importJob.update({ where: { id: importId }, data: { status: 'REFUSED', problem, headers, mapping: {} } }),
    );
    return;
  }
  await inTransaction((tx) => clearStaged(tx, importId));
  const own = { definitions: columns.filter(({ key }) => ownField(key) in file.mapping.positions), reading };
  const rules = { today: clock.today(), lists: await readLists(db.read), own: own.definitions, currency };
  const reader = new RowSorter(file.mapping, rules);
  const stageTaken = async () => {
    const known = await knownCustomers(db.read, corrector(found.viewer), reader.marks);
    const ids = known.map(({ id }) => id);
    const held = await ownHeld(db.read, own, ids);
    const match = matcher(known);
    await inTransaction(async (tx) => {
      const taken = await ownTaken(tx.db, own, reader.said(match));
      const { staged, faulted } = reader.sorted(match, held, taken);
      await stage(tx, importId, staged, faulted);
    });
  };
  for await (const record of file.records) {
    reader.take(record);
    if (reader.size >= CHUNK) await stageTaken();
  }
  await stageTaken();
  const { language } = found.viewer as ImportedBy;
  const faultsFileId = await writeFaultsFile({ db, blobs }, importId, file.mapping.headers, language);
  await inTransaction(async (tx) => {
    const { records, good, changed, same, faulty } = reader;
    const mapping = Object.fromEntries(
      Object.entries(file.mapping.positions).map(([name, at]) => [file.mapping.headers[at ?? -1] ?? '', name]),
    );
    await tx.db.importJob.update({
      where: { id: importId },
      data: {
        status: 'PREVIEWED',
        encoding: file.encoding,
        headers: file.mapping.headers,
        mapping,
        records,
        good,
        changed,
        same,
        faulty,
        faultsFileId,
        previewedAt: tx.now,
      },
      select: { id: true },
    });
    tx.audit({ action: 'import.previewed', subject: ['ImportJob', importId] });
  });
}

/** Refuses a file that could not be read however often it was tried. */
export async function giveUp({ db, clock }: Pick<Reading, 'db' | 'clock'>, importId: string): Promise<void> {
  await db.transaction(systemActor(db.area, clock), async (tx) => {
    const job = await lockImport(tx, importId);
    if (job?.status !== 'READING') return;
    const problem: FileProblem = { code: 'UNREADABLE_FILE' };
    await tx.db.importJob.update({
      where: { id: importId },
      data: { status: 'REFUSED', problem },
      select: { id: true },
    });
  });
}

type MappedFile = Pick<OpenFile, 'encoding' | 'format' | 'records' | 'close'> & { mapping: Mapping };

type Refused = { problem: FileProblem; headers: string[] };

/** Tells what the file is, maps its header row as was asked, else as the last time, and stands before the first record. */
async function openFile(
  { db, blobs }: Pick<Reading, 'db' | 'blobs'>,
  job: Pick<JobRow, 'fileId' | 'encoding' | 'mapping' | 'createdBy'>,
  own: readonly OwnColumn[],
): Promise<MappedFile | Refused> {
  const encoding = encodings.find((each) => each === job.encoding);
  const file = await openRecords(() => blobs.get(job.fileId), encoding);
  if ('code' in file) return { problem: file, headers: [] };
  const { headers } = file;
  const wished = job.mapping as Record<string, string>;
  const asked = Object.keys(wished).length > 0;
  const recalled = asked ? wished : await recallMapping(db.read, headers, job.createdBy);
  let mapping = mapHeaders(headers, recalled, own);
  // a field that is no more must not keep a file of this shape out
  if (!asked && !isMapping(mapping)) mapping = mapHeaders(headers, {}, own);
  if (isMapping(mapping)) return { ...file, mapping };
  await file.close();
  return { problem: problemOf(mapping), headers };
}

const problemOf = ({ kind, header }: HeaderProblem): FileProblem =>
  kind === 'missing' || kind === 'not-in-file'
    ? { code: 'MISSING_HEADER', params: { header } }
    : { code: 'UNKNOWN_VALUE', params: { header } };

const marksOf = ({ number, mobile, mail }: StagedRow): Marks => ({
  number,
  mobile: mobile?.e164 ?? null,
  mail: mail?.toLowerCase() ?? null,
});

const takenFault = (taken: readonly Taken[], record: number): Fault | undefined => {
  const found = taken.find((each) => each.record === record);
  return found && { field: ownField(found.key), reason: 'TAKEN', params: { value: found.text } };
};

/** Sorts records into good and faulty, and good ones whose mobile number came before, in the file or in a customer. */
class RowSorter {
  records = 0;
  good = 0;
  changed = 0;
  same = 0;
  faulty = 0;
  readonly #mapping: Mapping;
  readonly #rules: Parameters<typeof readRow>[2];
  readonly #seen = new Map<string, number>();
  /** By unique field and text, the record that said it first. */
  readonly #said = new Map<string, number>();
  #candidates: (Pick<Staged, 'record' | 'row' | 'given'> & { cells: readonly string[] })[] = [];
  #faulted: Faulted[] = [];

  constructor(mapping: Mapping, rules: Parameters<typeof readRow>[2]) {
    this.#mapping = mapping;
    this.#rules = rules;
  }

  get size(): number {
    return this.#candidates.length + this.#faulted.length;
  }

  take(record: CsvRecord): void {
    this.records += 1;
    if (record.kind === 'broken') {
      this.#fault([record.line], [{ field: null, reason: 'BROKEN_QUOTES', params: {} }]);
      return;
    }
    const result = readRow(record.cells, this.#mapping, this.#rules);
    if (result.kind === 'faulty') {
      this.#fault(record.cells, result.faults);
      return;
    }
    const mobile = result.row.mobile?.e164;
    const before = mobile === undefined ? undefined : this.#seen.get(mobile);
    if (before !== undefined) {
      this.#fault(record.cells, [{ field: 'mobile', reason: 'DUPLICATE', params: { record: before } }]);
      return;
    }
    if (mobile !== undefined) this.#seen.set(mobile, this.records);
    this.#candidates.push({ record: this.records, row: result.row, given: result.given, cells: record.cells });
  }

  /** By what those who are here already are known among what was taken since it was last sorted. */
  get marks(): Marks[] {
    return this.#candidates.map(({ row }) => marksOf(row));
  }

  /** What was taken since the last time, with whom each row means. */
  said(match: (marks: Marks) => Match): { record: number; values: StagedRow; holder: string | null }[] {
    return this.#candidates.map(({ record, row }) => {
      const found = match(marksOf(row));
      return { record, values: row, holder: found.kind === 'here' ? found.customer.id : null };
    });
  }

  /**
   * What was taken since the last time, good and faulty.
   * @param match finds who is here already
   * @param held what those hold in the fields of the firm
   * @param taken which rows say a value there that is somebody else's
   */
  sorted(
    match: (marks: Marks) => Match,
    held: ReadonlyMap<string, Record<string, string>>,
    taken: readonly Taken[],
  ): { staged: Staged[]; faulted: Faulted[] } {
    const staged: Staged[] = [];
    for (const { record, row, given, cells } of this.#candidates) {
      const found = match(marksOf(row));
      const fault = this.#faultOf(found, row, record) ?? this.#repeated(row, record) ?? takenFault(taken, record);
      if (fault) this.#fault(cells, [fault], record);
      else if (found.kind === 'here') {
        const difference = differenceOf(
          { ...fieldsOf(found.customer), ...asOwn(held.get(found.customer.id)) },
          row,
          given,
        );
        if (Object.keys(difference).length > 0) this.changed += 1;
        else this.same += 1;
        staged.push({ record, row, given, matchId: found.customer.id, difference });
      } else staged.push({ record, row, given, matchId: null, difference: null });
    }
    const faulted = this.#faulted;
    this.good += staged.length;
    this.#candidates = [];
    this.#faulted = [];
    return { staged, faulted };
  }

  #faultOf(found: Match, { number }: StagedRow, record: number): Fault | undefined {
    if (found.kind === 'elsewhere')
      return { field: 'mobile', reason: 'KNOWN_CUSTOMER', params: { department: found.department } };
    if (found.kind === 'none') return number ? { field: 'number', reason: 'UNKNOWN_REFERENCE', params: {} } : undefined;
    const { id } = found.customer;
    const before = this.#seen.get(id);
    if (before !== undefined) return { field: null, reason: 'DUPLICATE', params: { record: before } };
    this.#seen.set(id, record);
    return undefined;
  }

  /** A unique value that an earlier row says. */
  #repeated(row: StagedRow, record: number): Fault | undefined {
    for (const { key, unique } of this.#rules.own ?? []) {
      const field = ownField(key);
      const text = row[field];
      if (!unique || text === undefined) continue;
      const said = `${field} ${textKeyOf(text)}`;
      const before = this.#said.get(said);
      if (before !== undefined) return { field, reason: 'DUPLICATE', params: { record: before } };
      this.#said.set(said, record);
    }
    return undefined;
  }

  #fault(cells: readonly string[], faults: readonly Fault[], record = this.records): void {
    this.faulty += 1;
    const header = (field: Fault['field']) =>
      field === null ? '' : (this.#mapping.headers[this.#mapping.positions[field] ?? -1] ?? '');
    this.#faulted.push({
      record,
      cells,
      faults: faults.map(({ field, reason, params }) => ({ field: header(field), reason, params })),
    });
  }
}
