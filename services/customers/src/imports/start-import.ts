import { encodings } from '@guanxi/imports';
import {
  type Actor,
  type BlobStore,
  clientMutationId,
  field,
  isRefusal,
  type KeptViewer,
  keepViewer,
  keptViewer,
  type Language,
  newId,
  type Refusal,
  readInput,
  refuse,
  satisfies,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import { ownerWithin } from '../assignment/employees.ts';
import type { CustomersDatabase } from '../context.ts';
import { fieldKeys } from '../import-files/columns.ts';
import { profileNames } from '../import-files/profiles/profiles.ts';
import { objectByKey } from '../objects/objects.ts';
import { rights } from '../permissions.ts';

/** A field of the product by its name, or one of the firm by `fields.` or `contact.fields.` and its key; whether there is one, the file is told. */
const OF_FIRM = /^(contact\.)?fields\.[a-z][a-z0-9_]{0,39}$/;
const filled = () =>
  z.string().refine((name) => OF_FIRM.test(name) || fieldKeys.some((key) => key === name), {
    params: { refusal: 'UNKNOWN_VALUE' },
  });

/** Header to field, or to nothing: the column is passed over. */
export const columnsInput = (min: number) =>
  field.list(
    z.object({
      header: field.requiredText({ max: 200 }),
      field: filled().nullish(),
    }),
    { min, max: 200 },
  );
/** The system whose export a file is; found by its headers where it is not said. */
export const profileInput = () => field.oneOf(['NONE', ...profileNames]).nullish();
export const mappingOf = (columns: readonly { header: string; field?: string | null | undefined }[]) =>
  Object.fromEntries(columns.map((each) => [each.header, each.field ?? '']));

const startInput = z.object({
  clientMutationId: clientMutationId(),
  fileId: field.id(),
  object: field.text({ max: 40 }).nullish(),
  columns: columnsInput(0).nullish(),
  encoding: field.oneOf(encodings).nullish(),
  profile: profileInput(),
  departmentPath: field.optional(field.departmentPath()),
  ownerId: field.id().nullish(),
  enrol: field.flag().nullish(),
});

/** Whoever an import is made for, kept with it: the work in the background is done in his name. */
export type ImportedBy = KeptViewer & { language: Language };

export type StartImportSuccess = { __typename: 'StartImportSuccess'; importId: string };

/** Takes on a file that was uploaded; it is read in the background. */
export async function startImport(
  { db, blobs, language }: { db: CustomersDatabase; blobs: BlobStore; language: Language },
  actor: Actor,
  given: { clientMutationId: string },
): Promise<StartImportSuccess | Refusal> {
  const { viewer } = actor;
  rights.require(viewer, 'importJob', 'start');
  const input = readInput(startInput, given);
  if (isRefusal(input)) return input;
  const { fileId, object, columns, encoding, profile, ownerId, enrol } = input.value;
  if (typeof object === 'string') {
    rights.require(viewer, 'objectRecord', 'create');
    if (!(await objectByKey(db.read, object))) return refuse.invalid({ path: 'object', code: 'UNKNOWN_REFERENCE' });
  }
  const department = input.value.departmentPath ?? viewer.department ?? '/';
  const scope = rights.scope(viewer, 'importJob', 'start');
  if (!satisfies(scope, { departmentPath: department }))
    return refuse.invalid({ path: 'departmentPath', code: 'UNKNOWN_REFERENCE' });
  if (ownerId && !(await ownerWithin(db.read, scope, ownerId))) {
    return refuse.invalid({ path: 'ownerId', code: 'UNKNOWN_REFERENCE' });
  }
  const file = await blobs.get(fileId);
  if (!file) return refuse.invalid({ path: 'fileId', code: 'UNKNOWN_FILE' });
  file.destroy();

  return db.command(actor, { name: 'startImport', input: given }, async (tx) => {
    const id = newId();
    await tx.db.importJob.create({
      data: {
        id,
        fileId,
        object: object ?? null,
        status: 'READING',
        encoding: encoding ?? null,
        profile: profile ?? null,
        mapping: mappingOf(columns ?? []),
        headers: [],
        departmentPath: department,
        ownerId: ownerId ?? null,
        // records of objects are no members
        enrol: typeof object !== 'string' && (enrol ?? true),
        viewer: importedBy(viewer, language),
        createdAt: tx.now,
        createdBy: viewerId(viewer),
      },
      select: { id: true },
    });
    tx.audit({ action: 'import.started', subject: ['ImportJob', id] });
    await tx.job('import.read', { importId: id }, { key: `import:${id}` });
    return { __typename: 'StartImportSuccess', importId: id };
  });
}

export const importedBy = (viewer: Viewer, language: Language): ImportedBy => ({ ...keepViewer(viewer), language });

/** The viewer of the work in the background: the importer by name, without roles. */
export const importer = (stored: unknown): Viewer => ({ ...corrector(stored), roles: new Set() });

/** The same with the roles that he had when he asked: whom his file may correct is decided by them. */
export const corrector = (stored: unknown): Viewer => keptViewer(stored as ImportedBy);
