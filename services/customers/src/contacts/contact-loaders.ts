import { type BaseContext, type Connection, groupedInOrder, inOrder, type PrismaLike, signedIn } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import {
  type CompanyContactRow,
  type ContactRow,
  type ContactsAsked,
  companiesOfContacts,
  contactsOfCompanies,
  findContacts,
} from './contact-store.ts';

export type ContactLoaders = {
  contact: DataLoader<string, ContactRow | null>;
  companiesOfContact: DataLoader<string, CompanyContactRow[]>;
  /** One loader for each way of asking, so that companies asked alike are read together. */
  contactsOfCompany: (args: ContactsAsked) => DataLoader<string, Connection<CompanyContactRow>>;
};

export function contactLoaders(context: BaseContext<PrismaLike>): ContactLoaders {
  const { read } = context.db;
  const byArguments = new Map<string, DataLoader<string, Connection<CompanyContactRow>>>();
  return {
    contact: new DataLoader(async (ids) => {
      const found = await findContacts(read, signedIn(context), ids);
      return inOrder(ids, found, 'id').map((row) => row ?? null);
    }),
    companiesOfContact: new DataLoader(async (ids) =>
      groupedInOrder(ids, await companiesOfContacts(read, signedIn(context), ids), 'contactId'),
    ),
    contactsOfCompany: (args) => {
      const key = JSON.stringify([args.first, args.after, args.last, args.before, args.filter, args.sort]);
      const loader =
        byArguments.get(key) ?? new DataLoader((ids) => contactsOfCompanies(read, signedIn(context), ids, args));
      byArguments.set(key, loader);
      return loader;
    },
  };
}
