/** What somebody without an account may do with the link of a letter. Pure. */
import { addressProof } from '@guanxi/runtime/letter-code';

export const linkPurposes = ['PREFERENCES', 'CONSENT', 'DATA'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export const RULE = {
  /** Who changes his mind may come back to the letter; what is confirmed is confirmed once. */
  uses: { PREFERENCES: 30, CONSENT: 1, DATA: 1 },
  /** Letters with a link for one purpose that staff may have written to one person within a day. */
  lettersADay: 3,
  /** Days after its end for which a link is kept: so long its letter still takes the address off the list. */
  keepDays: 30,
} as const;

export type Link = {
  purpose: LinkPurpose;
  addressProof: string;
  expiresAt: Date;
  uses: number;
};

/** Whether the letter went to the address that the record has today: who reads another mailbox is not its owner. */
export const isOwners = ({ addressProof: proof }: Pick<Link, 'addressProof'>, code: string, mail: string | null) =>
  mail !== null && addressProof(code, mail) === proof;

/** Whether the link is still good for what it was sent for. */
export const isOpen = ({ purpose, expiresAt, uses }: Omit<Link, 'addressProof'>, now: Date): boolean =>
  now < expiresAt && uses < RULE.uses[purpose];
