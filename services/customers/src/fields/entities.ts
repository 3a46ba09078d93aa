import { isDeepStrictEqual } from 'node:util';
import type { FieldEntity, FieldSetting, FieldSettings, OwnClosed } from '@guanxi/fields';
import { isDictionary } from '../dictionaries/dictionaries.ts';
import type { FieldEntity as EntityName } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';

/**
 * A desk is told a birthday once the caller is verified: what is computed from it is told only where each account that
 * somebody sees is open to him.
 */
const closed: OwnClosed = (viewer) =>
  isDeepStrictEqual(rights.scope(viewer, 'customer', 'account'), rights.visible(viewer, 'customer'))
    ? []
    : ['birth_date'];

/** The kinds of record to which the firm adds fields, with the tables of their values and their own. */
export const entities: Readonly<Record<EntityName, FieldEntity & { name: EntityName; rows: string }>> = {
  CUSTOMER: { name: 'CUSTOMER', values: 'customer_field_value', closed, rows: 'customer' },
  CONTACT: { name: 'CONTACT', values: 'contact_field_value', closed, rows: 'contact' },
};

/** A kind of record by its name; that of an object is told by its name alone. */
export const entityNamed = (name: string): Pick<FieldEntity, 'name' | 'closed'> =>
  Object.hasOwn(entities, name) ? entities[name as EntityName] : { name };

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
