/** Who becomes a member by himself. Pure. */
export const RULE = {
  /** Applications of one address that are followed within a day; whoever knows an address shall not fill its mailbox. */
  lettersADay: 3,
  /** Days after which an application that nobody confirmed is forgotten, with the record that it made. The link itself lives three. */
  keepDays: 14,
} as const;

const DAY = 86_400_000;

export type ApplicationState =
  /** Not looked at yet. */
  | 'RECEIVED'
  /** Nothing comes of it: too many, or the blacklist. */
  | 'IGNORED'
  /** Staff say who he is before a letter leaves. */
  | 'HELD'
  /** The link is under way; it waits for his first sign-in. */
  | 'INVITED'
  /** He is a member already: the letter lets him in, nothing waits. */
  | 'KNOWN'
  | 'COMPLETED'
  | 'REFUSED'
  | 'LAPSED';

/** Somebody who may be the applicant. */
export type Known = {
  id: string;
  name: string;
  number: string | null;
  blacklisted: boolean;
  sameMail: boolean;
  sameMobile: boolean;
  /** An application made the record, and nobody has confirmed it or changed it since. */
  unconfirmed: boolean;
};

/** Whom staff are to compare with the applicant, and what agrees. */
export type Candidate = { id: string; sameName: boolean; sameMail: boolean; sameMobile: boolean };

export type Decision = (
  | { kind: 'ignore' }
  | { kind: 'hold' }
  | { kind: 'create' }
  /** His record is there: he is let in to it. */
  | { kind: 'invite'; customerId: string; member: boolean }
  /** The record is of an earlier application that nobody confirmed: it takes what he says now. */
  | { kind: 'renew'; customerId: string }
) & { candidates: Candidate[] };

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * What an application leads to. The address is proven by the letter, so its one record of the same name is his own;
 * where the address belongs to others, or to several of that name, staff decide before a letter leaves. A number is not
 * proven by anything: who shares it is told to staff, and the letter leaves as to anybody, since whoever applies with
 * an address of his own and another's number must not learn from it whether the number is known.
 */
export function decide(name: string, known: readonly Known[], letters: number): Decision {
  const byMail = known.filter(({ sameMail }) => sameMail);
  if (letters >= RULE.lettersADay || byMail.some(({ blacklisted }) => blacklisted))
    return { kind: 'ignore', candidates: [] };
  const own = byMail.filter((each) => each.unconfirmed || sameName(each.name, name));
  const he = own.length === 1 ? own[0] : undefined;
  const candidates = known
    .filter(({ id }) => id !== he?.id)
    .map(({ id, sameMail, sameMobile, name: other }) => ({
      id,
      sameName: sameName(other, name),
      sameMail,
      sameMobile,
    }));
  if (!he) return { kind: byMail.length > 0 ? 'hold' : 'create', candidates };
  if (he.unconfirmed) return { kind: 'renew', customerId: he.id, candidates };
  return { kind: 'invite', customerId: he.id, member: he.number !== null, candidates };
}

/** Letters from here on count as today's. */
export const todayFrom = (now: Date): Date => new Date(now.getTime() - DAY);

/** Applications from before this that nobody confirmed have lapsed. */
export const lapsedBefore = (now: Date): Date => new Date(now.getTime() - RULE.keepDays * DAY);
