import { defineRights } from '@guanxi/runtime';

/** Role × action × scope. `own` and `department` go by the customer's owner and department; who is not named reaches nothing. */
export const rights = defineRights({
  /** The customer himself, for the parts that hang on him. */
  customer: {
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'department',
        sales: 'own',
        employee: 'own',
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
    },
  },
  facts: {
    grants: {
      read: { 'decision-maker': 'all', marketing: 'all', 'department-head': 'department', sales: 'own' },
    },
  },
  message: {
    grants: {
      read: {
        'decision-maker': 'all',
        marketing: 'all',
        'service-desk': 'all',
        'department-head': 'department',
        sales: 'own',
        member: 'self',
      },
      resend: { 'decision-maker': 'all', marketing: 'all', 'service-desk': 'all', 'department-head': 'department' },
    },
  },
  /** How long letters are kept, and what is past its time. */
  retention: { grants: { manage: { 'decision-maker': 'all' } } },
  /** Settings: no business data, so administrators too. */
  template: {
    grants: {
      read: { 'decision-maker': 'all', employee: 'all', marketing: 'all', administrator: 'all' },
      publish: { marketing: 'all', administrator: 'all' },
    },
  },
  keyMoment: {
    grants: {
      read: { 'decision-maker': 'all', employee: 'all', marketing: 'all', administrator: 'all' },
      set: { marketing: 'all', administrator: 'all' },
    },
  },
});
