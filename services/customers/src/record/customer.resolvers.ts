import { sortField } from '@guanxi/fields';
import {
  bounded,
  type CalendarDay,
  connectionResolvers,
  countBy,
  isId,
  isStaff,
  type SqlRunner,
  signedIn,
  sql,
  type Viewer,
} from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { type CodeList, nameIn } from '../dictionaries/code-list.ts';
import type { ShippedCode } from '../dictionaries/lists.ts';
import { countryName } from '../dictionaries/regions.ts';
import { entities } from '../fields/entities.ts';
import type { Firm } from '../fields/fill.ts';
import type {
  CustomerFilter,
  CustomerSort,
  MutationCreateCustomerArgs,
  MutationUpdateCustomerArgs,
  MutationUpdateMyProfileArgs,
  QueryCustomerByNumberArgs,
  QueryCustomerCountsArgs,
  QueryCustomersArgs,
} from '../generated/graphql.ts';
import { noteTaken } from '../looks/looks.ts';
import { contactPoints } from './contact-mask.ts';
import { createCustomer } from './create-customer.ts';
import { anchors, conditionsOf, dimensionFor, orderOf, wordsOf } from './customer-list.ts';
import { primed } from './customer-loaders.ts';
import { type CustomerRow, listCustomers, type Order, visibleCustomer } from './customer-store.ts';
import { identifyByNumber, noteCallers } from './identify-customer.ts';
import { updateCustomer } from './update-customer.ts';
import { updateOwnProfile } from './update-own-profile.ts';

type Parent = { id: string };
/** Fields of a customer hang on its id: an entity reference and a row from a list are resolved alike. */
const loaded =
  <T>(read: (row: CustomerRow, context: Context) => T) =>
  async (parent: Parent | CustomerRow, _args: unknown, context: Context): Promise<T | null> => {
    const row = 'version' in parent ? parent : await context.loaders.customer.load(parent.id);
    return row && read(row, context);
  };

/** What the firm notes of a customer is neither his nor his partner's to read. */
const forStaff = (row: CustomerRow, context: Context): CustomerRow | null => (isStaff(signedIn(context)) ? row : null);

/** A code with its name; below `upper` where it stands on the second level. Only what has a code reads the dictionaries. */
const coded = async (
  dictionary: ShippedCode,
  code: string | null,
  { language, loaders }: Context,
  upper?: string | null,
) => {
  if (code === null) return null;
  const first = (await loaders.lists()).of(dictionary);
  const list: CodeList | undefined = upper === undefined ? first : first.held(upper ?? '')?.children;
  return { code, name: nameIn(list, code, language) };
};

