import {
  changeField,
  defineField,
  emptyField,
  type FieldReading,
  type FieldSettings,
  fieldResolvers,
  orderFields,
  retireField,
  sayChoice,
  schemaExtension,
  shownDefinitions,
  shownValues,
  typedFieldResolvers,
  typedValues,
} from '@guanxi/fields';
import { forbidden, isStaff, signedIn } from '@guanxi/runtime';
import { fileTicket } from '@guanxi/runtime/sign-in/file-ticket';
import type { Context } from '../context.ts';
import { nameIn } from '../dictionaries/code-list.ts';
import type {
  CustomerCustomFieldsArgs,
  FieldEntity,
  MutationChangeCustomFieldArgs,
  MutationDefineCustomFieldArgs,
  MutationEmptyCustomFieldArgs,
  MutationOrderCustomFieldsArgs,
  MutationRetireCustomFieldArgs,
  QueryCustomFieldDefinitionsArgs,
} from '../generated/graphql.ts';
import { entityName } from '../objects/object.ts';
import { objectFieldSettings } from '../objects/object-fields.ts';
import { objectTypes } from '../objects/typed-objects.ts';
import { rights } from '../permissions.ts';
import { fieldSettings } from './entities.ts';

const administrator = (context: Context) => {
  const viewer = signedIn(context);
  rights.require(viewer, 'customField', 'define');
  return { viewer, clock: context.clock };
};

/** All kinds of record that fields are added to: the product's own, and the objects of the firm. */
const settingsOf = async ({ db }: Context): Promise<FieldSettings> => ({
  ...fieldSettings,
  ...(await objectFieldSettings(db.read)),
});

/** How a record of each kind is found as the viewer may see it. */
const visible: Readonly<Record<FieldEntity, (context: Context, id: string) => Promise<unknown>>> = {
  CUSTOMER: ({ loaders }, id) => loaders.customer.load(id),
  CONTACT: ({ loaders }, id) => loaders.contact.load(id),
};

/** What a record holds, for staff who may see it; values hang on the record, then on the field. */
const heldBy = async (entity: FieldEntity, id: string, context: Context) => {
  const viewer = signedIn(context);
  if (!isStaff(viewer) || !(await visible[entity](context, id))) return null;
  const all = await context.loaders.fieldDefinitions.load(entity);
  return { viewer, all, held: all.length === 0 ? [] : await context.loaders.fieldValues[entity].load(id) };
};
const fieldsOf = (entity: FieldEntity) => ({
  customFields: async ({ id }: { id: string }, { keys }: CustomerCustomFieldsArgs, context: Context) => {
    const found = await heldBy(entity, id, context);
    return found && shownValues(found.viewer, found.all, found.held, keys);
  },
  fields: async ({ id }: { id: string }, _: unknown, context: Context) => {
    const found = await heldBy(entity, id, context);
    return found && typedValues(found.viewer, found.all, found.held);
  },
});

type Changed = { entity: string; fieldId: string };
const changed = {
  definition: async ({ entity, fieldId }: Changed, _: unknown, { loaders, viewer }: Context) => {
    // read anew: the request may have read them before its change
    const all = await loaders.fieldDefinitions.clear(entity).load(entity);
    return viewer && shownDefinitions(viewer, all, true).find(({ id }) => id === fieldId);
  },
};

const entryName: FieldReading<Context>['entryName'] = async ({ loaders, language }, dictionary, code, upper) => {
  const first = (await loaders.lists()).of(dictionary);
  return nameIn(upper === undefined ? first : first.held(upper)?.children, code, language);
};
/** How a choice of a custom field is said. */
export const choicePath = sayChoice(entryName);

const parts = fieldResolvers<Context>({
  entryName,
  customers: async ({ loaders }, ids) =>
    (await loaders.customer.loadMany(ids)).map((each) => (each instanceof Error ? null : each)),
  records: async ({ loaders }, ids) =>
    (await loaders.objectRecord.loadMany(ids)).map((each) => (each instanceof Error ? null : each)),
  ticket: (context, file) => {
    const [key] = context.settings.GATEWAY_KEYS;
    if (!key) throw new Error('GATEWAY_KEYS: no key to sign with');
    return fileTicket(file, signedIn(context), key);
  },
});

/** What a record holds, asked for by a field's key in its type; of every kind of record alike. */
export const typedFieldWays = typedFieldResolvers(parts.FieldValue);

/** The objects of the firm with their fields, in two statements however many there are. */
async function definedObjects({ loaders }: Context) {
  const objects = (await loaders.objects.all()).filter(({ retiredAt }) => retiredAt === null);
  const fields = await Promise.all(objects.map((each) => loaders.fieldDefinitions.load(entityName(each))));
  return objects.map((object, at) => ({ object, fields: fields[at] ?? [] }));
}

export const customFieldResolvers = {
  ...parts,
  Customer: fieldsOf('CUSTOMER'),
  Contact: fieldsOf('CONTACT'),
  ContactFields: typedFieldWays,
  CustomerFields: typedFieldWays,
  DefineCustomFieldSuccess: changed,
  ChangeCustomFieldSuccess: changed,
  RetireCustomFieldSuccess: changed,
  EmptyCustomFieldSuccess: changed,
  OrderCustomFieldsSuccess: {
    definitions: async ({ entity }: { entity: string }, _: unknown, { loaders, viewer }: Context) =>
      viewer ? shownDefinitions(viewer, await loaders.fieldDefinitions.clear(entity).load(entity), true) : [],
  },
  Query: {
    // the gateway asks for itself, as nobody
    _schemaExtension: async (_: unknown, __: unknown, context: Context) => {
      const [customers = [], contacts = []] = await Promise.all(
        (['CUSTOMER', 'CONTACT'] as const).map((entity) => context.loaders.fieldDefinitions.load(entity)),
      );
      const objects = objectTypes(await definedObjects(context));
      return schemaExtension({ CustomerFields: customers, ContactFields: contacts }, objects);
    },
    customFieldDefinitions: async (
      _: unknown,
      { entity, withRetired }: QueryCustomFieldDefinitionsArgs,
      context: Context,
    ) => {
      const viewer = signedIn(context);
      if (!isStaff(viewer)) return null;
      const defines = rights.can(viewer, 'customField', 'define');
      if (withRetired && !defines) throw forbidden();
      return shownDefinitions(viewer, await context.loaders.fieldDefinitions.load(entity), withRetired ?? false);
    },
  },
  Mutation: {
    defineCustomField: async (_: unknown, { input }: MutationDefineCustomFieldArgs, context: Context) =>
      defineField(context.db, administrator(context), await settingsOf(context), input),
    changeCustomField: async (_: unknown, { input }: MutationChangeCustomFieldArgs, context: Context) =>
      changeField(context.db, administrator(context), await settingsOf(context), input),
    retireCustomField: async (_: unknown, { input }: MutationRetireCustomFieldArgs, context: Context) =>
      retireField(context.db, administrator(context), await settingsOf(context), input),
    emptyCustomField: async (_: unknown, { input }: MutationEmptyCustomFieldArgs, context: Context) =>
      emptyField(context.db, administrator(context), await settingsOf(context), input),
    orderCustomFields: async (_: unknown, { input }: MutationOrderCustomFieldsArgs, context: Context) =>
      orderFields(context.db, administrator(context), await settingsOf(context), input),
  },
};
