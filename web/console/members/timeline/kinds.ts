/** The groups by which a timeline is filtered, and the kinds of entries in each. */
export const GROUPS = {
  contact: ['CONTACT_INBOUND', 'CONTACT_OUTBOUND', 'TASK_CREATED', 'TASK_DONE'],
  orders: ['ORDER_PLACED', 'RECEIPT_RECORDED', 'ORDER_PAID', 'ORDER_LINE_RETURNED', 'ORDER_CANCELLED'],
  service: ['REQUEST_OPENED'],
  messages: [
    'MESSAGE_JOINED',
    'MESSAGE_POINTS_POSTED',
    'MESSAGE_FIRST_PURCHASE',
    'MESSAGE_CONSENT_ASKED',
    'MESSAGE_DATA_DUE',
  ],
  points: ['POINTS_POSTED'],
  standing: ['CUSTOMER_CREATED', 'CUSTOMER_ENROLLED', 'STAGE_MOVED', 'TIER_MOVED'],
} as const satisfies Record<string, readonly string[]>;

export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];
