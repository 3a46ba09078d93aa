import { ApolloClient, type FieldPolicy, InMemoryCache, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../../generated/possible-types.json' with { type: 'json' };
import { currentLanguage } from '../language/language.ts';
import type { Session } from '../sign-in/session.ts';
import { apiLink } from './link.ts';

/** Arguments that turn the page; all others name another list. */
const PAGING = new Set(['first', 'after', 'last', 'before']);

/** A list by keyset: pages of the same filter and sort are one list, whatever else is asked. */
const connection = (): FieldPolicy =>
  relayStylePagination((args) => {
    const others = Object.entries(args ?? {}).filter(([name, value]) => !PAGING.has(name) && value !== undefined);
    return others.length === 0 ? 'all' : JSON.stringify(Object.fromEntries(others));
  }) as FieldPolicy;

const connections = (...fields: string[]) => ({
  fields: Object.fromEntries(fields.map((field) => [field, connection()])),
});

/** Which fields are lists. A connection that is not named here is kept page by page. */
export const typePolicies: TypePolicies = {
  Query: connections(
    'articles',
    'customers',
    'employees',
    'importJobs',
    'interactions',
    'invitations',
    'messageTemplates',
    'messages',
    'myTasks',
    'notifications',
    'orders',
    'overdueInstalments',
    'priceLists',
    'productCategories',
    'products',
    'receipts',
    'requestQueue',
    'requests',
    'tasks',
  ),
  Customer: connections(
    'contacts',
    'interactions',
    'messages',
    'orders',
    'requests',
    'stageMoves',
    'tasks',
    'tierHistory',
    'timeline',
  ),
  // parts of a record, and values: two of them are never the same thing
  Money: { keyFields: false },
  CodedName: { keyFields: false },
  PhoneNumber: { keyFields: false },
};
for (const part of ['CustomerBasics', 'CustomerBusiness', 'CustomerDealings', 'CustomerValue', 'PointsAccount'])
  typePolicies[part] = { merge: true };

/** The API as the viewer. */
export function apiClient(session: Session, address: string, development: boolean): ApolloClient {
  return new ApolloClient({
    link: apiLink({ address, session, language: currentLanguage, development }),
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
  });
}
