import { mutate, type Running } from '../customers-bench.ts';
import type { Mutations } from './world.ts';

const fields = [
  { name: 'basic.mail', group: 'BUSINESS', look: 'SHOWN', when: [{ field: 'business.type', values: ['TRADE'] }] },
  { name: 'basic.fax', group: 'BASIC', look: 'HIDDEN', when: [] },
];

/** Lays the form of customers out for a role as a decision maker would. */
export const layOut = (running: Running, role: string | null) =>
  mutate(running, 'decision-maker', 'saveLayout', { entity: 'CUSTOMER', role, fields }, '');

/** How forms and records look. */
export const layouts: Mutations = {
  saveLayout: {
    by: 'decision-maker',
    input: () => ({ entity: 'CUSTOMER', object: null, role: 'marketing', expectedVersion: null, fields }),
  },
  resetLayout: {
    by: 'decision-maker',
    input: async ({ running }) => {
      await layOut(running, 'order-desk');
      return { entity: 'CUSTOMER', object: null, role: 'order-desk', expectedVersion: null };
    },
  },
};
