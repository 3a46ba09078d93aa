import { sales } from '@guanxi/proto';
import { timestamp } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { InvitationRow } from './invitations-store.ts';

/** Somebody was invited: the mail has left. */
export function personInvited(tx: Tx, { id, kind, personId, customerId }: InvitationRow): void {
  tx.emit({
    type: sales.PersonInvitedSchema,
    topic: 'crm.sales.invitation.v1',
    key: customerId ?? personId,
    ...(customerId ? { customer: customerId } : {}),
    value: {
      invitationId: id,
      kind,
      employeeId: kind === 'EMPLOYEE' ? personId : '',
      customerId: customerId ?? '',
      invitedAt: timestamp(tx.now),
    },
  });
}
