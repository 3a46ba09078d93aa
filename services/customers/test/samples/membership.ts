import { newId } from '@guanxi/runtime';
import { enter, freshMobile, mutate } from '../customers-bench.ts';
import { application, newPerson, offers, terms } from './made.ts';
import type { Mutations } from './world.ts';

/** No two ranges hold one number. */
let opened = 0;

/** Membership from the application to points and their rules. */
export const membership: Mutations = {
  applyForMembership: {
    by: 'member',
    input: () => ({
      name: '林小雨',
      mail: `applicant-${newId()}@example.com`,
      mobile: freshMobile(),
      language: 'EN',
      choices: [offers, terms],
    }),
  },
  completeMembership: {
    by: 'member',
    input: async ({ running, person }) => {
      await application(running, { state: 'INVITED', customerId: person });
      return { choices: [offers, terms] };
    },
  },
  settleApplication: {
    by: 'agent',
    input: async ({ running }) => {
      const customerId = await newPerson(running);
      const applicationId = await application(running, { state: 'KNOWN', candidate: customerId });
      return { applicationId, verdict: 'SAME', customerId, reason: '资料一致' };
    },
    // the desk may settle every application
    foreign: () => ({ applicationId: null, customerId: null }),
  },
  enrolCustomer: {
    by: 'clerk',
    input: async ({ running }) => ({ customerId: await newPerson(running), handbook: 'POST' }),
  },
  recordHandbook: {
    by: 'clerk',
    input: async ({ running }) => {
      const customerId = await newPerson(running);
      await mutate(running, 'clerk', 'enrolCustomer', { customerId }, '');
      return { customerId, way: 'MAIL', sentOn: '2026-11-20' };
    },
  },
  openNumberRange: {
    by: 'administrator',
    input: () => ({ name: '新号段', prefix: `S${(opened += 1)}-`, first: 1, last: 999, width: 6 }),
  },
  closeNumberRange: {
    by: 'administrator',
    input: async ({ running }) => {
      const input = { name: '号段', prefix: `T${(opened += 1)}-`, first: 1, last: 999, width: 6 };
      const made = await mutate(running, 'administrator', 'openNumberRange', input, '... on OpenNumberRangeSuccess { range { id } }');
      return { rangeId: made.range.id };
    },
  },
  adjustPoints: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await enter(running), points: 10, reason: '补偿' }),
  },
  publishEarningRule: {
    by: 'decision-maker',
    input: () => ({
      rate: '1.5',
      multipliers: [{ tier: 'GOLD', factor: '2' }],
      expiryMonths: 12,
      inForceFrom: '2027-01-01',
    }),
  },
  publishTierRule: {
    by: 'decision-maker',
    input: () => ({
      steps: [
        { tier: 'STANDARD', from: '0' },
        { tier: 'SILVER', from: '500' },
      ],
      inForceFrom: '2027-01-01',
    }),
  },
};
