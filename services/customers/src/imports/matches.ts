import type { Known, Marks } from './match-store.ts';

/** Who of those here a row means: nobody, one whom it may correct, or one whom the importer may not touch. */
export type CustomerMatch =
  | { kind: 'none' }
  | { kind: 'here'; customer: Known }
  | { kind: 'elsewhere'; department: string };

/**
 * Finds the customers of rows among those that have one of their marks. The member's number goes before the mobile
 * number, and this before the mail address. An address counts only where exactly one whom the importer may correct has
 * it, and so does a member's number. A mobile number that another customer has is his, whatever the row says besides.
 */
export function matcher(known: readonly Known[]): (marks: Marks) => CustomerMatch {
  const byNumber = new Map(known.map((each) => [each.found.number, each]));
  const byMobile = new Map<string, Known>();
  const byMail = new Map<string, Known[]>();
  for (const each of known) {
    const { mobile, mail } = each.found;
    if (mobile && (!byMobile.has(mobile) || (each.reached && !byMobile.get(mobile)?.reached)))
      byMobile.set(mobile, each);
    const addressed = mail ? (byMail.get(mail.toLowerCase()) ?? []) : [];
    if (mail && each.reached && !addressed.some(({ id }) => id === each.id))
      byMail.set(mail.toLowerCase(), [...addressed, each]);
  }
  return ({ number, mobile, mail }) => {
    const holder = number === null ? undefined : byNumber.get(number);
    const numbered = holder?.reached ? holder : undefined;
    const called = mobile === null ? undefined : byMobile.get(mobile);
    const addressed = mail === null ? [] : (byMail.get(mail) ?? []);
    if (called && numbered && called.id !== numbered.id)
      return { kind: 'elsewhere', department: called.departmentPath };
    const found = numbered ?? called ?? (addressed.length === 1 ? addressed[0] : undefined);
    if (!found) return { kind: 'none' };
    return found.reached ? { kind: 'here', customer: found } : { kind: 'elsewhere', department: found.departmentPath };
  };
}
