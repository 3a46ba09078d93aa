import { resumeBulk } from '@guanxi/bulk';
import { runRetention } from '@guanxi/retention';
import { combineHandlers, type Parts, type ServiceDefinition } from '@guanxi/runtime';
import { addressResolvers } from './addresses/addresses.resolvers.ts';
import { assignmentHandlers } from './assignment/assignment.events.ts';
import { assignmentResolvers } from './assignment/assignment.resolvers.ts';
import { binResolvers } from './bin/bin.resolvers.ts';
import { businessHandlers, businessProjection } from './bin/business.events.ts';
import { bulkChangeLoaders, bulkResolvers } from './bulk/bulk.resolvers.ts';
import { bulkChangeJobs } from './bulk/bulk-jobs.ts';
import { callerResolvers } from './callers/callers.resolvers.ts';
import type { Settings } from './config.ts';
import { confirmationHandlers, findDue } from './confirmation/confirmation.events.ts';
import { confirmationResolvers } from './confirmation/confirmation.resolvers.ts';
import { consentResolvers } from './consent/consent.resolvers.ts';
import { contactLoaders } from './contacts/contact-loaders.ts';
import { contactResolvers } from './contacts/contacts.resolvers.ts';
import { giveWords, searchContacts } from './contacts/search-contacts.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { dictionaryResolvers } from './dictionaries/dictionaries.resolvers.ts';
import { dictionaryLoaders } from './dictionaries/dictionary-loaders.ts';
import { duplicateResolvers } from './duplicates/duplicates.resolvers.ts';
import { fileKeys } from './duplicates/file-keys.ts';
import { resumeScans, scanJobs } from './duplicates/scan.ts';
import { enrolmentResolvers } from './enrolment/enrolment.resolvers.ts';
import { enrolmentLoaders } from './enrolment/enrolment-store.ts';
import { erasureAnswers } from './erasure/erasure.events.ts';
import { erasureResolvers } from './erasure/erasure.resolvers.ts';
import { tellHolds } from './erasure/hold.ts';
import { fieldJobs } from './fields/compute-formulas.ts';
import { fieldLoaders } from './fields/field-loaders.ts';
import { customFieldResolvers } from './fields/fields.resolvers.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { historyResolvers } from './history/history.resolvers.ts';
import { importJobs, resumeImports } from './imports/import-jobs.ts';
import { importLoaders } from './imports/import-lists-store.ts';
import { importResolvers } from './imports/imports.resolvers.ts';
import { usageHandlers } from './imports/usage.events.ts';
import { inquiryResolvers } from './inquiries/inquiries.resolvers.ts';
import { layoutResolvers } from './layouts/layouts.resolvers.ts';
import { forgetOldLinks, letterLinkHandlers } from './letter-links/letter-links.events.ts';
import { letterLinkResolvers } from './letter-links/letter-links.resolvers.ts';
import { findLost } from './lifecycle/find-lost.ts';
import { lifecycleResolvers } from './lifecycle/lifecycle.resolvers.ts';
import { lookResolvers } from './looks/looks.resolvers.ts';
import { lookedAt, noteLooks } from './looks/looks.ts';
import { LEDGER_CHECK_EVERY, ledgerCheck } from './loyalty/check-ledger.ts';
import { expirePoints } from './loyalty/expire-points.ts';
import { loyaltyResolvers } from './loyalty/loyalty.resolvers.ts';
import { mergingResolvers } from './merging/merging.resolvers.ts';
import { needResolvers } from './needs/needs.resolvers.ts';
import { numberRangeResolvers } from './number-ranges/number-ranges.resolvers.ts';
import { objectFieldJobs } from './object-records/compute-formulas.ts';
import { objectRecordResolvers } from './object-records/object-records.resolvers.ts';
import { objectRecordLoaders } from './object-records/record-loaders.ts';
import { searchRecords } from './object-records/record-store.ts';
import { objectLoaders } from './objects/object-loaders.ts';
import { objectResolvers } from './objects/objects.resolvers.ts';
import { rights } from './permissions.ts';
import { personalDataResolvers } from './personal-data/personal-data.resolvers.ts';
import { personalSections } from './personal-data/sections-store.ts';
import { postingResolvers } from './postings/postings.resolvers.ts';
import { profileSources } from './profile/profile-sources.ts';
import { purchaseHandlers } from './purchases/purchases.events.ts';
import { customerResolvers } from './record/customer.resolvers.ts';
import { recordLoaders } from './record/customer-loaders.ts';
import { isVisible } from './record/customer-store.ts';
import { searchCustomers } from './record/search-customers.ts';
import { settleWords } from './record/settle-words.ts';
import { retained } from './retention/kinds.ts';
import { retentionResolvers } from './retention/retention.resolvers.ts';
import { reviewResolvers } from './reviews/reviews.resolvers.ts';
import { lapseApplications } from './sign-up/lapse-applications.ts';
import { signUpResolvers } from './sign-up/sign-up.resolvers.ts';
import { signUpJobs } from './sign-up/take-application.ts';
import { sourceResolvers } from './source/source.resolvers.ts';
import { sourceReportResolvers } from './source-report/source-report.resolvers.ts';
import { structureResolvers } from './structure/structure.resolvers.ts';
import { tagResolvers } from './tags/tags.resolvers.ts';
import { reviewTiers } from './tiers/review-tiers.ts';
import { tierResolvers } from './tiers/tiers.resolvers.ts';
import { timelineOf } from './timeline/timeline.ts';
import { verificationResolvers } from './verification/verification.resolvers.ts';

