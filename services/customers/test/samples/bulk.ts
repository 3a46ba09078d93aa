import { carryOut, start } from '../bulk-bench.ts';
import { budget } from './fields.ts';
import { mutate, type Running } from '../customers-bench.ts';
import { campaign, newPerson, otherTag, owner, tag } from './made.ts';
import type { Mutations } from './world.ts';

const edit = {
  language: 'ZH_TW',
  basic: { country: 'CN', province: '510000', city: '510500' },
  business: {
    nature: 'STATE',
    type: 'TRADE',
    subtype: 'RAW_MATERIALS',
    productCategory: 'LIQUOR',
    productSubcategory: 'BAIJIU',
    salesChannels: ['CITY'],
    brands: ['泸州老窖'],
    size: 'LARGE',
  },
  dealings: { collector: '王五', entryClerk: '赵六' },
  value: { credit: 'A', keyAccount: true, roles: ['PARTNER'], blacklisted: false },
  fields: [budget],
};

/** Two who are judged to be one. */
async function newPair(running: Running): Promise<string> {
  const two = { firstId: await newPerson(running), secondId: await newPerson(running), verdict: 'SAME' };
  const kept = '... on JudgeDuplicateSuccess { pair { id } }';
  return (await mutate(running, 'head-east', 'judgeDuplicate', two, kept)).pair.id;
}

/** What is done with many customers, and tags. */
export const bulk: Mutations = {
  startBulkChange: {
    by: 'head-east',
    input: async ({ running }) => ({ customerIds: [await newPerson(running)], edit }),
    also: [
      () => ({ filter: { campaign }, tag: { add: [tag], remove: [otherTag] } }),
      async ({ running }) => ({
        customerIds: [await newPerson(running)],
        assign: { ownerId: owner, departmentPath: '/east' },
      }),
      async ({ running }) => ({ customerIds: [await newPerson(running)], delete: { reason: '重复' } }),
      async ({ running }) => ({ pairIds: [await newPair(running)], merge: { rule: 'OLDER', reason: '同一人' } }),
      async ({ running }) => {
        await newPair(running);
        return { pairs: { state: 'SAME', evidence: ['NAME_SAME'], scoreFrom: 0 }, merge: { rule: 'CONFIRMED' } };
      },
    ],
  },
  cancelBulkChange: {
    by: 'head-east',
    input: async ({ running }) => {
      const begun = await start(running, { customerIds: [await newPerson(running)], edit: { value: { credit: 'B' } } });
      return { bulkId: begun.change.id };
    },
  },
  undoBulkChange: {
    by: 'head-east',
    input: async ({ running }) => {
      const done = await carryOut(running, { customerIds: [await newPerson(running)], edit: { value: { credit: 'C' } } });
      return { bulkId: done.id };
    },
  },
  tagCustomer: {
    by: 'clerk',
    input: async ({ running }) => ({ customerId: await newPerson(running), add: [tag], remove: [otherTag] }),
  },
};
