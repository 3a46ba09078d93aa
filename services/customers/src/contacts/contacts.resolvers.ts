import { connectionResolvers, isId, isStaff, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationAddContactArgs,
  MutationLinkContactArgs,
  MutationUnlinkContactArgs,
  MutationUpdateContactArgs,
} from '../generated/graphql.ts';
import { contactPoints } from '../record/contact-mask.ts';
import type { CompanyContactRow, ContactRow, ContactsAsked } from './contact-store.ts';
import { addContact, linkContact, unlinkContact, updateContact } from './contacts.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const firmOf = ({ blobs, settings }: Context) => ({ blobs, currency: settings.CURRENCY });
const rule = ({ settings }: Context) => ({ needCompany: settings.CONTACTS_NEED_COMPANY });
type ById = { contactId: string; customerId: string };
/** How the record came about is the firm's own matter. */
const forStaff = (name: 'registeredOn' | 'collector' | 'entryClerk' | 'createdAt' | 'updatedAt') => ({
  [name]: (row: ContactRow, _: unknown, context: Context) => (isStaff(signedIn(context)) ? row[name] : null),
});
const contact = ({ contactId }: ById, _: unknown, { loaders }: Context) => loaders.contact.load(contactId);
const company = ({ customerId }: ById) => ({ id: customerId });

export const contactResolvers = {
  Customer: {
    contacts: ({ id }: { id: string }, args: ContactsAsked, { loaders }: Context) =>
      loaders.contactsOfCompany(args).load(id),
  },
  Contact: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => (isId(id) ? loaders.contact.load(id) : null),
    birthDate: ({ birthDate, accountOpen }: ContactRow) => (accountOpen ? birthDate : null),
    ...forStaff('registeredOn'),
    ...forStaff('collector'),
    ...forStaff('entryClerk'),
    ...forStaff('createdAt'),
    ...forStaff('updatedAt'),
    ...contactPoints('Contact'),
    companies: ({ id }: ContactRow, _: unknown, { loaders }: Context) => loaders.companiesOfContact.load(id),
  },
  CompanyContact: {
    contact: (row: CompanyContactRow) => row,
    company: ({ customerId }: CompanyContactRow, _: unknown, { loaders }: Context) => loaders.customer.load(customerId),
  },
  ...connectionResolvers('CompanyContactConnection'),
  AddContactSuccess: { contact },
  UpdateContactSuccess: {
    contact,
    // what was answered before contacts were reviewed says nothing of it
    reviewDropped: ({ reviewDropped }: { reviewDropped?: boolean }) => reviewDropped ?? false,
  },
  LinkContactSuccess: { contact, company },
  UnlinkContactSuccess: { contact, company },
  Mutation: {
    addContact: (_: unknown, { input }: MutationAddContactArgs, context: Context) =>
      addContact(context.db, actor(context), input, { ...rule(context), ...firmOf(context) }),
    updateContact: (_: unknown, { input }: MutationUpdateContactArgs, context: Context) =>
      updateContact(context.db, actor(context), input, firmOf(context)),
    linkContact: (_: unknown, { input }: MutationLinkContactArgs, context: Context) =>
      linkContact(context.db, actor(context), input),
    unlinkContact: (_: unknown, { input }: MutationUnlinkContactArgs, context: Context) =>
      unlinkContact(context.db, actor(context), input, rule(context)),
  },
};
