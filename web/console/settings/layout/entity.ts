import type { LayoutEntity } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import { OBJECT_GROUP } from '../../fields/object/record-fields.ts';
import { GROUP_WORDS, OF_CONTACTS, OF_CUSTOMERS } from '../fields/words.ts';

/** A kind of record whose form is laid out; `object` is the key of the object whose records they are. */
export type LaidKind = { entity: LayoutEntity; object: string | null };

const GROUPS: Record<LayoutEntity, readonly string[]> = {
  CUSTOMER: OF_CUSTOMERS.groups,
  CONTACT: OF_CONTACTS.groups,
  OBJECT: [OBJECT_GROUP],
};

/** The groups of a kind of record, in their order. */
export const groupsOf = ({ entity }: LaidKind): Readonly<Record<string, Word>> =>
  Object.fromEntries(Object.entries(GROUP_WORDS).filter(([group]) => GROUPS[entity].includes(group)));

const OBJECT = 'object:';

/** The kind of record that an address names. */
export function kindOf(of: string | null): LaidKind {
  if (of?.startsWith(OBJECT)) return { entity: 'OBJECT', object: of.slice(OBJECT.length) };
  return { entity: of === 'contact' ? 'CONTACT' : 'CUSTOMER', object: null };
}

const named = ({ entity, object }: LaidKind): string | null =>
  entity === 'OBJECT' ? OBJECT + (object ?? '') : entity === 'CONTACT' ? 'contact' : null;

/** Whose layout of which role is looked at, as the address says it. */
export function addressed(kind: LaidKind, role: string | null | undefined): Record<string, string> {
  const of = named(kind);
  return { ...(of === null ? {} : { of }), ...(role ? { role } : {}) };
}
