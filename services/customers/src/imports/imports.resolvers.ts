import { type Definition, mayRead, namesCustomers, namesRecords } from '@guanxi/fields';
import { connectionResolvers, isId, message, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationCommitImportArgs,
  MutationDecideImportArgs,
  MutationMapImportArgs,
  MutationStartImportArgs,
  MutationUndoImportArgs,
  QueryImportJobArgs,
  QueryImportJobsArgs,
} from '../generated/graphql.ts';
import { isOwnField, keysOf, ownField } from '../import-files/columns.ts';
import type { CalledPerson } from '../import-files/named-people.ts';
import { type Fitted, fit } from '../import-files/profiles/profile.ts';
import { profileOf } from '../import-files/profiles/profiles.ts';
import type { Sums } from '../import-files/tally.ts';
import { primed } from '../record/customer-loaders.ts';
import { commitImport } from './commit-import.ts';
import { decideImport } from './decide-import.ts';
import { readFaultsFile } from './faults-file.ts';
import { type FileProblem, progressOf } from './import-job.ts';
import { type DifferenceRow, type FaultRow, listImportJobs } from './import-lists-store.ts';
import type { JobRow } from './import-store.ts';
import { columnsOf, fieldsUnder } from './kinds.ts';
import { mapImport } from './map-import.ts';
import type { ReconciledLine } from './reconciliation.ts';
import { namedBy, saidChanges } from './said-changes.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const job = ({ importId }: { importId: string }, _: unknown, { loaders }: Context) => loaders.importJob.load(importId);
const mappingOf = ({ mapping }: JobRow) => mapping as Record<string, string>;
const employee = (id: string | null) => id && isId(id) && { __typename: 'Employee', id };

/** The fields that a profile makes of the columns of a file. */
const madeOf = ({ profile, headers, mapping }: JobRow): Fitted['made'] => {
  const known = profileOf(profile ?? '');
  const filled = Object.values(mapping as Record<string, string>);
  return known ? fit(known, headers).made.filter(({ field }) => !filled.includes(field)) : [];
};

/** The fields of the firm that the viewer may read. */
async function readableDefinitions(job: Pick<JobRow, 'object'>, context: Context): Promise<Definition[]> {
  const all = await Promise.all(fieldsUnder(job).map((name) => context.loaders.fieldDefinitions.load(name)));
  return all.flatMap((of) => of.filter((each) => !each.retiredAt && mayRead(signedIn(context), each, of)));
}
const opens =
  (readable: readonly Definition[]) =>
  (field: string): boolean =>
    !isOwnField(field) || readable.some((each) => ownField(each) === field);
/** What a row means, as far as it exists for the viewer; of a customer, whose numbers are open to him. */
async function meant({ importId, matchId }: DifferenceRow, { loaders }: Context) {
  const job = await loaders.importJob.load(importId);
  if (!job) return null;
  const isOpen =
    job.object === null
      ? (await loaders.customer.load(matchId))?.contactOpen
      : await loaders.objectRecord.load(matchId);
  return isOpen ? job : null;
}
/** A customer as a file means him, and as people call him. */
const calledIn = ({ number, name }: { number: string | null; name: string }) => (number ? `${number} ${name}` : name);
const saidSums = ({ sums }: { sums: Sums }) =>
  Object.entries(sums).map(([currency, amount]) => ({ currency: currency || null, amount }));

