import type { RightsSamples } from '@guanxi/testing/schema-tests/index';
import { campaign, owner, partner } from './made.ts';
import type { World } from './world.ts';

/** What each way in finds, and who is a stranger there. */
export const rights: RightsSamples<World> = {
  entitled: 'decision-maker',
  others: { 'Query.me': 'member' },
  records: ({ person, contact, importId }) => ({ Customer: person, Contact: contact, ImportJob: importId }),
  values: ({ importId, applicationId, number }) => ({
    'Query.customerByNumber': { number },
    'Query.customersByDigits': { digits: '7296440' },
    'Query.customerCounts': { by: 'STAGE' },
    'Query.customerBin?': { text: '张三' },
    'Query.regions?': { parent: '510500' },
    'Query.dictionary': { code: 'PRODUCT_CATEGORY' },
    'Dictionary.entries?': { parent: 'LIQUOR' },
    'Query.parseAddress': { text: '张三 四川省泸州市江阳区李路1号' },
    'Query.importJob': { id: importId },
    'Query.applicationToReview': { id: applicationId },
    'Query.possibleDuplicates': { input: { kind: 'PERSON', name: '徐慧敏', birthDate: '1988-05-12' } },
    DuplicateFilter: { state: 'OPEN', evidence: ['NAME_SAME'], scoreFrom: 50 },
    CustomerFilter: {
      text: '徐慧敏',
      kind: 'PERSON',
      stages: ['FIRST_PURCHASE'],
      tiers: ['SILVER'],
      roles: ['PARTNER'],
      blacklisted: false,
      keyAccount: true,
      departmentPath: '/east',
      ownerId: owner,
      unowned: false,
      partnerId: partner,
      provinces: ['510000'],
      cities: ['510500'],
      businessType: 'TRADE',
      businessSubtype: 'RAW_MATERIALS',
      productCategory: 'LIQUOR',
      productSubcategory: 'BAIJIU',
      source: 'ACTIVITY',
      channel: 'IN_PERSON',
      campaign,
      importId,
      enrolled: true,
      createdFrom: '2020-01-01',
      createdTo: '2030-01-01',
      stageFrom: '2020-01-01',
      stageTo: '2030-01-01',
      and: [{ kind: 'PERSON' }, { enrolled: true }],
      or: [{ stages: ['LOST'] }, { stages: ['FIRST_PURCHASE'] }],
      not: { kind: 'ORGANISATION' },
    },
  }),
  search: '徐慧敏',
  customerId: ({ person }) => person,
  open: {
    'Query.duplicateScan': {
      strangers: ['seller-south'],
      because: 'how far a look through all records has come tells nothing of any of them',
    },
    ...Object.fromEntries(
      ['tiers', 'tierRules', 'earningRules', 'stageRules', 'regions', 'parseAddress', 'dictionaries', 'dictionary', 'consentTexts'].map((name) => [
        `Query.${name}`,
        {
          strangers: ['seller-south', 'partner2', 'member2'],
          everyone: name === 'consentTexts',
          because: 'the rules and texts of the programme, code lists and the divisions of China are for everyone',
        },
      ]),
    ),
  },
};
