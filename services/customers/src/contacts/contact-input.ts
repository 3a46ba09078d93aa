import { type CalendarDay, clientMutationId, field, languages, tokens } from '@guanxi/runtime';
import { z } from 'zod';
import { sexes } from '../dictionaries/code-lists.ts';
import type { Contact } from '../generated/prisma/client.ts';
import { EARLIEST_BIRTH, LIMITS } from '../record/customer-fields.ts';
import { fieldInputs } from '../record/customer-input.ts';
import type { ReviewColumns } from '../record/records.ts';

export const contactRoles = ['DECISION_MAKER', 'INFLUENCER', 'BUYER', 'FINANCE', 'USER', 'OTHER'] as const;

const words = (today: CalendarDay) => ({
  sex: field.oneOf(sexes.entries.map(({ code }) => code) as [string, ...string[]]).nullish(),
  birthDate: field.optional(field.day({ min: EARLIEST_BIRTH, max: today })),
  mobile: field.optional(field.mobile()),
  phone: field.optional(field.phone()),
  fax: field.optional(field.phone()),
  mail: field.optional(field.mail()),
  address: field.optional(field.text({ max: LIMITS.address })),
  postcode: field.optional(field.text({ max: LIMITS.postcode })),
  language: field.oneOf(languages as unknown as readonly [string, ...string[]]).nullish(),
  interests: field.optional(field.text({ max: 500, multiline: true })),
  registeredOn: field.optional(field.day({ min: EARLIEST_BIRTH })),
  collector: field.optional(field.text({ max: LIMITS.person })),
  entryClerk: field.optional(field.text({ max: LIMITS.person })),
  remark: field.optional(field.text({ max: LIMITS.remark, multiline: true })),
});

const link = {
  title: field.optional(field.text({ max: LIMITS.person })),
  department: field.optional(field.text({ max: LIMITS.person })),
  role: field.oneOf(contactRoles).nullish(),
  preferred: field.flag().nullish(),
};

export const addContactInput = (today: CalendarDay) =>
  z.object({
    clientMutationId: clientMutationId(),
    customerId: field.id().nullish(),
    ...link,
    fields: fieldInputs(),
    contact: z.object({ name: field.requiredText({ max: LIMITS.person }), ...words(today) }),
  });

export const updateContactInput = (today: CalendarDay) =>
  z.object({
    clientMutationId: clientMutationId(),
    contactId: field.id(),
    expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
    fields: fieldInputs(),
    contact: z.object({ name: field.requiredText({ max: LIMITS.person }).optional(), ...words(today) }),
  });

export const linkContactInput = z.object({
  clientMutationId: clientMutationId(),
  contactId: field.id(),
  customerId: field.id(),
  ...link,
});
export const unlinkContactInput = z.object({
  clientMutationId: clientMutationId(),
  contactId: field.id(),
  customerId: field.id(),
});

type Words = {
  [Key in keyof z.infer<ReturnType<typeof addContactInput>>['contact']]?:
    | z.infer<ReturnType<typeof addContactInput>>['contact'][Key]
    | undefined;
};
type Columns = Partial<
  Omit<
    Contact,
    | 'id'
    | 'version'
    | 'ownerId'
    | 'departmentPath'
    | 'importId'
    | 'createdAt'
    | 'createdBy'
    | 'updatedAt'
    | 'updatedBy'
    | 'deletedAt'
    | keyof ReviewColumns
  >
>;

/** The columns that an input of a contact fills; those left out are absent. */
export function contactColumns({
  mobile,
  phone,
  fax,
  birthDate,
  registeredOn,
  language,
  name,
  ...same
}: Words): Columns {
  const given = {
    ...same,
    ...(name === undefined ? {} : { name: name.trim(), searchTokens: tokens(name.trim()) }),
    ...(language ? { language } : {}),
    ...(birthDate === undefined ? {} : { birthDate: birthDate === null ? null : new Date(birthDate) }),
    ...(registeredOn === undefined ? {} : { registeredOn: registeredOn === null ? null : new Date(registeredOn) }),
    ...(mobile === undefined ? {} : { mobile: mobile?.typed ?? null, mobileE164: mobile?.e164 ?? null }),
    ...(phone === undefined
      ? {}
      : { phone: phone?.typed ?? null, phoneE164: phone?.e164 ?? null, phoneExtension: phone?.extension ?? null }),
    ...(fax === undefined
      ? {}
      : { fax: fax?.typed ?? null, faxE164: fax?.e164 ?? null, faxExtension: fax?.extension ?? null }),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Columns;
}
