import { ApolloClient, type FieldPolicy, InMemoryCache, type StoreObject, type TypePolicies } from '@apollo/client';
import possibleTypes from '../../generated/possible-types.json' with { type: 'json' };
import { currentLanguage } from '../language/language.ts';
import type { Session } from '../sign-in/session.ts';
import { apiLink } from './link.ts';

type Page = {
  edges?: readonly unknown[];
  nodes?: readonly unknown[];
  pageInfo?: { endCursor?: string | null };
};
/** Arguments that turn the page; all others name another list. */
const TURNING = new Set(['after', 'before']);

/**
 * A list by keyset: the page after the last one is put behind it; any other answer is the list anew, so that what
 * changed above is not shown twice.
 */
export const connection: FieldPolicy<Page> = {
  keyArgs: (args) => {
    const others = Object.entries(args ?? {}).filter(([name, value]) => !TURNING.has(name) && value !== undefined);
    return others.length === 0
      ? 'all'
      : JSON.stringify(Object.fromEntries(others.sort(([a], [b]) => (a < b ? -1 : 1))));
  },
  merge(existing, incoming, { args, readField }) {
    if (!incoming || !existing || !args?.after) return incoming;
    const end = readField<string>('endCursor', existing.pageInfo as StoreObject);
    if (end !== args.after) return existing;
    return {
      ...incoming,
      ...(incoming.nodes ? { nodes: [...(existing.nodes ?? []), ...incoming.nodes] } : {}),
      ...(incoming.edges ? { edges: [...(existing.edges ?? []), ...incoming.edges] } : {}),
    };
  },
};

const connections = (...fields: string[]) => ({
  fields: Object.fromEntries(fields.map((field) => [field, connection])),
});

/** Which fields are lists. A connection that is not named here is kept page by page. */
export const typePolicies: TypePolicies = {
  Query: connections(
    'applicationsToReview',
    'articles',
    'customerBin',
    'customers',
    'deskRetentionDue',
    'deskRetentionRuns',
    'duplicatePairs',
    'employees',
    'firstOrders',
    'importJobs',
    'interactions',
    'invitations',
    'letterRetentionDue',
    'letterRetentionRuns',
    'messageTemplates',
    'messages',
    'myInquiries',
    'myTasks',
    'notifications',
    'orders',
    'overdueInstalments',
    'postings',
    'priceLists',
    'productCategories',
    'products',
    'receipts',
    'requestQueue',
    'requests',
    'retentionDue',
    'retentionRuns',
    'sourceCosts',
    'taskRetentionDue',
    'taskRetentionRuns',
    'tasks',
  ),
  Customer: connections(
    'changes',
    'consentHistory',
    'contacts',
    'interactions',
    'messages',
    'needs',
    'orders',
    'requests',
    'reviewSteps',
    'stageMoves',
    'tasks',
    'tierHistory',
    'timeline',
  ),
  // parts of a record, and values: two of them are never the same thing
  Money: { keyFields: false },
  CodedName: { keyFields: false },
  Dictionary: { keyFields: ['code'] },
  // a code is one entry within its list and upper level alone
  DictionaryEntry: { keyFields: false },
  EntryNames: { keyFields: false },
  Consent: { keyFields: false },
  StructureTotals: { keyFields: false },
  ConsentText: { keyFields: ['purpose', 'version'] },
  PhoneNumber: { keyFields: false },
  // a task that was made and done is two entries under its one id
  TimelineEntry: { keyFields: ['id', 'kind'] },
  // the viewer's, of whom there is one; every reader asks for another part of them
  Preferences: { keyFields: [] },
  PointsAccount: { merge: true, ...connections('entries', 'lots') },
  Posting: connections('inquiries', 'opposites'),
  ImportJob: connections('faults', 'keptCustomers'),
};
for (const part of ['Review', 'CustomerBasics', 'CustomerBusiness', 'CustomerDealings', 'CustomerValue'])
  typePolicies[part] = { merge: true };

/** The API as the viewer. */
export function apiClient(session: Session, address: string): ApolloClient {
  return new ApolloClient({
    link: apiLink({ address, session, language: currentLanguage }),
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
  });
}
