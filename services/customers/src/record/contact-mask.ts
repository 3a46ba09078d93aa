import { maskedMail, maskedPhone } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { Customer } from '../generated/prisma/client.ts';

/** Columns by which somebody is reached, and whether the viewer may see them as they are. */
export type ContactColumns = Pick<
  Customer,
  | 'id'
  | 'mobile'
  | 'mobileE164'
  | 'phone'
  | 'phoneE164'
  | 'phoneExtension'
  | 'fax'
  | 'faxE164'
  | 'faxExtension'
  | 'mail'
  | 'address'
  | 'postcode'
> & { contactOpen: boolean };

/**
 * Resolvers of numbers, mail and address: masked or absent for those who may know the person but not reach him. What is
 * told as it is, is noted in the audit first.
 */
export function contactPoints(type: 'Customer' | 'Contact') {
  const noted = async <T>(row: ContactColumns, { loaders }: Context, value: T): Promise<T> => {
    await loaders.contactRead.load(`${type}:${row.id}`);
    return value;
  };
  const phone = (name: 'mobile' | 'phone' | 'fax') => (row: ContactColumns, _: unknown, context: Context) => {
    const number = row[`${name}E164`];
    if (number === null) return null;
    if (!row.contactOpen) return { typed: null, number: maskedPhone(number), extension: null, masked: true };
    const extension = name === 'mobile' ? null : row[`${name}Extension`];
    return noted(row, context, { typed: row[name], number, extension, masked: false });
  };
  const open = (name: 'address' | 'postcode') => (row: ContactColumns, _: unknown, context: Context) =>
    row.contactOpen && row[name] !== null ? noted(row, context, row[name]) : null;
  return {
    mobile: phone('mobile'),
    phone: phone('phone'),
    fax: phone('fax'),
    mail: (row: ContactColumns, _: unknown, context: Context) => {
      if (row.mail === null) return null;
      return row.contactOpen
        ? noted(row, context, { address: row.mail, masked: false })
        : { address: maskedMail(row.mail), masked: true };
    },
    address: open('address'),
    postcode: open('postcode'),
  };
}
