import type { LayoutEntity } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import { OF_CONTACTS, OF_CUSTOMERS } from '../fields/fields-of.tsx';
import { GROUP_WORDS } from '../fields/words.ts';

/** The groups of a kind of record, in their order. */
export const groupsOf = (entity: LayoutEntity): Readonly<Record<string, Word>> => {
  const { groups } = entity === 'CONTACT' ? OF_CONTACTS : OF_CUSTOMERS;
  return Object.fromEntries(Object.entries(GROUP_WORDS).filter(([group]) => groups.includes(group)));
};

/** Whose layout of which role is looked at, as the address says it. */
export const addressed = (entity: LayoutEntity, role: string | null | undefined): Record<string, string> => ({
  ...(entity === 'CONTACT' ? { of: 'contact' } : {}),
  ...(role ? { role } : {}),
});
