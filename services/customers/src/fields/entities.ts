import type { FieldEntity, FieldSetting, FieldSettings } from '@guanxi/fields';
import { isDictionary } from '../dictionaries/dictionaries.ts';
import type { FieldEntity as EntityName } from '../generated/graphql.ts';

/** The kinds of record to which the firm adds fields, with the tables of their values and their own. */
export const entities: Readonly<Record<EntityName, FieldEntity & { name: EntityName; rows: string }>> = {
  CUSTOMER: { name: 'CUSTOMER', values: 'customer_field_value', rows: 'customer' },
  CONTACT: { name: 'CONTACT', values: 'contact_field_value', rows: 'contact' },
};

export const COMPUTE_JOB = 'fields.compute';

const setting = (name: EntityName, groups: FieldSetting['groups']): FieldSetting => ({
  entity: entities[name],
  groups,
  own: ['birth_date', 'registered_on'],
  isDictionary: (tx, code) => isDictionary(tx.db, code),
  definitionsChanged: (tx) => tx.job(COMPUTE_JOB, { entity: name }, { key: `fields:${name}` }),
});
/** How they are defined. */
export const fieldSettings: FieldSettings = {
  CUSTOMER: setting('CUSTOMER', ['BASIC', 'BUSINESS', 'DEALINGS', 'VALUE']),
  CONTACT: setting('CONTACT', ['BASIC']),
};
