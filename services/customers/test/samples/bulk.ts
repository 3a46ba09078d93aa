import { carryOut, start } from '../bulk-bench.ts';
import { budget } from './fields.ts';
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
