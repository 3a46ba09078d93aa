import type { Application, PersonClaim, ProblemReason } from '../identity/identity-provider.ts';

/** What becomes of an invitation. Pure. */
export type InvitationKind = 'EMPLOYEE' | 'MEMBER' | 'PARTNER_USER';
export type FailureReason = ProblemReason | 'WITHDRAWN';
export type InvitationState =
  /** On its way. `reason` is why the last try did not succeed. */
  | { state: 'PENDING'; attempts: number; reason: ProblemReason | null }
  | { state: 'SENT'; attempts: number; sentAt: Date }
  | { state: 'FAILED'; attempts: number; reason: FailureReason };

/** Tries before it is given up: about three days by the job library's back-off. */
export const MOST_ATTEMPTS = 12;

export const invited = (): InvitationState => ({ state: 'PENDING', attempts: 0, reason: null });

/** The mail is known to have left. A late try of one that was withdrawn meanwhile changes nothing. */
export function delivered(invitation: InvitationState, now: Date): InvitationState {
  if (invitation.state !== 'PENDING') return invitation;
  return { state: 'SENT', attempts: invitation.attempts + 1, sentAt: now };
}

/** A try did not succeed: it waits for the next one, unless another one could not help or none is left. */
export function failed(invitation: InvitationState, reason: ProblemReason): InvitationState {
  if (invitation.state !== 'PENDING') return invitation;
  const attempts = invitation.attempts + 1;
  return reason === 'UNREACHABLE' && attempts < MOST_ATTEMPTS
    ? { state: 'PENDING', attempts, reason }
    : { state: 'FAILED', attempts, reason };
}

/** The person left or was erased. */
export const withdrawn = ({ attempts }: InvitationState): InvitationState => ({
  state: 'FAILED',
  attempts,
  reason: 'WITHDRAWN',
});

/** Asked for once more: what is on its way already, or was withdrawn, cannot be. */
export function askedAgain(invitation: InvitationState): InvitationState | undefined {
  const { state } = invitation;
  if (state === 'PENDING' || (state === 'FAILED' && invitation.reason === 'WITHDRAWN')) return undefined;
  return invited();
}

/** The claim that carries the person's id, and where he signs in. */
export const claims: Record<InvitationKind, { claim: PersonClaim; application: Application }> = {
  EMPLOYEE: { claim: 'employee', application: 'guanxi-console' },
  MEMBER: { claim: 'customer', application: 'guanxi-member' },
  PARTNER_USER: { claim: 'partner_user', application: 'guanxi-partner' },
};

/** An address that one can recognise but not use. */
export function masked(mail: string): string {
  const at = mail.lastIndexOf('@');
  return at < 1 ? '***' : `${mail.slice(0, 1)}***${mail.slice(at)}`;
}