export const importResolvers = {
  ImportJob: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) =>
      isId(id) ? loaders.importJob.load(id) : null,
    owner: ({ ownerId }: JobRow) => employee(ownerId),
    createdBy: ({ createdBy }: JobRow) => employee(createdBy),
    profile: ({ profile }: JobRow) => (profile === 'NONE' ? null : profile),
    columns: (row: JobRow) => {
      const made = madeOf(row);
      return row.headers.map((header, at) => ({
        header,
        field: mappingOf(row)[header] || null,
        makes: made.flatMap(({ field, from }) => (from.includes(at) ? [field] : [])),
      }));
    },
    absentFields: (row: JobRow) => {
      const filled = [...Object.values(mappingOf(row)), ...madeOf(row).map(({ field }) => field)];
      return row.headers.length === 0 ? [] : keysOf(columnsOf(row)).filter((key) => !filled.includes(key));
    },
    object: async ({ object }: JobRow, _: unknown, { loaders }: Context) =>
      object && (await loaders.objects.all()).find(({ key }) => key === object),
    people: async (row: JobRow, _: unknown, context: Context) => {
      const isOpen = opens(await readableDefinitions(row, context));
      return ((row.people ?? []) as CalledPerson[]).filter(({ fields }) => fields.some(isOpen));
    },
    reconciliation: async (row: JobRow, _: unknown, context: Context) => {
      const isOpen = opens(await readableDefinitions(row, context));
      return (row.reconciliation as ReconciledLine[] | null)?.filter(({ field }) => field === null || isOpen(field));
    },
    progress: (row: JobRow) => progressOf(row),
    problem: ({ problem }: JobRow, _: unknown, { language }: Context) => {
      const found = problem as FileProblem | null;
      return found && { code: found.code, message: message(found.code, language, found.params) };
    },
    differences: ({ id }: JobRow, args: PageArguments, { loaders }: Context) =>
      loaders.differencesOfImport(args).load(id),
    faults: ({ id }: JobRow, args: PageArguments, { loaders }: Context) => loaders.faultsOfImport(args).load(id),
    keptCustomers: async ({ id }: JobRow, args: PageArguments, { loaders }: Context) =>
      primed(loaders, await loaders.keptOfImport(args).load(id)),
    keptRecords: ({ id }: JobRow, args: PageArguments, { loaders }: Context) =>
      loaders.keptRecordsOfImport(args).load(id),
    faultsFile: ({ faultsFileId }: JobRow) => faultsFileId,
    faultsCsv: ({ faultsFileId }: JobRow, _: unknown, { blobs }: Context) =>
      faultsFileId && readFaultsFile(blobs, faultsFileId),
  },
  ImportReconciled: { sums: saidSums },
  ImportPortion: { sums: saidSums },
  ImportDifference: {
    // whatever a row means, it is one of them alone
    customer: ({ matchId }: DifferenceRow, _: unknown, { loaders }: Context) => loaders.customer.load(matchId),
    objectRecord: ({ matchId }: DifferenceRow, _: unknown, { loaders }: Context) => loaders.objectRecord.load(matchId),
    changes: async (row: DifferenceRow, _: unknown, context: Context) => {
      const { loaders, language } = context;
      // who has lost the right to his numbers since the file was read is told nothing of him
      const job = await meant(row, context);
      if (!job) return [];
      const { difference } = row;
      // nor of a field that he may not read
      const readable = await readableDefinitions(job, context);
      const isOpen = opens(readable);
      const told = Object.fromEntries(Object.entries(difference).filter(([field]) => isOpen(field)));
      const customers = await loaders.customer.loadMany(namedBy(told, readable, ({ kind }) => namesCustomers(kind)));
      const records = await loaders.objectRecord.loadMany(namedBy(told, readable, ({ kind }) => namesRecords(kind)));
      const names = new Map([
        ...customers.flatMap((each) => (each && !(each instanceof Error) ? [[each.id, calledIn(each)] as const] : [])),
        ...records.flatMap((each) => (each && !(each instanceof Error) ? [[each.id, each.name] as const] : [])),
      ]);
      return saidChanges(told, language, await loaders.lists(), readable, (id) => names.get(id));
    },
  },
  ImportPerson: { employee: ({ employeeId }: CalledPerson) => employee(employeeId) },
  ImportChange: {
    oldPerson: ({ oldPerson }: { oldPerson?: string }) => employee(oldPerson ?? null),
    newPerson: ({ newPerson }: { newPerson?: string }) => employee(newPerson ?? null),
  },
  ImportFault: {
    code: ({ reason }: FaultRow) => reason,
    message: ({ reason, params }: FaultRow, _: unknown, { language }: Context) => message(reason, language, params),
  },
  ...connectionResolvers('ImportDifferenceConnection', 'ImportFaultConnection', 'ImportJobConnection'),
  MapImportSuccess: { job },
  DecideImportSuccess: { job },
  StartImportSuccess: { job },
  CommitImportSuccess: { job },
  UndoImportSuccess: { job },
  Query: {
    importJob: (_: unknown, { id }: QueryImportJobArgs, { loaders }: Context) =>
      isId(id) ? loaders.importJob.load(id) : null,
    importJobs: (_: unknown, args: QueryImportJobsArgs, context: Context) =>
      listImportJobs(context.db.read, signedIn(context), args),
  },
  Mutation: {
    startImport: (_: unknown, { input }: MutationStartImportArgs, context: Context) =>
      startImport(context, actor(context), input),
    mapImport: (_: unknown, { input }: MutationMapImportArgs, context: Context) =>
      mapImport(context.db, actor(context), input),
    decideImport: (_: unknown, { input }: MutationDecideImportArgs, context: Context) =>
      decideImport(context.db, actor(context), input),
    commitImport: (_: unknown, { input }: MutationCommitImportArgs, context: Context) =>
      commitImport(context.db, actor(context), input),
    undoImport: (_: unknown, { input }: MutationUndoImportArgs, context: Context) =>
      undoImport(context.db, actor(context), input),
  },
};
