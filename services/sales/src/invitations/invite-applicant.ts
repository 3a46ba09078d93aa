import { type Actor, asLanguage, type JobAttempt } from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import { type Card, cardOf } from '../customers/know-customer.ts';
import { askedAgain } from './invitation.ts';
import { insertInvitation, invitationOfPerson, saveAskedAgain, stateOf } from './invitations-store.ts';
import { sendLater } from './queue-invitation.ts';

export const INVITE_APPLICANT = 'invite-applicant';
export type InviteApplicant = { customerId: string; applicationId: string };
/** Until then his profile has come, or he is gone. */
const MOST_LOOKS = 12;

/** Somebody applied by himself. His profile, which may come after the application, is waited for. */
export const inviteApplicantLater = (tx: Tx, applicant: InviteApplicant): Promise<void> =>
  tx.job(INVITE_APPLICANT, applicant, { key: `applicant:${applicant.applicationId}`, maxAttempts: MOST_LOOKS });

/**
 * Mails the link with which an applicant sets his password: his first invitation, or, where he has an account already,
 * the same letter again. The letter is the only thing from which he learns which of both it is.
 * @throws Error while his profile has not come, for the job library
 */
export async function inviteApplicant(
  { db, actor }: { db: Db; actor: Actor },
  { customerId }: InviteApplicant,
  { isLast }: JobAttempt,
): Promise<void> {
  const known = await db.transaction(actor, async (tx) => {
    const card = await cardOf(tx, customerId);
    if (card) await invite(tx, card);
    return card !== undefined;
  });
  if (!known && !isLast) throw new Error('the profile of the applicant has not come yet');
}

async function invite(tx: Tx, { customerId, name, mail, language }: Card): Promise<void> {
  const address = mail?.trim().toLowerCase();
  if (!address) return;
  const locale = asLanguage(language) ?? 'zh-CN';
  const person = { kind: 'MEMBER', personId: customerId, customerId, name, mail: address, locale } as const;
  const first = await insertInvitation(tx, { ...person, roles: ['member'] });
  if (first) {
    await sendLater(tx, first);
    return tx.audit({ action: 'member.invited', subject: ['Customer', customerId], reason: 'sign-up' });
  }
  const row = await invitationOfPerson(tx, 'MEMBER', customerId);
  const next = row && askedAgain(stateOf(row));
  if (!row || !next) return;
  // an account keeps its address
  await saveAskedAgain(tx, row.id, next, row.accountId ? row.mail : address);
  await sendLater(tx, row.id);
  tx.audit({ action: 'invitation.resent', subject: ['Invitation', row.id], reason: 'sign-up' });
}
