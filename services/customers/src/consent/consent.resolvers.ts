import { connectionResolvers, isId, isStaff, type PageArguments, satisfies, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationAskForConsentArgs,
  MutationPublishConsentTextArgs,
  MutationRecordConsentArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { inForce } from '../standing/dated-rule.ts';
import {
  loaderByArguments,
  ofVisible,
  pageLoader,
  perRequest,
  type VisibleCustomer,
} from '../standing/standing-loaders.ts';
import { askForConsent } from './ask-for-consent.ts';
import { purposes, standing } from './consent.ts';
import { type ConsentRow, consentTexts, lastRecords, recordPages, type TextRow } from './consent-store.ts';
import { publishConsentText } from './publish-consent-text.ts';
import { recordConsent } from './record-consent.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const last = loaderByArguments(({ db }, ids) => lastRecords(db.read, ids));
const pages = pageLoader(({ db }, ids, args) => recordPages(db.read, ids, args));
const texts = perRequest(({ db }) => consentTexts(db.read));

const mayRead = (customer: VisibleCustomer, context: Context) =>
  satisfies(rights.scope(signedIn(context), 'customer', 'consent'), customer);

export const consentResolvers = {
  Customer: {
    consents: ofVisible(async (customer, _: unknown, context: Context) => {
      if (!mayRead(customer, context)) return null;
      const stands = standing(await last(context, customer.id, {}));
      return stands.map((each) => ({ ...each, granted: each.record?.granted ?? false }));
    }),
    consentHistory: ofVisible((customer, args: PageArguments, context: Context) =>
      mayRead(customer, context) ? pages(context, customer.id, args) : null,
    ),
  },
  ConsentRecord: {
    text: async ({ purpose, textVersion }: ConsentRow, _: unknown, context: Context) =>
      (await texts(context)).find(({ code, version }) => code === purpose && version === textVersion) ?? null,
    evidence: ({ evidence }: ConsentRow, _: unknown, context: Context) =>
      isStaff(signedIn(context)) ? evidence : null,
    own: ({ recordedBy, customerId }: ConsentRow) => recordedBy === customerId,
    recordedBy: ({ recordedBy, customerId }: ConsentRow, _: unknown, context: Context) =>
      isStaff(signedIn(context)) && recordedBy !== customerId && isId(recordedBy)
        ? { __typename: 'Employee', id: recordedBy }
        : null,
  },
  ConsentText: {
    purpose: ({ code }: TextRow) => code,
    text: ({ texts: words }: TextRow, _: unknown, { language }: Context) => words[language],
  },
  ...connectionResolvers('ConsentRecordConnection'),
  AskForConsentSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  RecordConsentSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Query: {
    consentTexts: async (_: unknown, _args: unknown, context: Context) => {
      const versions = await texts(context);
      return purposes.flatMap((purpose) => {
        const found = inForce(
          versions.filter(({ code }) => code === purpose),
          context.clock.today(),
        );
        return found ? [found] : [];
      });
    },
  },
  Mutation: {
    recordConsent: (_: unknown, { input }: MutationRecordConsentArgs, context: Context) =>
      recordConsent(context.db, actor(context), input),
    askForConsent: (_: unknown, { input }: MutationAskForConsentArgs, context: Context) =>
      askForConsent(context.db, actor(context), input),
    publishConsentText: (_: unknown, { input }: MutationPublishConsentTextArgs, context: Context) =>
      publishConsentText(context.db, actor(context), input),
  },
};
