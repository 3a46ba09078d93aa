import type { Actor } from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import { IdentityProblem, type IdentityProvider, type Person } from '../identity/identity-provider.ts';
import { claims, delivered, failed, type InvitationState } from './invitation.ts';
import { personInvited } from './invitations.events.ts';
import { type InvitationRow, lockInvitation, saveAccount, saveState, stateOf } from './invitations-store.ts';
import type { SendInvitation } from './queue-invitation.ts';

export type Sending = { db: Db; actor: Actor; provider: IdentityProvider };

/**
 * One try at an invitation: the account, made unless it is there, then the mail. What was achieved is put down at
 * once, so that a try after a crash makes no second account and mails again only what is not known as sent.
 * @throws IdentityProblem where another try may help, for the job library
 */
export async function sendInvitation(
  { db, actor, provider }: Sending,
  { invitationId }: SendInvitation,
): Promise<void> {
  const row = await db.transaction(actor, (tx) => lockInvitation(tx, invitationId));
  if (row?.state !== 'PENDING') return;
  try {
    const accountId = row.accountId ?? (await provider.ensureAccount(personOf(row)));
    if (!row.accountId) await db.transaction(actor, (tx) => saveAccount(tx, invitationId, accountId));
    await provider.mailPasswordLink(accountId, claims[row.kind].application);
  } catch (error) {
    if (!(error instanceof IdentityProblem)) throw error;
    const after = await db.transaction(actor, (tx) => step(tx, invitationId, (state) => failed(state, error.reason)));
    if (after?.state === 'PENDING') throw error;
    return;
  }
  await db.transaction(actor, async (tx) => {
    const after = await step(tx, invitationId, (state) => delivered(state, tx.now));
    if (after?.state === 'SENT') personInvited(tx, row);
  });
}

async function step(
  tx: Tx,
  id: string,
  decide: (state: InvitationState) => InvitationState,
): Promise<InvitationState | undefined> {
  const row = await lockInvitation(tx, id);
  if (!row) return undefined;
  const before = stateOf(row);
  const after = decide(before);
  if (after.state === before.state && after.attempts === before.attempts) return undefined;
  await saveState(tx, id, after);
  return after;
}

const personOf = ({
  kind,
  personId,
  name,
  mail,
  locale,
  roles,
  departmentPath,
  customerId,
}: InvitationRow): Person => ({
  claim: claims[kind].claim,
  id: personId,
  name,
  mail,
  locale,
  roles,
  department: departmentPath ?? undefined,
  partner: kind === 'PARTNER_USER' ? (customerId ?? undefined) : undefined,
});
