/** Exports of EspoCRM, by the names of its fields (`entityDefs` of Account and Contact) or their English labels. */
import type { Profile } from './profile.ts';
import { always, country, day, first, fullName, lines, meaning, oneLine, province, side } from './values.ts';

const type = meaning({
  customer: '客户',
  partner: '合作伙伴',
  reseller: '合作伙伴',
  competitor: '竞争对手',
});

const place = (before: string): Profile['made'] => ({
  address: { from: [`${before}Street`], of: oneLine },
  city: { from: [`${before}City`], of: first },
  province: { from: [`${before}State`], of: (text = '') => province(text) },
  country: { from: [`${before}Country`], of: (text = '') => country(text) },
  postcode: { from: [`${before}PostalCode`], of: first },
  registeredOn: { from: ['createdAt'], of: (text = '') => day(text) },
});

export const espocrmAccounts: Profile = {
  signature: [['name'], ['billingAddressStreet', 'billingAddressCity', 'billingAddressCountry']],
  columns: { name: 'name', emailAddress: 'mail', phoneNumber: 'phone', description: 'remark' },
  made: {
    kind: always('企业'),
    ...place('billingAddress'),
    assessment: { from: ['type'], of: (text = '') => type(text) },
  },
};

export const espocrmContacts: Profile = {
  signature: [['lastName'], ['addressStreet', 'addressCity', 'addressCountry'], ['emailAddress', 'phoneNumber']],
  // the number of a contact is a mobile one unless it says otherwise (`defaultType` of its field)
  columns: { emailAddress: 'mail', phoneNumber: 'mobile' },
  made: {
    kind: always('个人'),
    name: { from: ['firstName', 'lastName'], of: (given = '', family = '') => fullName(given, family) },
    ...place('address'),
    remark: {
      from: ['accountName', 'title', 'description'],
      of: (account = '', title = '', text = '') => lines(side(account, title), text),
    },
  },
};