const HOUR = 3600;

/** The customers service: who the members and companies are, how they stand, what they have earned. */
export const customers: ServiceDefinition<PrismaClient, Settings> = {
  area: 'customers',
  source: import.meta.dirname,
  client: (adapter) => new PrismaClient({ adapter }),
  ownRefusals: ['DuplicateCustomer', 'NotEnoughPoints'],
  audited: lookedAt,
  features: (parts: Parts<PrismaClient, Settings>) => {
    const { db, clock, blobs, settings, log } = parts;
    const installation = { zone: settings.TIME_ZONE, currency: settings.CURRENCY };
    const sweep = { db, clock, installation };
    const kinds = retained({ db, clock, blobs, keepDays: settings.ERASURE_KEEP_DAYS });
    const ledger = ledgerCheck({ db, log });
    return {
      resolvers: [
        customerResolvers,
        sourceResolvers,
        sourceReportResolvers,
        contactResolvers,
        enrolmentResolvers,
        numberRangeResolvers,
        consentResolvers,
        signUpResolvers,
        assignmentResolvers,
        binResolvers,
        importResolvers,
        bulkResolvers,
        tagResolvers,
        lifecycleResolvers,
        loyaltyResolvers(installation),
        tierResolvers(installation),
        callerResolvers,
        verificationResolvers,
        addressResolvers,
        duplicateResolvers,
        dictionaryResolvers,
        historyResolvers,
        mergingResolvers,
        customFieldResolvers,
        layoutResolvers,
        objectResolvers,
        objectRecordResolvers,
        reviewResolvers,
        confirmationResolvers,
        letterLinkResolvers,
        lookResolvers,
        retentionResolvers(kinds),
        erasureResolvers,
        personalDataResolvers,
        structureResolvers,
        needResolvers,
        postingResolvers,
        inquiryResolvers,
      ],
      context: (base) => ({
        blobs,
        settings,
        loaders: {
          ...recordLoaders(base),
          ...contactLoaders(base),
          ...enrolmentLoaders(base),
          ...importLoaders(base),
          ...bulkChangeLoaders(base),
          ...dictionaryLoaders(base),
          ...fieldLoaders(base),
          ...objectLoaders(base),
          ...objectRecordLoaders(base),
        },
      }),
      handlers: combineHandlers(
        assignmentHandlers,
        businessHandlers,
        usageHandlers,
        purchaseHandlers(installation),
        letterLinkHandlers,
        confirmationHandlers,
        erasureAnswers,
      ),
      projections: [businessProjection],
      sources: profileSources,
      jobs: {
        ...importJobs(parts),
        ...bulkChangeJobs(parts),
        ...signUpJobs({ db, clock, settings }),
        ...scanJobs({ db, clock }),
        ...fieldJobs({ db, clock }),
        ...objectFieldJobs({ db, clock }),
      },
      sweeps: {
        'points.expire': { everySeconds: HOUR, run: () => expirePoints(sweep) },
        'customers.lost': { everySeconds: HOUR, run: () => findLost(sweep) },
        'points.check': { everySeconds: LEDGER_CHECK_EVERY, run: async () => void (await ledger.run()) },
        'contacts.words': { everySeconds: HOUR, run: () => giveWords({ db, clock }) },
        retention: {
          everySeconds: 24 * HOUR,
          run: () => runRetention({ db, clock, kinds }),
        },
        'holds.told': { everySeconds: 6 * HOUR, run: () => tellHolds(db, clock) },
        'applications.lapse': { everySeconds: HOUR, run: () => lapseApplications({ db, clock }) },
        'letter-links.forget': { everySeconds: HOUR, run: async () => void (await forgetOldLinks({ db, clock })) },
        'confirmations.due': {
          everySeconds: HOUR,
          run: () => findDue({ db, clock, months: settings.CONFIRMATION_MONTHS }),
        },
        'duplicates.file': { everySeconds: 5, run: () => fileKeys({ db, clock }) },
        'lists.words': { everySeconds: 60, run: () => settleWords(db) },
        'tiers.review': { everySeconds: HOUR, run: () => reviewTiers(sweep) },
      },
      personalSections,
      rights,
      // whoever asks for one customer opens his record
      customerVisible: async (viewer, id) => {
        const visible = await isVisible(db.read, viewer, id);
        if (visible) await noteLooks(db.read, { viewer, at: clock.now() }, 'OPENED', [id]);
        return visible;
      },
      timeline: (viewer, customerId, page) => timelineOf(db.read, viewer, customerId, page),
      search: async (viewer, text, first) => {
        const found = await Promise.all([
          searchCustomers(db.read, { viewer, clock }, text, first),
          searchContacts(db.read, viewer, text, first),
          searchRecords(db.read, viewer, text, first),
        ]);
        return found
          .flat()
          .sort((a, b) => b.score - a.score)
          .slice(0, first);
      },
      prepare: async () => {
        if (settings.DEMO_CUSTOMERS === 'on') await seedDemo(db, clock);
        await resumeImports(db);
        await resumeBulk(db.read);
        await resumeScans(db);
      },
    };
  },
};
