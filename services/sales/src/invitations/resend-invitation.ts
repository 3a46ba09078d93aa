import { clientMutationId, field, forbidden, isMail, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { cardOf } from '../customers/know-customer.ts';
import { rights } from '../permissions.ts';
import { isActiveEmployee } from '../staff/know-staff.ts';
import { askedAgain } from './invitation.ts';
import { type InvitationRow, lockInvitation, saveAskedAgain, stateOf } from './invitations-store.ts';
import { sendLater } from './queue-invitation.ts';

const schema = z.object({ invitationId: field.id(), clientMutationId: clientMutationId() });

/**
 * Sends the mail again, or tries again what failed. A member whose account is not made yet gets it to the address
 * that his record has now; an account keeps its address.
 */
export async function resendInvitation(caller: Caller, input: { clientMutationId: string }) {
  const { viewer } = caller;
  if (!rights.can(viewer, 'invitation', 'read')) throw forbidden();
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { invitationId } = read.value;
  return caller.db.command(caller, { name: 'resendInvitation', input }, async (tx) => {
    const row = await lockInvitation(tx, invitationId, viewer);
    if (!row) return refuse.notFound('invitationId');
    const next = askedAgain(stateOf(row));
    const gone = row.kind === 'EMPLOYEE' && !(await isActiveEmployee(tx, row.personId));
    if (!next || gone) return refuse.conflict('WRONG_STATE', 'invitationId', { state: row.state });
    await saveAskedAgain(tx, invitationId, next, await mailNow(tx, row));
    await sendLater(tx, invitationId);
    tx.audit({ action: 'invitation.resent', subject: ['Invitation', invitationId] });
    return { __typename: 'ResendInvitationSuccess', invitationId };
  });
}

async function mailNow(tx: Tx, { kind, customerId, accountId, mail }: InvitationRow): Promise<string> {
  if (kind !== 'MEMBER' || !customerId || accountId) return mail;
  const now = (await cardOf(tx, customerId))?.mail?.trim().toLowerCase();
  return now && isMail(now) ? now : mail;
}
