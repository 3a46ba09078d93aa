import type { Tx } from '../context.ts';
import { ACCOUNTS_QUEUE } from '../identity/account-jobs.ts';
import { MOST_ATTEMPTS } from './invitation.ts';

export const SEND_INVITATION = 'send-invitation';
export type SendInvitation = { invitationId: string };

/** Has an invitation sent after the commit. One job an invitation waits at a time. */
export const sendLater = (tx: Tx, invitationId: string): Promise<void> =>
  tx.job(SEND_INVITATION, { invitationId } satisfies SendInvitation, {
    key: `invitation:${invitationId}`,
    queue: ACCOUNTS_QUEUE,
    maxAttempts: MOST_ATTEMPTS,
  });
