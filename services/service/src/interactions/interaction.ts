import type { Tx } from '../context.ts';

/** By what way a customer and the firm were in touch. */
export const channels = ['PHONE', 'FAX', 'MAIL', 'SMS', 'WEB', 'COUNTER', 'LETTER', 'VISIT', 'MESSAGE'] as const;

/** One contact with a customer, as it is kept. */
export type InteractionRow = {
  id: string;
  customerId: string;
  channel: string;
  direction: string;
  summary: string | null;
  result: string | null;
  moment: string | null;
  employeeId: string | null;
  ownerId: string | null;
  departmentPath: string | null;
  requestId: string | null;
  messageId: string | null;
  at: Date;
};

export type NewInteraction = Pick<InteractionRow, 'customerId' | 'channel' | 'direction'> &
  Partial<Omit<InteractionRow, 'id'>>;

/** Where other features record a contact: the row, and the fact that tells of it. */
export interface ContactBook {
  /** Answers the contact's id; `undefined` for a message whose contact is recorded already. */
  record(tx: Tx, interaction: NewInteraction): Promise<string | undefined>;
}
