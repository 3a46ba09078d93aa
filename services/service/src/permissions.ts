import { defineRights } from '@guanxi/runtime';

const staffReads = {
  'decision-maker': 'all',
  'department-head': 'department',
  sales: 'own',
  'service-desk': 'all',
  'data-clerk': 'department',
} as const;

/** role × action × scope. */
export const rights = defineRights({
  request: {
    grants: {
      read: { ...staffReads, partner: 'partner', member: 'self' },
      /** What staff alone see and do: the queue, internal notes, escalations. */
      work: { 'decision-maker': 'all', 'department-head': 'department', sales: 'own', 'service-desk': 'all' },
      /** Accepting and adding, on behalf of the customer or by himself. */
      answer: {
        'department-head': 'department',
        sales: 'own',
        'service-desk': 'all',
        partner: 'partner',
        member: 'self',
      },
    },
  },
  interaction: {
    grants: {
      read: { ...staffReads, marketing: 'all', member: 'self' },
      record: { 'department-head': 'department', sales: 'own', 'service-desk': 'all', 'data-clerk': 'department' },
    },
  },
  /** How long what is said is kept, and what is past its time. */
  retention: { grants: { manage: { 'decision-maker': 'all' } } },
  customer: {
    grants: {
      read: { ...staffReads, marketing: 'all', 'order-desk': 'all', partner: 'partner', member: 'self' },
      /** Whose requests one may open. */
      serve: {
        'department-head': 'department',
        sales: 'own',
        'service-desk': 'all',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
    },
  },
});
