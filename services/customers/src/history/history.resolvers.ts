import { shownValues, valuesAt } from '@guanxi/fields';
import {
  bounded,
  type ChangeRow,
  type Connection,
  connectionResolvers,
  fixedClock,
  groupedInOrder,
  type PageArguments,
  signedIn,
  sql,
} from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { nameIn } from '../dictionaries/code-list.ts';
import { entities } from '../fields/entities.ts';
import { choicePath } from '../fields/fields.resolvers.ts';
import type {
  CustomerAsOfArgs,
  CustomerChangesArgs,
  FieldEntity,
  QueryCustomersAsOfArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { contactPoints } from '../record/contact-mask.ts';
import { pastConditionsOf, pastOrderOf } from '../record/records.ts';
import { loaderByArguments, ofVisible } from '../standing/standing-loaders.ts';
import { customMoves, toldIds } from './field-moves.ts';
import {
  type Asked,
  changePages,
  contactsAt,
  customersAt,
  listAt,
  type PastRow,
  type ToldChange,
} from './history-store.ts';
import {
  type Closed,
  columnsNamed,
  type Held,
  movesAmong,
  movesOf,
  ofObjectRecord,
  type RecordKind,
} from './told-fields.ts';

const pages = loaderByArguments<Asked & PageArguments, Connection<ToldChange>>((context, ids, args) =>
  changePages(context.db.read, signedIn(context), ids, args),
);
const stoodAt = loaderByArguments<{ at: string }, PastRow | null>(async (context, ids, { at }) =>
  (await customersAt(context.db.read, signedIn(context), ids, new Date(at))).map((row) => row ?? null),
);
const contacts = loaderByArguments(({ db }, ids, { at }: { at: string }) => contactsAt(db.read, ids, new Date(at)));

const heldAt = loaderByArguments(async ({ db }, ids, { entity, at }: { entity: FieldEntity; at: string }) =>
  groupedInOrder(ids, await valuesAt(db.read, entities[entity], ids, new Date(at)), 'recordId'),
);
/** What a record held at an instant in the fields that the viewer may read today. */
async function fieldsAt(context: Context, entity: FieldEntity, id: string, at: Date) {
  const all = await context.loaders.fieldDefinitions.load(entity);
  const held = all.length === 0 ? [] : await heldAt(context, id, { entity, at: at.toISOString() });
  return shownValues(signedIn(context), all, held);
}

const openFor =
  ({ contactOpen, accountOpen, consentOpen }: ToldChange) =>
  (closed: Closed) =>
    ({ contact: contactOpen, account: accountOpen, consent: consentOpen })[closed];

/** A change of a record of this service: of a customer's, or of an object, by whose fields it is told then. */
type AnyChange = ToldChange & { record: RecordKind | 'OBJECT_RECORD' | 'OBJECT_FIELD'; entity?: string };
type PastContact = { contactId: string; at: Date };
type OfField = 'CUSTOM_FIELD' | 'CONTACT_FIELD' | 'OBJECT_FIELD';
const isOfField = (record: string): record is OfField => record.endsWith('_FIELD');

const recordsSeen = async ({ loaders }: Context, ids: readonly string[]) =>
  (await loaders.objectRecord.loadMany(ids)).flatMap((row) => (row === null || row instanceof Error ? [] : [row]));

const mayAsk = (context: Context) => rights.can(signedIn(context), 'customer', 'history');

export const historyResolvers = {
  Customer: {
    changes: ofVisible(async ({ id }, { fields, records, ...args }: CustomerChangesArgs, context: Context) => {
      if (!mayAsk(context)) return null;
      const { fieldDefinitions } = context.loaders;
      const all = await Promise.all([fieldDefinitions.load('CUSTOMER'), fieldDefinitions.load('CONTACT')]);
      return pages(context, id, {
        ...args,
        fields: all.flatMap((each) => toldIds(signedIn(context), each, fields ?? undefined)),
        ...(records ? { records } : {}),
        ...(fields ? { columns: columnsNamed(fields) } : {}),
      });
    }),
    asOf: ofVisible(({ id }, { at }: CustomerAsOfArgs, context: Context) =>
      mayAsk(context) ? stoodAt(context, id, { at: instant(at) }) : null,
    ),
  },
  RecordChange: {
    // a need is called after its kind
    recordName: async ({ record, recordName }: ToldChange, _: unknown, { language, loaders }: Context) =>
      record === 'CUSTOMER_NEED' && recordName
        ? nameIn((await loaders.lists()).of('NEED_KIND'), recordName, language)
        : recordName,
    fields: async (change: AnyChange, _: unknown, { loaders }: Context) => {
      const { record, entity, image, changed } = change;
      const moves = isOfField(record)
        ? customMoves(
            change,
            await loaders.fieldDefinitions.load(entity ?? (record === 'CONTACT_FIELD' ? 'CONTACT' : 'CUSTOMER')),
          )
        : !changed
          ? []
          : record === 'OBJECT_RECORD'
            ? movesAmong(ofObjectRecord, image, changed)
            : movesOf(record, image, changed, openFor(change));
      return moves.map(({ field, ...sides }) => ({ field: field.path, ...sides }));
    },
    // a field that is filled or cleared changes the record: nothing was made or removed
    kind: ({ record, kind }: ChangeRow) => (isOfField(record) ? 'CHANGED' : kind),
    redacted: ({ redactedAt }: ChangeRow) => redactedAt !== null,
    by: ({ actorKind, actor }: ChangeRow) => (actorKind === 'EMPLOYEE' ? { __typename: 'Employee', id: actor } : null),
  },
  FieldState: {
    // a record of an object that does not exist for the viewer is not told by its id either
    values: async ({ field, values }: Held, _: unknown, context: Context) =>
      field.names === 'record' ? (await recordsSeen(context, values)).map(({ id }) => id) : values,
    texts: async ({ field, values, upper, choice }: Held, _: unknown, context: Context) => {
      const { language, loaders } = context;
      if (field.names === 'record') return (await recordsSeen(context, values)).map(({ name }) => name);
      if (choice) return [(await choicePath(context, choice)).path];
      const { dictionary, text } = field;
      if (!dictionary || values.length === 0) return text ? values.map((value) => text(value, language)) : values;
      const first = (await loaders.lists()).of(dictionary);
      const list = upper === undefined ? first : first.held(upper)?.children;
      return values.map((value) => nameIn(list, value, language));
    },
    employee: ({ field, values: [id] }: Held) =>
      field.names === 'employee' && id ? { __typename: 'Employee', id } : null,
    customers: async ({ field, values }: Held, _: unknown, { loaders }: Context) =>
      field.names === 'customer'
        ? (await loaders.customer.loadMany(values)).filter((row) => row !== null && !(row instanceof Error))
        : null,
  },
  ...connectionResolvers('RecordChangeConnection', 'CustomerAsOfConnection'),
  CustomerAsOf: {
    customer: ({ id }: PastRow) => ({ id }),
    basic: (row: PastRow) => row,
    business: (row: PastRow) => row,
    dealings: (row: PastRow) => row,
    value: (row: PastRow) => row,
    source: (row: PastRow) => row,
    owner: ({ ownerId }: PastRow) => ownerId && { __typename: 'Employee', id: ownerId },
    partners: async ({ partnerIds }: PastRow, _: unknown, { loaders }: Context) =>
      (await loaders.customer.loadMany(partnerIds)).filter((row) => row !== null && !(row instanceof Error)),
    consents: ({ consents, consentOpen }: PastRow) => (consentOpen ? consents : null),
    customFields: ({ id, at }: PastRow, _: unknown, context: Context) => fieldsAt(context, 'CUSTOMER', id, at),
    contacts: async ({ id, at, contactOpen }: PastRow, _: unknown, context: Context) =>
      (await contacts(context, id, { at: at.toISOString() })).map((row) => ({ ...row, contactOpen, at })),
  },
  ContactAsOf: {
    ...contactPoints('Contact'),
    customFields: ({ contactId, at }: PastContact, _: unknown, context: Context) =>
      fieldsAt(context, 'CONTACT', contactId, at),
  },
  Query: {
    customersAsOf: (_: unknown, { at, filter, sort, ...args }: QueryCustomersAsOfArgs, context: Context) => {
      const viewer = signedIn(context);
      if (!mayAsk(context)) return null;
      return listAt(bounded(context.db, { filter, sort, anchors: [] }), viewer, new Date(instant(at)), {
        where: pastConditionsOf(viewer, filter, fixedClock(instant(at), context.clock.zone), sql`t.contact_open`),
        order: pastOrderOf(sort),
        args,
      });
    },
  },
};

const instant = (at: Date | string): string => new Date(at).toISOString();
