import type { LayoutField, Lookup } from '@guanxi/fields/layout';
import type { Contact } from '../generated/prisma/client.ts';

/** What the form asks of a contact himself, in the order in which it stands without a layout; what he is to one company is no part of it. */
const columns = [
  'name',
  'mobile',
  'phone',
  'mail',
  'registeredOn',
  'collector',
  'entryClerk',
  'remark',
] as const satisfies (keyof Contact)[];

/** What a layout may say of them. */
export type SaidOfContact = Partial<Pick<Contact, (typeof columns)[number]>>;

const PREFIX = 'contact.';
/** Named by their places in the inputs. */
export const contactFields: readonly LayoutField[] = columns.map((name) => ({
  name: PREFIX + name,
  group: 'BASIC',
  ...(name === 'name' ? { required: true } : {}),
}));

/** What a contact holds in his own fields, as forms write it. */
export const heldByContact =
  (said: SaidOfContact): Lookup =>
  (name) => {
    const value = said[name.slice(PREFIX.length) as keyof SaidOfContact];
    if (!value) return [];
    return [value instanceof Date ? value.toISOString().slice(0, 10) : value];
  };
