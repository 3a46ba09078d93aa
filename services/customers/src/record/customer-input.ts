import { FILLED_MAX } from '@guanxi/fields/fill-fields';
import { type CalendarDay, clientMutationId, field, languages, type Problem, problem } from '@guanxi/runtime';
import { z } from 'zod';
import type { CodeList } from '../dictionaries/code-list.ts';
import * as lists from '../dictionaries/code-lists.ts';
import type { Lists } from '../dictionaries/lists.ts';
import { countryOf } from '../dictionaries/regions.ts';
import { problemOf, type TwoLevels, twoLevels } from '../dictionaries/two-levels.ts';
import { type CustomerFields, EARLIEST_BIRTH, LIMITS } from './customer-fields.ts';

const codes = (list: { entries: readonly { code: string }[] }) =>
  field.oneOf(list.entries.map(({ code }) => code) as [string, ...string[]]);
const person = () => field.optional(field.text({ max: LIMITS.person }));
const place = () => field.optional(field.text({ max: LIMITS.place }));
const country = () =>
  field.optional(
    z.string().transform((typed, context) => {
      const code = countryOf(typed);
      if (!code) problem(context, 'UNKNOWN_REGION');
      return code ?? z.NEVER;
    }),
  );

const basic = (today: CalendarDay) =>
  z.object({
    sex: codes(lists.sexes).nullish(),
    birthDate: field.optional(field.day({ min: EARLIEST_BIRTH, max: today })),
    legalRepresentative: person(),
    mobile: field.optional(field.mobile()),
    phone: field.optional(field.phone()),
    fax: field.optional(field.phone()),
    mail: field.optional(field.mail()),
    country: country(),
    province: place(),
    city: place(),
    address: field.optional(field.text({ max: LIMITS.address })),
    postcode: field.optional(field.text({ max: LIMITS.postcode })),
  });

const business = z.object({
  nature: codes(lists.natures).nullish(),
  type: place(),
  subtype: place(),
  productCategory: place(),
  productSubcategory: place(),
  salesChannels: field.list(codes(lists.salesChannels), { max: 20 }).nullish(),
  brands: field.list(field.requiredText({ max: LIMITS.brand }), { max: LIMITS.brands }).nullish(),
  size: codes(lists.sizes).nullish(),
});

const dealings = z.object({
  registeredOn: field.optional(field.day({ min: EARLIEST_BIRTH })),
  collector: person(),
  entryClerk: person(),
  remark: field.optional(field.text({ max: LIMITS.remark, multiline: true })),
});

const value = z.object({
  credit: codes(lists.credits).nullish(),
  keyAccount: field.flag().nullish(),
  roles: field.list(field.oneOf(['PARTNER', 'COMPETITOR']), { max: 2 }).nullish(),
  blacklisted: field.flag().nullish(),
});

const groups = (today: CalendarDay) => ({
  language: field.oneOf(languages as unknown as readonly [string, ...string[]]).nullish(),
  basic: basic(today).nullish(),
  business: business.nullish(),
  dealings: dealings.nullish(),
  value: value.nullish(),
});

export const source = z.object({
  source: codes(lists.sources).nullish(),
  channel: codes(lists.channels).nullish(),
  campaign: field.optional(field.text({ max: LIMITS.campaign })),
  referrerId: field.id().nullish(),
  referrerMobile: field.optional(field.mobile()),
});

/** Custom fields as they are typed; what each may hold, its definition says. */
export const fieldInputs = () =>
  field
    .list(
      z.object({
        key: field.text({ max: 40 }),
        value: z.string().nullish(),
        currency: z.string().nullish(),
      }),
      { max: FILLED_MAX },
    )
    .nullish();

export const createCustomerInput = (today: CalendarDay) =>
  z.object({
    clientMutationId: clientMutationId(),
    kind: codes(lists.kinds),
    name: field.requiredText({ max: LIMITS.name }),
    ...groups(today),
    source: source.nullish(),
    departmentPath: field.optional(field.departmentPath()),
    fields: fieldInputs(),
    allowDuplicate: field.flag().nullish(),
  });

export const updateCustomerInput = (today: CalendarDay) =>
  z.object({
    clientMutationId: clientMutationId(),
    customerId: field.id(),
    expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
    name: field.requiredText({ max: LIMITS.name }).optional(),
    ...groups(today),
    partnerIds: field.list(field.id(), { max: 50 }).nullish(),
    fields: fieldInputs(),
    allowDuplicate: field.flag().nullish(),
  });

/** What a member may say of himself. */
export const ownProfileInput = (today: CalendarDay) => {
  const { language, basic: particulars } = groups(today);
  return z.object({
    clientMutationId: clientMutationId(),
    expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
    name: field.requiredText({ max: LIMITS.name }).optional(),
    language,
    basic: particulars,
  });
};

