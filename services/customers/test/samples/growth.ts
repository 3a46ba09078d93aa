import type { GrowthSamples } from '@guanxi/testing/schema-tests/index';
import { grow, grown } from '../growth.ts';
import type { World } from './world.ts';

/** Lists of many records. */
export const growth: GrowthSamples<World> = {
  by: 'decision-maker',
  others: { 'Query.me': 'member' },
  grow: ({ running }, from, to) => grow(running, from, to),
  entities: () => grown,
  values: ({ number, importId, applicationId }) => ({
    'Query.customerByNumber': { number },
    'Query.customersByDigits': { digits: '1360' },
    'Query.customerCounts': { by: 'STAGE' },
    'Query.dictionary': { code: 'PRODUCT_CATEGORY' },
    'Query.parseAddress': { text: '四川省泸州市' },
    'Query.importJob': { id: importId },
    'Query.applicationToReview': { id: applicationId },
    'Query.possibleDuplicates': { input: { kind: 'PERSON', name: '徐慧敏', birthDate: '1988-05-12' } },
  }),
  bounded: {
    'Query.possibleDuplicates': 'at most ten',
    'Customer.possibleDuplicates': 'at most ten',
    'PossibleDuplicate.evidence': 'five kinds',
    'DuplicatePair.evidence': 'five kinds',
    'Query.tiers': 'the tiers of one rule',
    'Query.tierRules': 'rules are published by hand',
    'Query.earningRules': 'rules are published by hand',
    'Query.stageRules': 'rules are published by hand',
    'TierRule.tiers': 'the tiers of one rule',
    'EarningRule.factors': 'the tiers of one rule',
    'Customer.partners': 'at most fifty',
    'Query.regions': 'the provinces of China',
    'Query.dictionaries': 'the code lists there are',
    'Dictionary.entries': 'one level of a code list',
    'DictionaryEntry.children': 'one level of a code list',
    'Counts.groups': 'the stages there are',
    'NumberMatches.matches': 'at most fifty',
    'CallerCheck.questions': 'nine',
    'Customer.consents': 'each purpose on each channel',
    'Query.consentTexts': 'one a purpose',
    'ImportJob.columns': 'the columns of one file',
    'MembershipApplication.choices': 'for himself only, and each matter once',
    'ApplicationReview.candidates': 'at most twenty',
  },
};
