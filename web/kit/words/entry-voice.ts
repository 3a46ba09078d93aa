import type { EntryKind } from '../../generated/graphql.ts';

/** Whose words an entry holds, who wrote them, and `step` where nothing was said. */
export type Voice = 'customer' | 'told' | 'desk' | 'inner' | 'step';
type Entry = { kind: EntryKind; text?: string | null; internal?: boolean; byCustomer: boolean };

/** What he describes, needs or is content with is the customer's, also where the desk took it down. */
const CUSTOMERS: readonly EntryKind[] = ['DESCRIPTION', 'FURTHER_NEED', 'ACCEPTED'];

/** Whose words an entry of a request holds; `told` are the customer's, written down by the desk. */
export function voiceOf({ kind, text, internal, byCustomer }: Entry): Voice {
  if (!text) return 'step';
  if (internal) return 'inner';
  if (byCustomer) return 'customer';
  return CUSTOMERS.includes(kind) ? 'told' : 'desk';
}