export const customerResolvers = {
  Customer: {
    __resolveReference: ({ id }: Parent, { loaders }: Context) => (isId(id) ? loaders.customer.load(id) : null),
    kind: loaded(({ kind }) => kind),
    number: loaded(({ number }) => number),
    name: loaded(({ name }) => name),
    language: loaded(({ language }) => language),
    basic: loaded((row) => row),
    business: loaded((row) => row),
    dealings: loaded(forStaff),
    value: loaded(forStaff),
    owner: loaded(({ ownerId }) => ownerId && { __typename: 'Employee', id: ownerId }),
    departmentPath: loaded(({ departmentPath }) => departmentPath),
    partners: loaded(async ({ partnerIds }, { loaders }) => present(await loaders.customer.loadMany(partnerIds))),
    version: loaded(({ version }) => version),
    createdAt: loaded(({ createdAt }) => createdAt),
    updatedAt: loaded(({ updatedAt }) => updatedAt),
  },
  CustomerBasics: {
    birthDate: ({ birthDate, accountOpen }: CustomerRow) => (accountOpen ? birthDate : null),
    age: ({ birthDate, accountOpen }: CustomerRow, _: unknown, { clock }: Context) =>
      accountOpen && birthDate && yearsBetween(birthDate.toISOString().slice(0, 10), clock.today()),
    ...contactPoints('Customer'),
    country: ({ country }: CustomerRow, _: unknown, { language }: Context) =>
      country && { code: country, name: countryName(country, language) },
    province: ({ province }: CustomerRow, _: unknown, context: Context) => coded('REGION', province, context),
    city: ({ city, province }: CustomerRow, _: unknown, context: Context) => coded('REGION', city, context, province),
  },
  CustomerBusiness: {
    type: (row: CustomerRow, _: unknown, context: Context) => coded('BUSINESS_TYPE', row.businessType, context),
    subtype: (row: CustomerRow, _: unknown, context: Context) =>
      coded('BUSINESS_TYPE', row.businessSubtype, context, row.businessType),
    productCategory: (row: CustomerRow, _: unknown, context: Context) =>
      coded('PRODUCT_CATEGORY', row.productCategory, context),
    productSubcategory: (row: CustomerRow, _: unknown, context: Context) =>
      coded('PRODUCT_CATEGORY', row.productSubcategory, context, row.productCategory),
  },
  ...connectionResolvers('CustomerConnection'),
  CreateCustomerSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  UpdateMyProfileSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  UpdateCustomerSuccess: {
    customer: ({ customerId }: { customerId: string }) => ({ id: customerId }),
    // a repeated request may have been answered before there were marks
    reviewDropped: ({ reviewDropped }: { reviewDropped?: boolean }) => reviewDropped ?? false,
  },
  Query: {
    customers: async (_: unknown, { filter, sort, ...args }: QueryCustomersArgs, context: Context) => {
      const viewer = signedIn(context);
      const { read } = context.db;
      const words = wordsOf(viewer, filter?.text);
      const where = await conditionsOf(read, viewer, { ...filter, text: null }, context.clock);
      const order = await orderFor(read, viewer, sort, filter);
      const list = { where, words, order, byName: sort?.field === 'NAME' && !sort.customField };
      const found = await listCustomers(bounded(context.db, { filter, sort, anchors }), viewer, list, args);
      await noteCallers(read, { viewer, clock: context.clock }, filter?.text, where);
      await noteTaken(
        context,
        found.nodes.map(({ id }) => id),
      );
      return primed(context.loaders, found);
    },
    customerCounts: async (_: unknown, { by, filter }: QueryCustomerCountsArgs, context: Context) => {
      const viewer = signedIn(context);
      const { read } = context.db;
      const where = await conditionsOf(read, viewer, filter, context.clock);
      await noteCallers(read, { viewer, clock: context.clock }, filter?.text, where);
      return countBy(bounded(context.db, { filter, anchors }), {
        definition: `customers.${by}`,
        from: sql`customer c`,
        where: [visibleCustomer(viewer), ...where],
        dimension: dimensionFor(viewer, by),
        filter,
        asOf: context.clock.now(),
      });
    },
    customerByNumber: (_: unknown, { number }: QueryCustomerByNumberArgs, context: Context) =>
      identifyByNumber(context.db.read, { viewer: signedIn(context), clock: context.clock }, number),
    me: (_: unknown, _args: unknown, context: Context) => {
      const { customer } = signedIn(context);
      return customer ? context.loaders.customer.load(customer) : null;
    },
  },
  Mutation: {
    createCustomer: (_: unknown, { input }: MutationCreateCustomerArgs, context: Context) =>
      createCustomer(context.db, { viewer: signedIn(context), clock: context.clock }, input, firmOf(context)),
    updateCustomer: (_: unknown, { input }: MutationUpdateCustomerArgs, context: Context) =>
      updateCustomer(context.db, { viewer: signedIn(context), clock: context.clock }, input, firmOf(context)),
    updateMyProfile: (_: unknown, { input }: MutationUpdateMyProfileArgs, context: Context) =>
      updateOwnProfile(context.db, { viewer: signedIn(context), clock: context.clock }, input),
  },
};

const firmOf = ({ blobs, settings }: Context): Firm => ({ blobs, currency: settings.CURRENCY });

/** By a custom field where one is named, else by a column of the list. */
async function orderFor(
  db: SqlRunner,
  viewer: Viewer,
  sort: CustomerSort | null | undefined,
  filter: CustomerFilter | null | undefined,
): Promise<Order> {
  if (!sort?.customField) return orderOf(sort, filter);
  const field = await sortField({ db, viewer, entity: entities.CUSTOMER }, sort.customField, ['sort', 'customField']);
  return { field, direction: sort.direction === 'DESC' ? 'desc' : 'asc' };
}

const present = <T>(values: readonly (T | null | Error)[]): T[] =>
  values.filter((value): value is T & object => value !== null && !(value instanceof Error));

/** Whole years from one day to another; a birthday on 29 February is reached on 1 March. */
function yearsBetween(from: CalendarDay, to: CalendarDay): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
