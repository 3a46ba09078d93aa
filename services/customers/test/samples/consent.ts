import { freshMobile } from '../customers-bench.ts';
import { newPerson } from './made.ts';
import type { Mutations } from './world.ts';

/** What customers agree to, and who is on the telephone. */
export const consent: Mutations = {
  recordConsent: {
    by: 'agent',
    input: async ({ running }) => ({
      customerId: await newPerson(running),
      choices: [{ purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 }],
      way: 'ON_PAPER',
      evidence: '表格 0042',
      saidOn: '2026-11-20',
    }),
    // the desk may identify everybody
    foreign: () => ({ customerId: null }),
  },
  publishConsentText: {
    by: 'decision-maker',
    input: () => ({ purpose: 'SURVEY', zhCN: '新', zhTW: '新的', en: 'New', inForceFrom: '2027-01-01' }),
  },
  registerCaller: { by: 'agent', input: () => ({ number: freshMobile(), name: '来电人' }) },
  verifyCaller: {
    by: 'agent',
    input: async ({ running }) => ({
      customerId: await newPerson(running),
      answers: [
        { question: 'BIRTH_DATE', answer: '1988-05-12' },
        { question: 'MAIL', answer: 'zhang@example.com' },
      ],
    }),
    // the desk may identify everybody
    foreign: () => ({ customerId: null }),
  },
  endVerification: {
    by: 'agent',
    input: async ({ running }) => ({ customerId: await newPerson(running) }),
    foreign: () => ({ customerId: null }),
  },
};