/** What may be said of many customers at once: nothing by which one is told from another. */
export const togetherInput = () => {
  const { language, value: standing } = groups(EARLIEST_BIRTH);
  return z.object({
    language,
    basic: z.object({ country: country(), province: place(), city: place() }).nullish(),
    business: business.nullish(),
    dealings: dealings.pick({ collector: true, entryClerk: true }).nullish(),
    value: standing,
    fields: fieldInputs(),
  });
};
export type TogetherEdit = z.infer<ReturnType<typeof togetherInput>>;

export type CreateCustomer = z.infer<ReturnType<typeof createCustomerInput>>;
export type UpdateCustomer = z.infer<ReturnType<typeof updateCustomerInput>>;
type Groups = Partial<Pick<CreateCustomer, 'language' | 'basic' | 'business' | 'dealings' | 'value'>> & {
  name?: string | undefined;
};

/** The record after an input: what is left out stays, what depends on a changed upper level is cleared with it. */
export function applyInput(
  current: CustomerFields,
  input: Groups,
  dictionaries: Lists,
): { fields: CustomerFields } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const fields = {
    ...current,
    ...given({ name: input.name?.trim(), language: input.language ?? undefined }),
    ...given(omit(input.basic ?? {}, 'country', 'province', 'city')),
    ...given(
      omit(input.business ?? {}, 'type', 'subtype', 'productCategory', 'productSubcategory', 'salesChannels', 'brands'),
    ),
    ...given({ salesChannels: listed(input.business?.salesChannels), brands: listed(input.business?.brands) }),
    ...given(input.dealings ?? {}),
    ...given({
      credit: input.value?.credit,
      roles: listed(input.value?.roles),
      keyAccount: input.value?.keyAccount ?? undefined,
    }),
    ...placeOf(current, input.basic ?? {}, dictionaries.of('REGION'), problems),
    ...levelsOf(current, input.business ?? {}, dictionaries, problems),
  } as CustomerFields;
  return problems.length > 0 ? { problems } : { fields };
}

type Place = Pick<CustomerFields, 'country' | 'province' | 'city'>;

/** Regions of China must be in the table; elsewhere they are kept as typed. */
function placeOf(
  current: Place,
  input: { [Key in keyof Place]?: string | null | undefined },
  regions: CodeList,
  problems: Problem[],
): Place {
  const country =
    input.country === undefined ? (current.country ?? (input.province || input.city ? 'CN' : null)) : input.country;
  const held: TwoLevels =
    country !== current.country && current.country !== null ? [null, null] : [current.province, current.city];
  if (country !== 'CN') {
    const province = input.province === undefined ? held[0] : input.province;
    const city = input.city === undefined ? (province === held[0] ? held[1] : null) : input.city;
    return { country, province: province?.trim() ?? null, city: city?.trim() ?? null };
  }
  const { codes, fault } = twoLevels(regions, [input.province, input.city], held);
  if (fault) problems.push(problemOf(fault, ['input', 'basic'], ['province', 'city'], 'UNKNOWN_REGION'));
  return { country, province: codes[0], city: codes[1] };
}

type Levels = Pick<CustomerFields, 'businessType' | 'businessSubtype' | 'productCategory' | 'productSubcategory'>;
type LevelsInput = {
  [Key in 'type' | 'subtype' | 'productCategory' | 'productSubcategory']?: string | null | undefined;
};

/** The two dictionaries of two levels: the second must be a child of the first. */
function levelsOf(current: Levels, input: LevelsInput, dictionaries: Lists, problems: Problem[]): Levels {
  const read = (list: CodeList, at: readonly [keyof LevelsInput, keyof LevelsInput], held: TwoLevels): TwoLevels => {
    const { codes, fault } = twoLevels(list, [input[at[0]], input[at[1]]], held);
    if (fault) problems.push(problemOf(fault, ['input', 'business'], at));
    return codes;
  };
  const [businessType, businessSubtype] = read(
    dictionaries.of('BUSINESS_TYPE'),
    ['type', 'subtype'],
    [current.businessType, current.businessSubtype],
  );
  const [productCategory, productSubcategory] = read(
    dictionaries.of('PRODUCT_CATEGORY'),
    ['productCategory', 'productSubcategory'],
    [current.productCategory, current.productSubcategory],
  );
  return { businessType, businessSubtype, productCategory, productSubcategory };
}

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
const omit = <T extends object>(values: T, ...keys: string[]): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key))) as Partial<T>;
const listed = <T>(values: readonly T[] | null | undefined): T[] | undefined =>
  values === undefined ? undefined : [...new Set(values ?? [])];
