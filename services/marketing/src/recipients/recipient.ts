/** Whom marketing may write to: what it keeps of a customer's profile. Pure. */
import type { Purpose } from '../sending/message.ts';

export type Recipient = {
  customerId: string;
  number: string;
  name: string;
  /** The preferred mail address, else the first; null when there is none. */
  mail: string | null;
  /** zh-CN, zh-TW or en; empty when not known. */
  language: string;
  tier: string;
  /** Agreements as PURPOSE:CHANNEL. */
  consents: string[];
  /** He gets nothing that is marketing, whatever he agreed to. */
  blacklisted: boolean;
};

type ContactPoint = { kind: string; value: string; preferred: boolean };

/** The address that letters go to. */
export function mailOf(contactPoints: readonly ContactPoint[]): string | null {
  const mails = contactPoints.filter(({ kind, value }) => kind === 'MAIL' && value.trim() !== '');
  return (mails.find(({ preferred }) => preferred) ?? mails[0])?.value.trim() ?? null;
}

const ADDRESS = /^[^\s\p{Cc}@"(),:;<>[\\\]]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;

/** One address and nothing else: no second one behind a comma, no line that a mail server would read as a header. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text) && !text.includes('..');

/**
 * Why a recipient is not written to, where he is not. Notices go to everybody; marketing needs the customer's agreement
 * for this channel, and goes to nobody who is on the blacklist.
 */
export function whyNot(
  recipient: Recipient,
  purpose: Purpose,
  channel: string,
): 'BLACKLISTED' | 'NO_CONSENT' | undefined {
  if (purpose === 'NOTICE') return undefined;
  if (recipient.blacklisted) return 'BLACKLISTED';
  return recipient.consents.includes(`MARKETING:${channel}`) ? undefined : 'NO_CONSENT';
}

/** What a letter may say of him. */
export const memberFields = (recipient: Recipient): Record<string, string> => ({
  'member.name': recipient.name,
  'member.number': recipient.number,
  'member.tier': recipient.tier,
});

/** An address as staff may see it: `l***@example.com`. */
export function masked(address: string): string {
  const at = address.lastIndexOf('@');
  return at <= 0 ? '***' : `${[...address][0]}***${address.slice(at)}`;
}
