/** The kinds of record whose form is laid out: their own fields, and the groups in which fields stand. */
import type { LayoutField } from '@guanxi/fields/layout';
import type { LayoutEntity } from '../generated/graphql.ts';
import { contactFields } from './contact-fields.ts';
import { customerGroups, standardFields } from './standard-fields.ts';

export const laidRecords: Readonly<
  Record<LayoutEntity, { groups: readonly string[]; fields: readonly LayoutField[] }>
> = {
  CUSTOMER: { groups: customerGroups, fields: standardFields },
  CONTACT: { groups: ['BASIC'], fields: contactFields },
};
export const laidEntities = Object.keys(laidRecords) as LayoutEntity[];
