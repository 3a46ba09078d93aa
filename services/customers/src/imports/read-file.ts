import { encodings, type OpenFile, openRecords } from '@guanxi/imports';
import { type Parts, systemActor } from '@guanxi/runtime';
import { workingHere } from '../assignment/employees.ts';
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
import { meantBy, PeopleCalled } from '../import-files/named-people.ts';
import { namesIn } from '../import-files/named-records.ts';
import { ownColumns } from '../import-files/own-columns.ts';
import { profileOf, recognised } from '../import-files/profiles/profiles.ts';
import { writeFaultsFile } from './faults-file.ts';
import type { FileProblem } from './import-job.ts';
import type { ImportKind } from './import-kind.ts';
import { clearStaged, type JobRow, lockImport, stage } from './import-store.ts';
import { kindOf } from './kinds.ts';
import { recallMapping } from './mapping-store.ts';
import { recordsMeant } from './match-store.ts';
import { ownFields, ownHeld, ownTaken } from './own-fields.ts';
import { type Batch, RowSorter, saidIn } from './row-sorter.ts';
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

  const kind = await kindOf(db.read, found);
  const whole = await ownFields(db.read, kind, currency, found);
  const asker = corrector(found.viewer);
  const columns = ownColumns(asker, whole.definitions);
  const files = whole.definitions.filter((each) => each.kind === 'FILE').map(ownField);
  const file = await openFile({ db, blobs }, found, { own: columns, files, kind });
  if ('problem' in file) {
    const { problem, headers } = file;
    await inTransaction((tx) =>
      tx.db.importJob.update({ where: { id: importId }, data: { status: 'REFUSED', problem, headers, mapping: {} } }),
    );
    return;
  }
  await inTransaction((tx) => clearStaged(tx, importId));
  const own = { ...whole, definitions: columns.filter((each) => ownField(each) in file.mapping.positions) };
  const people = new PeopleCalled(new Map([...Object.entries(file.people), ...meantBy(whole.people)]));
  const rules = {
    today: clock.today(),
    lists: await readLists(db.read),
    own: own.definitions,
    currency,
    fields: kind.reads,
  };
  const reader = new RowSorter(file.mapping, rules, kind.once);
  const stageBatch = async (cut: Batch) => {
    const rows = cut.candidates.map(({ row }) => row);
    const record = await recordsMeant(db.read, asker, namesIn(rows, own.definitions));
    people.know(await workingHere(db.read, people.take(rows, own.definitions)));
    const batch = reader.identified(cut, { record, person: (text) => people.meant(text) });
    const match = await kind.matcher(
      db.read,
      asker,
      batch.candidates.map(({ row }) => row),
      own,
    );
    const said = saidIn(batch, match);
    const ids = said.flatMap(({ holder }) => holder ?? []);
    const held = await ownHeld(db.read, own, ids, asker);
    await inTransaction(async (tx) => {
      const taken = await ownTaken(tx.db, { ...own, people: people.all }, said, asker);
      const { staged, faulted } = reader.sorted(batch, match, held, taken);
      await stage(tx, importId, staged, faulted);
    });
  };
  // while one batch is staged, the next is read
  let staging: Promise<void> = Promise.resolve();
  try {
    for await (const record of file.records) {
      reader.take(record);
      if (reader.size < CHUNK) continue;
      await staging;
      staging = stageBatch(reader.cut());
      staging.catch(() => {});
    }
    await staging;
    await stageBatch(reader.cut());
  } finally {
    // whoever reads the file again must not meet what is still being staged
    await Promise.allSettled([staging]);
  }
  const { language } = found.viewer as ImportedBy;
  const faultsFileId = await writeFaultsFile({ db, blobs }, importId, file.mapping.headers, language);
  await inTransaction(async (tx) => {
    const { records, good, changed, same, faulty, tally: said } = reader;
    const mapping = Object.fromEntries(
      Object.entries(file.mapping.positions).flatMap(([name, at]) => {
        const header = file.mapping.headers[at ?? -1];
        return header === undefined ? [] : [[header, name]];
      }),
    );
    await tx.db.importJob.update({
      where: { id: importId },
      data: {
        status: 'PREVIEWED',
        encoding: file.encoding,
        headers: file.mapping.headers,
        mapping,
        profile: file.profile,
        people: people.all,
        said,
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

type MappedFile = Pick<OpenFile, 'encoding' | 'format' | 'records' | 'close'> & {
  mapping: Mapping;
  profile: string | null;
  /** Whom texts of files of this shape meant. */
  people: Record<string, string>;
};

type Refused = { problem: FileProblem; headers: string[] };

/** Tells what the file is, maps its header row as was asked, else as the last time, and stands before the first record. */
async function openFile(
  { db, blobs }: Pick<Reading, 'db' | 'blobs'>,
  job: Pick<JobRow, 'fileId' | 'encoding' | 'mapping' | 'profile' | 'createdBy' | 'object'>,
  { kind, ...read }: { own: readonly OwnColumn[]; files: readonly string[]; kind: ImportKind },
): Promise<MappedFile | Refused> {
  const encoding = encodings.find((each) => each === job.encoding);
  const file = await openRecords(() => blobs.get(job.fileId), encoding);
  if ('code' in file) return { problem: file, headers: [] };
  const { headers } = file;
  const wished = job.mapping as Record<string, string>;
  const asked = Object.keys(wished).length > 0;
  const remembered = await recallMapping(db.read, { ...job, headers });
  const recalled = asked ? wished : (remembered?.mapping ?? {});
  const profile = kind.profiles ? (job.profile ?? recognised(headers) ?? null) : null;
  const map = (names: Record<string, string>) =>
    mapHeaders(headers, names, { ...read, columns: kind.columns, profile: profileOf(profile ?? '') });
  let mapping = map(recalled);
  // a field that is no more must not keep a file of this shape out
  if (!asked && !isMapping(mapping)) mapping = map({});
  if (isMapping(mapping)) return { ...file, mapping, profile, people: remembered?.people ?? {} };
  await file.close();
  return { problem: problemOf(mapping), headers };
}

const problemOf = ({ kind, header }: HeaderProblem): FileProblem =>
  kind === 'missing' || kind === 'not-in-file'
    ? { code: 'MISSING_HEADER', params: { header } }
    : kind === 'file'
      ? { code: 'FILE_IN_A_COLUMN', params: { header } }
      : { code: 'UNKNOWN_VALUE', params: { header } };
