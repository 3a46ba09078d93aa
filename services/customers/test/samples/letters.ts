import { mutate } from '../customers-bench.ts';
import { letter } from '../letters-bench.ts';
import { basic, MAIL, newPerson } from './made.ts';
import type { Mutations } from './world.ts';

const choice = { purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 };

/** What is done by the links of letters, and that letters are written. A code is no id: whoever has it may use it. */
export const letters: Mutations = {
  askForConsent: {
    by: 'agent',
    input: async ({ running }) => {
      const customerId = await newPerson(running);
      await mutate(running, 'agent', 'recordConsent', { customerId, choices: [choice], way: 'ON_PAPER' }, '');
      return { customerId };
    },
    // the desk may identify everybody
    foreign: () => ({ customerId: null }),
  },
  chooseByLink: {
    by: 'member',
    input: async ({ running }) => {
      const customerId = await newPerson(running);
      return { code: await letter(running, { customerId, purpose: 'PREFERENCES', mail: MAIL }), choices: [choice] };
    },
  },
  unsubscribeByLink: {
    by: 'member',
    input: async ({ running }) => {
      const customerId = await newPerson(running);
      return { code: await letter(running, { customerId, purpose: 'PREFERENCES', mail: MAIL }) };
    },
  },
  confirmByLink: {
    by: 'member',
    input: async ({ running }) => {
      const customerId = await newPerson(running);
      const code = await letter(running, { customerId, purpose: 'DATA', mail: MAIL });
      return { code, name: '徐慧敏', language: 'ZH_CN', basic: basic() };
    },
  },
  confirmCustomerData: {
    by: 'clerk',
    input: async ({ running }) => ({ customerId: await newPerson(running), way: 'BY_PHONE', expectedVersion: 1 }),
  },
  askForConfirmation: {
    by: 'clerk',
    input: async ({ running }) => ({ customerId: await newPerson(running), cause: 'POST_RETURNED' }),
  },
};
