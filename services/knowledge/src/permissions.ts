import { defineRights, isStaff, overlaps, type Viewer } from '@guanxi/runtime';

/** Among which readers a viewer is. */
const audiences = (viewer: Viewer): string[] => [
  ...(isStaff(viewer) ? ['STAFF'] : []),
  ...(viewer.partner ? ['PARTNER'] : []),
  ...(viewer.customer ? ['MEMBER'] : []),
];
const reader = (viewer: Viewer) => overlaps('audience', audiences(viewer));

/** role × action × scope. Versions that are not published are seen with the right `edit` or `approve`. */
export const rights = defineRights({
  article: {
    grants: {
      read: {
        'decision-maker': 'all',
        'knowledge-editor': 'all',
        'department-head': reader,
        employee: reader,
        administrator: reader,
        partner: reader,
        member: reader,
      },
      edit: { 'knowledge-editor': 'all' },
      approve: { 'knowledge-editor': 'all', 'department-head': 'all', 'decision-maker': 'all' },
    },
  },
  customer: {
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'department',
        sales: 'own',
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
    },
  },
});
