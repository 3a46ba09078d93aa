import { type CsvRecord, encodings, type OpenFile, openRecords } from '@guanxi/imports';
import { type Parts, systemActor } from '@guanxi/runtime';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { type HeaderProblem, isMapping, type Mapping, mapHeaders } from '../import-files/columns.ts';
import { type Fault, readRow } from '../import-files/row.ts';
import { writeFaultsFile } from './faults-file.ts';
import type { FileProblem } from './import-job.ts';
import {
  clearStaged,
  type Faulted,
  type JobRow,
  knownMobiles,
  lockImport,
  type Staged,
  stage,
} from './import-store.ts';
import { type ImportedBy, importer } from './start-import.ts';

type Reading = Pick<Parts, 'clock' | 'blobs'> & { db: CustomersDatabase };
/** Rows that are staged by one transaction. */
const CHUNK = 1000;

/**
 * Reads an import's file and stages what it holds: the preview. Nothing is imported yet. A reading that was cut off
 * begins anew.
 */
export async function readImport({ db, clock, blobs }: Reading, importId: string): Promise<void> {
  const found = await db.read.importJob.findUnique({ where: { id: importId } });
  if (found?.status !== 'READING') return;
  const actor = { viewer: importer(found.viewer), clock };
  const inTransaction = <T>(work: (tx: CustomersTx, job: JobRow) => Promise<T>) =>
    db.transaction(actor, async (tx) => {
      const job = await lockImport(tx, importId);
      if (job?.status !== 'READING') throw new Error('the import is no longer being read');
      return work(tx, job);
    });

  const file = await openFile(blobs, found);
  if ('code' in file) {
    await inTransaction((tx) =>
      tx.db.importJob.update({ where: { id: importId }, data: { status: 'REFUSED', problem: file } }),
    );
    return;
  }
  await inTransaction((tx) => clearStaged(tx, importId));
  const reader = new RowSorter(file.mapping, { today: clock.today(), lists: await readLists(db.read) });
  const stageTaken = async () => {
    const { staged, faulted } = reader.sorted(await knownMobiles(db.read, reader.mobiles));
    await inTransaction((tx) => stage(tx, importId, staged, faulted));
  };
  for await (const record of file.records) {
    reader.take(record);
    if (reader.size >= CHUNK) await stageTaken();
  }
  await stageTaken();
  const { language } = found.viewer as ImportedBy;
  const faultsFileId = await writeFaultsFile({ db, blobs }, importId, file.mapping.headers, language);
  await inTransaction(async (tx) => {
    const { records, good, faulty } = reader;
    const mapping = Object.fromEntries(
      Object.entries(file.mapping.positions).map(([name, at]) => [file.mapping.headers[at] ?? '', name]),
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
export async function giveUp({ db, clock }: Omit<Reading, 'blobs'>, importId: string): Promise<void> {
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

/** Tells what the file is, maps its header row and stands before the first record. */
async function openFile(
  blobs: Parts['blobs'],
  job: Pick<JobRow, 'fileId' | 'encoding' | 'mapping'>,
): Promise<MappedFile | FileProblem> {
  const encoding = encodings.find((each) => each === job.encoding);
  const file = await openRecords(() => blobs.get(job.fileId), encoding);
  if ('code' in file) return file;
  const mapping = mapHeaders(file.headers, job.mapping as Record<string, string>);
  if (isMapping(mapping)) return { ...file, mapping };
  await file.close();
  return problemOf(mapping);
}

const problemOf = ({ kind, header }: HeaderProblem): FileProblem =>
  kind === 'missing' || kind === 'not-in-file'
    ? { code: 'MISSING_HEADER', params: { header } }
    : { code: 'UNKNOWN_VALUE', params: { header } };

/** Sorts records into good and faulty, and good ones whose mobile number came before, in the file or in a customer. */
class RowSorter {
  records = 0;
  good = 0;
  faulty = 0;
  readonly #mapping: Mapping;
  readonly #rules: Parameters<typeof readRow>[2];
  readonly #seen = new Map<string, number>();
  #candidates: (Staged & { cells: readonly string[] })[] = [];
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
    this.#candidates.push({ record: this.records, row: result.row, cells: record.cells });
  }

  /** Mobile numbers of what was taken since it was last sorted. */
  get mobiles(): string[] {
    return this.#candidates.flatMap(({ row }) => (row.mobile ? [row.mobile.e164] : []));
  }

  /** What was taken since the last time, good and faulty; `known` says in which departments customers have a number. */
  sorted(known: ReadonlyMap<string, string>): { staged: Staged[]; faulted: Faulted[] } {
    const staged: Staged[] = [];
    for (const { record, row, cells } of this.#candidates) {
      const department = row.mobile && known.get(row.mobile.e164);
      if (department)
        this.#fault(cells, [{ field: 'mobile', reason: 'KNOWN_CUSTOMER', params: { department } }], record);
      else staged.push({ record, row });
    }
    const faulted = this.#faulted;
    this.good += staged.length;
    this.#candidates = [];
    this.#faulted = [];
    return { staged, faulted };
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
