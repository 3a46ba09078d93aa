import { cordyscrmContacts, cordyscrmCustomers } from './cordyscrm.ts';
import { espocrmAccounts, espocrmContacts } from './espocrm.ts';
import { hubspotCompanies, hubspotContacts } from './hubspot.ts';
import { matches, type Profile } from './profile.ts';
import { salesforceAccounts, salesforceContacts, salesforceLeads } from './salesforce.ts';

/** In the order in which they are tried: what says more comes first. */
const profiles = {
  SALESFORCE_CONTACTS: salesforceContacts,
  SALESFORCE_ACCOUNTS: salesforceAccounts,
  HUBSPOT_CONTACTS: hubspotContacts,
  HUBSPOT_COMPANIES: hubspotCompanies,
  SALESFORCE_LEADS: salesforceLeads,
  ESPOCRM_ACCOUNTS: espocrmAccounts,
  ESPOCRM_CONTACTS: espocrmContacts,
  CORDYSCRM_CONTACTS: cordyscrmContacts,
  CORDYSCRM_CUSTOMERS: cordyscrmCustomers,
} satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as ProfileName[];

/** Which system's export a file with these headers is; undefined where it is none that we know. */
export const recognised = (headers: readonly string[]): ProfileName | undefined =>
  profileNames.find((name) => matches(profiles[name], headers));

export const profileOf = (name: string): Profile | undefined => profiles[name as ProfileName];
