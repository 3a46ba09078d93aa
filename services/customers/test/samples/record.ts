import { freshMobile, mutate } from '../customers-bench.ts';
import { budget } from './fields.ts';
import { addContact, basic, binned, campaign, company, contactWords, link, member, newPerson, owner, partner, words } from './made.ts';
import type { Mutations } from './world.ts';

/** Records, their contacts and stages, and what a member changes himself. */
export const record: Mutations = {
  createCustomer: {
    by: 'clerk',
    input: async ({ running }) => {
      const referrerId = await newPerson(running);
      return {
        kind: 'PERSON',
        name: '李四',
        ...words(),
        source: { source: 'REFERRAL', channel: 'MAIL', campaign, referrerId, referrerMobile: freshMobile() },
        departmentPath: '/east',
        fields: [budget],
        allowDuplicate: false,
      };
    },
  },
  updateCustomer: {
    by: 'clerk',
    input: async ({ running }) => ({
      customerId: await newPerson(running),
      expectedVersion: 1,
      name: '李四',
      ...words(),
      partnerIds: [partner],
      fields: [budget],
      allowDuplicate: false,
    }),
  },
  assignCustomer: {
    by: 'head-east',
    input: async ({ running }) => ({
      customerId: await newPerson(running),
      ownerId: owner,
      departmentPath: '/east/shanghai',
    }),
  },
  deleteCustomer: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await newPerson(running), reason: '重复录入' }),
  },
  restoreCustomer: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await binned(running) }),
  },
  placeOrganisation: {
    by: 'clerk',
    input: async ({ running }) => ({
      customerId: await company(running),
      expectedVersion: 1,
      parentId: await company(running),
      unit: 'BRANCH',
    }),
  },
  giveReviewMark: {
    by: 'clerk',
    input: async ({ running }) => ({
      customerId: await newPerson(running),
      mark: 'FIRST',
      expectedVersion: 1,
      remark: '电话核对',
    }),
  },
  returnForCorrection: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await newPerson(running), reason: '号码打不通' }),
  },
  giveContactReviewMark: {
    by: 'clerk',
    input: async ({ running }) => ({
      contactId: await addContact(running, await company(running)),
      mark: 'FIRST',
      expectedVersion: 1,
      remark: '电话核对',
    }),
  },
  returnContactForCorrection: {
    by: 'head-east',
    input: async ({ running }) => ({
      contactId: await addContact(running, await company(running)),
      reason: '号码打不通',
    }),
  },
  moveStage: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await newPerson(running), to: 'OPPORTUNITY', reason: '已询价' }),
  },
  addContact: {
    by: 'clerk',
    input: async ({ running }) => ({ customerId: await company(running), ...link, fields: [budget], contact: contactWords() }),
  },
  updateContact: {
    by: 'clerk',
    input: async ({ running }) => ({
      contactId: await addContact(running, await company(running)),
      expectedVersion: 1,
      fields: [budget],
      contact: contactWords(),
    }),
  },
  linkContact: {
    by: 'clerk',
    input: async ({ running }) => ({
      contactId: await addContact(running, await company(running)),
      customerId: await company(running),
      ...link,
    }),
  },
  unlinkContact: {
    by: 'clerk',
    input: async ({ running }) => {
      const [first, second] = [await company(running), await company(running)];
      const contactId = await addContact(running, first);
      await mutate(running, 'clerk', 'linkContact', { contactId, customerId: second }, '');
      return { contactId, customerId: second };
    },
  },
  updateMyProfile: {
    by: 'member',
    input: async ({ running, person }) => {
      const { rows } = await running.db.pool.query('SELECT version FROM customer WHERE id = $1', [person]);
      return { expectedVersion: rows[0].version, name: '徐慧敏', language: 'ZH_CN', basic: basic() };
    },
  },
};
