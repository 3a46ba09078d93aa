import type { FieldEntity, FieldSettings } from '@guanxi/fields';
import { isDictionary } from '../dictionaries/dictionaries.ts';
import type { FieldEntity as EntityName } from '../generated/graphql.ts';

/** The kinds of record to which the firm adds fields, with the tables of their values. */
export const entities: Readonly<Record<EntityName, FieldEntity>> = {
  CUSTOMER: { name: 'CUSTOMER', values: 'customer_field_value' },
};

export const COMPUTE_JOB = 'fields.compute';

/** How they are defined. */
export const fieldSettings: FieldSettings = {
  CUSTOMER: {
    entity: entities.CUSTOMER,
    groups: ['BASIC', 'BUSINESS', 'DEALINGS', 'VALUE'],
    own: ['birth_date', 'registered_on'],
    isDictionary: (tx, code) => isDictionary(tx.db, code),
    definitionsChanged: (tx) => tx.job(COMPUTE_JOB, { entity: 'CUSTOMER' }, { key: 'fields:CUSTOMER' }),
  },
};
