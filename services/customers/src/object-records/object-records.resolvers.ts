import { type Definition, namesCustomers, namesRecords, shownValues, typedValues } from '@guanxi/fields';
import { type ChangeRow, connectionResolvers, isId, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { typedFieldWays } from '../fields/fields.resolvers.ts';
import type { Firm } from '../fields/fill.ts';
import type {
  CustomerObjectRecordsArgs,
  MutationAssignObjectRecordArgs,
  MutationCreateObjectRecordArgs,
  MutationDeleteObjectRecordArgs,
  MutationRestoreObjectRecordArgs,
  MutationUpdateObjectRecordArgs,
  ObjectAccessRecordArgs,
  ObjectAccessRecordsArgs,
  ObjectRecordCustomFieldsArgs,
  ObjectRecordObjectRecordsArgs,
  ObjectsAsObjectArgs,
  QueryObjectRecordArgs,
  QueryObjectRecordBinArgs,
  QueryObjectRecordsArgs,
} from '../generated/graphql.ts';
import { toldIds } from '../history/field-moves.ts';
import { entityName, type ObjectDefinition } from '../objects/object.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, ofVisible } from '../standing/standing-loaders.ts';
import { deleteObjectRecord, restoreObjectRecord } from './bin-record.ts';
import { assignObjectRecord, createObjectRecord, updateObjectRecord } from './edit-record.ts';
import { type BinnedRecord, listRecordBin } from './record-bin-store.ts';
import { recordChangePages } from './record-history-store.ts';
import { type Asked, listRecords, type NamedKind, type RecordRow, recordPages } from './record-store.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const firmOf = ({ blobs, settings }: Context): Firm => ({ blobs, currency: settings.CURRENCY });
const employee = (id: string | null) => (id && isId(id) ? { __typename: 'Employee', id } : null);

const objectOf = async ({ objectId }: RecordRow, { loaders }: Context): Promise<ObjectDefinition | undefined> =>
  (await loaders.objects.all()).find(({ id }) => id === objectId);
const inUse = async ({ loaders }: Context, key: string): Promise<ObjectDefinition | undefined> =>
  (await loaders.objects.all()).find((each) => each.key === key && each.retiredAt === null);
const definitionsOf = async (row: RecordRow, context: Context) => {
  const object = await objectOf(row, context);
  return object ? context.loaders.fieldDefinitions.load(entityName(object)) : [];
};

/** A change with the object of its record, by whose fields it is told. */
type ToldOfObject = ChangeRow & { entity: string };
const changes = loaderByArguments((context, ids, args: PageArguments & { fields: readonly string[] }) =>
  recordChangePages(context.db.read, signedIn(context), ids, args),
);
const named = loaderByArguments((context, ids, args: PageArguments & { of: NamedKind; fieldIds: readonly string[] }) =>
  recordPages(context.db.read, signedIn(context), ids, args),
);

/** Whether a field names customers, or records of one object. */
type IsNaming = (definition: Definition) => boolean;
const ofCustomers: IsNaming = ({ kind }) => namesCustomers(kind);
const namesRecordsOf =
  (object: string): IsNaming =>
  ({ kind, rules }) =>
    namesRecords(kind) && rules.object === object;

/** The fields that name such and that the viewer may read: of one object, or of all that are in use. */
async function namingFields(context: Context, isNaming: IsNaming, key: string | null | undefined): Promise<string[]> {
  const objects = (await context.loaders.objects.all()).filter(
    (each) => each.retiredAt === null && (!key || each.key === key),
  );
  const all = await Promise.all(objects.map((each) => context.loaders.fieldDefinitions.load(entityName(each))));
  return all.flatMap((definitions) => {
    const told = new Set(toldIds(signedIn(context), definitions, undefined));
    return definitions.filter((each) => told.has(each.id) && isNaming(each)).map(({ id }) => id);
  });
}

/** The records of an object, for those who may read any at all. */
function listOf(object: ObjectDefinition | undefined, asked: Asked, context: Context) {
  const viewer = signedIn(context);
  if (!object || !rights.can(viewer, 'objectRecord', 'read')) return null;
  return listRecords(context.db.read, viewer, object, asked);
}

const changed = {
  // as the change left it, whatever the request read before
  record: ({ recordId }: { recordId: string }, _: unknown, { loaders }: Context) =>
    loaders.objectRecord.clear(recordId).load(recordId),
};

export const objectRecordResolvers = {
  Customer: {
    objectRecords: ofVisible(async ({ id }, { object, ...args }: CustomerObjectRecordsArgs, context: Context) => {
      if (!isStaff(signedIn(context))) return null;
      return named(context, id, {
        ...args,
        of: 'CUSTOMER',
        fieldIds: await namingFields(context, ofCustomers, object),
      });
    }),
  },
  ObjectRecord: {
    object: (row: RecordRow, _: unknown, context: Context) => objectOf(row, context),
    objectRecords: async (row: RecordRow, { object, ...args }: ObjectRecordObjectRecordsArgs, context: Context) => {
      const own = await objectOf(row, context);
      if (!own) return null;
      const fieldIds = await namingFields(context, namesRecordsOf(own.key), object);
      return named(context, row.id, { ...args, of: 'RECORD', fieldIds });
    },
    owner: ({ ownerId }: RecordRow) => employee(ownerId),
    createdBy: ({ createdBy }: RecordRow) => employee(createdBy),
    customFields: async (row: RecordRow, { keys }: ObjectRecordCustomFieldsArgs, context: Context) => {
      const all = await definitionsOf(row, context);
      if (all.length === 0) return [];
      return shownValues(signedIn(context), all, await context.loaders.objectFieldValues.load(row.id), keys);
    },
    fields: async (row: RecordRow, _: unknown, context: Context) => {
      const all = await definitionsOf(row, context);
      const held = all.length > 0 ? await context.loaders.objectFieldValues.load(row.id) : [];
      return typedValues(signedIn(context), all, held);
    },
    changes: async (row: RecordRow, args: PageArguments, context: Context) => {
      const object = await objectOf(row, context);
      if (!object) return null;
      const entity = entityName(object);
      const fields = toldIds(signedIn(context), await context.loaders.fieldDefinitions.load(entity), undefined);
      const found = await changes(context, row.id, { ...args, fields });
      const edges = found.edges.map(({ cursor, node }) => ({
        cursor,
        node: { ...node, entity } satisfies ToldOfObject,
      }));
      return { ...found, edges, nodes: edges.map(({ node }) => node) };
    },
  },
  ObjectFields: typedFieldWays,
  Objects: {
    asObject: async (_: unknown, { key }: ObjectsAsObjectArgs, context: Context) => (await inUse(context, key)) ?? null,
  },
  ObjectAccess: {
    definition: (object: ObjectDefinition) => object,
    records: (object: ObjectDefinition, asked: ObjectAccessRecordsArgs, context: Context) =>
      listOf(object, asked, context),
    record: async ({ id: objectId }: ObjectDefinition, { id }: ObjectAccessRecordArgs, { loaders }: Context) => {
      const found = isId(id) ? await loaders.objectRecord.load(id) : null;
      return found?.objectId === objectId ? found : null;
    },
  },
  BinnedObjectRecord: {
    binnedBy: ({ binnedBy }: BinnedRecord) => employee(binnedBy),
    reason: ({ binReason }: BinnedRecord) => binReason,
  },
  ...connectionResolvers('ObjectRecordConnection', 'BinnedObjectRecordConnection'),
  CreateObjectRecordSuccess: changed,
  UpdateObjectRecordSuccess: changed,
  AssignObjectRecordSuccess: changed,
  RestoreObjectRecordSuccess: changed,
  Query: {
    objects: (_: unknown, __: unknown, context: Context) => (isStaff(signedIn(context)) ? {} : null),
    objectRecords: async (_: unknown, { object: key, ...asked }: QueryObjectRecordsArgs, context: Context) =>
      listOf(await inUse(context, key), asked, context),
    objectRecord: (_: unknown, { id }: QueryObjectRecordArgs, { loaders }: Context) =>
      isId(id) ? loaders.objectRecord.load(id) : null,
    objectRecordBin: async (_: unknown, { object: key, ...asked }: QueryObjectRecordBinArgs, context: Context) => {
      const viewer = signedIn(context);
      if (!rights.can(viewer, 'objectRecord', 'restore')) return null;
      const object = await inUse(context, key);
      return object ? listRecordBin(context.db.read, viewer, object.id, asked) : null;
    },
  },
  Mutation: {
    createObjectRecord: (_: unknown, { input }: MutationCreateObjectRecordArgs, context: Context) =>
      createObjectRecord(context.db, actor(context), input, firmOf(context)),
    updateObjectRecord: (_: unknown, { input }: MutationUpdateObjectRecordArgs, context: Context) =>
      updateObjectRecord(context.db, actor(context), input, firmOf(context)),
    assignObjectRecord: (_: unknown, { input }: MutationAssignObjectRecordArgs, context: Context) =>
      assignObjectRecord(context.db, actor(context), input),
    deleteObjectRecord: (_: unknown, { input }: MutationDeleteObjectRecordArgs, context: Context) =>
      deleteObjectRecord(context.db, actor(context), input),
    restoreObjectRecord: (_: unknown, { input }: MutationRestoreObjectRecordArgs, context: Context) =>
      restoreObjectRecord(context.db, actor(context), input),
  },
};
