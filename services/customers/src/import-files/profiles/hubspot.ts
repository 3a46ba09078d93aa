/** Exports of HubSpot: contacts and companies, by the labels of their properties. */
import type { Profile } from './profile.ts';
import { always, country, day, first, fullName, lines, meaning, oneLine, province, side } from './values.ts';

/** https://knowledge.hubspot.com: the stages that every account begins with. */
const stage = meaning({
  subscriber: '潜在客户',
  lead: '潜在客户',
  marketingqualifiedlead: '潜在客户',
  'marketing qualified lead': '潜在客户',
  salesqualifiedlead: '潜在客户',
  'sales qualified lead': '潜在客户',
  opportunity: '潜在客户',
  customer: '客户',
  evangelist: '重点客户',
});

const place: Profile['made'] = {
  address: { from: ['Street Address', 'Street Address 2'], of: oneLine },
  city: { from: ['City'], of: first },
  province: { from: ['State/Region'], of: (text = '') => province(text) },
  country: { from: ['Country/Region', 'Country'], of: (...of) => country(first(...of)) },
  postcode: { from: ['Postal Code', 'Zip Code'], of: first },
  assessment: { from: ['Lifecycle Stage'], of: (text = '') => stage(text) },
  registeredOn: { from: ['Create Date'], of: (text = '') => day(text) },
};

export const hubspotContacts: Profile = {
  signature: [['Record ID', 'Contact ID'], ['Last Name'], ['Lifecycle Stage', 'Contact owner', 'Lead Status']],
  columns: {
    Email: 'mail',
    'Email Address': 'mail',
    'Mobile Phone Number': 'mobile',
    'Phone Number': 'phone',
    'Fax Number': 'fax',
    'Date of Birth': 'birthDate',
  },
  made: {
    kind: always('个人'),
    name: { from: ['First Name', 'Last Name'], of: (given = '', family = '') => fullName(given, family) },
    ...place,
    remark: {
      from: ['Company Name', 'Associated Company', 'Job Title', 'Message'],
      of: (company = '', associated = '', title = '', text = '') =>
        lines(side(first(company, associated), title), text),
    },
  },
};

export const hubspotCompanies: Profile = {
  signature: [
    ['Record ID', 'Company ID'],
    ['Company name', 'Name'],
    ['Company Domain Name', 'Company owner'],
  ],
  columns: { 'Company name': 'name', Name: 'name', 'Phone Number': 'phone', Description: 'remark' },
  made: { kind: always('企业'), ...place },
};
