/** Exports of Salesforce: reports by their labels, the Data Loader by the names of its API. */
import type { Made, Profile } from './profile.ts';
import { always, country, day, first, fullName, lines, meaning, oneLine, province, side } from './values.ts';

const place = (kind: string): Partial<Record<'address' | 'city' | 'province' | 'country' | 'postcode', Made>> => ({
  address: { from: [`${kind} Street`], of: oneLine },
  city: { from: [`${kind} City`], of: first },
  province: { from: [`${kind} State/Province`, `${kind} State`], of: (...of) => province(first(...of)) },
  country: { from: [`${kind} Country`], of: (text = '') => country(text) },
  postcode: { from: [`${kind} Zip/Postal Code`, `${kind} Postal Code`], of: first },
});

/** https://help.salesforce.com: standard picklist of Account Type. */
const type = meaning({
  prospect: '潜在客户',
  'customer - direct': '客户',
  'customer - channel': '客户',
  'channel partner / reseller': '合作伙伴',
  'installation partner': '合作伙伴',
  'technology partner': '合作伙伴',
  customer: '客户',
  partner: '合作伙伴',
  competitor: '竞争对手',
});

export const salesforceAccounts: Profile = {
  signature: [
    ['Account Name', 'Name'],
    ['Billing Street', 'Billing City', 'BillingCountry'],
    ['Account ID', 'Account Owner', 'OwnerId', 'Type', 'Industry'],
  ],
  columns: { 'Account Name': 'name', Name: 'name', Phone: 'phone', Fax: 'fax', Description: 'remark' },
  made: {
    kind: always('企业'),
    ...place('Billing'),
    assessment: { from: ['Type'], of: (text = '') => type(text) },
    registeredOn: { from: ['Created Date'], of: (text = '') => day(text) },
  },
};

const person = (kind: string): Profile['made'] => ({
  kind: always('个人'),
  name: { from: ['First Name', 'Last Name'], of: (given = '', family = '') => fullName(given, family) },
  ...place(kind),
  registeredOn: { from: ['Created Date'], of: (text = '') => day(text) },
});

export const salesforceContacts: Profile = {
  signature: [
    ['Last Name'],
    ['Mailing Street', 'Mailing City', 'Mailing Country'],
    ['Contact ID', 'Account Name', 'AccountId', 'Contact Owner', 'OwnerId'],
  ],
  columns: {
    Email: 'mail',
    Mobile: 'mobile',
    MobilePhone: 'mobile',
    Phone: 'phone',
    Fax: 'fax',
    Birthdate: 'birthDate',
  },
  made: {
    ...person('Mailing'),
    remark: {
      from: ['Account Name', 'Title', 'Description'],
      of: (account = '', title = '', text = '') => lines(side(account, title), text),
    },
  },
};

export const salesforceLeads: Profile = {
  signature: [['Last Name'], ['Company', 'Company / Account'], ['Lead Status', 'Status', 'Lead Owner', 'Lead ID']],
  columns: { Email: 'mail', Mobile: 'mobile', MobilePhone: 'mobile', Phone: 'phone', Fax: 'fax' },
  made: {
    // a lead has one address, without a word before it
    ...person(''),
    remark: {
      from: ['Company', 'Company / Account', 'Title', 'Description'],
      of: (company = '', account = '', title = '', text = '') => lines(side(first(company, account), title), text),
    },
  },
};
