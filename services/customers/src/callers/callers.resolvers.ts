import { maskedPhone, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationRegisterCallerArgs } from '../generated/graphql.ts';
import type { NumberMatchRow } from './callers-store.ts';
import { findCaller } from './find-caller.ts';
import { type RegisterCallerSuccess, registerCaller } from './register-caller.ts';

/** A number that is told as it is, is noted in the audit first, as everywhere. */
async function numberOf(row: NumberMatchRow, _: unknown, { loaders }: Context) {
  const { customerId, contactId, typed, number, extension, contactOpen } = row;
  if (!contactOpen) return { typed: null, number: maskedPhone(number), extension: null, masked: true };
  await loaders.contactRead.load(contactId ? `Contact:${contactId}` : `Customer:${customerId}`);
  return { typed, number, extension, masked: false };
}

export const callerResolvers = {
  Query: {
    customersByDigits: (
      _: unknown,
      { digits, first }: { digits: string; first?: number | null },
      { db, clock, ...context }: Context,
    ) => findCaller(db.read, { viewer: signedIn(context), clock }, digits, first ?? 20),
  },
  Mutation: {
    registerCaller: (_: unknown, { input }: MutationRegisterCallerArgs, context: Context) =>
      registerCaller(
        context.db,
        { viewer: signedIn(context), clock: context.clock, language: context.language },
        input,
      ),
  },
  RegisterCallerSuccess: {
    customers: ({ customerIds }: RegisterCallerSuccess) => customerIds.map((id) => ({ id })),
  },
  NumberMatch: {
    customer: ({ customerId }: NumberMatchRow) => ({ id: customerId }),
    contact: ({ contactId }: NumberMatchRow, _: unknown, { loaders }: Context) =>
      contactId && loaders.contact.load(contactId),
    number: numberOf,
  },
};
