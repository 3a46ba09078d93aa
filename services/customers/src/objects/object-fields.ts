/** The fields of objects, by the same engine as those of the product's own records. */
import type { FieldEntity, FieldSetting, FieldSettings } from '@guanxi/fields';
import type { SqlRunner } from '@guanxi/runtime';
import { isDictionary } from '../dictionaries/dictionaries.ts';
import { entityName, type ObjectDefinition } from './object.ts';
import { allObjects } from './object-store.ts';
import { objectByKey } from './objects.ts';

/** Computes the formulas of an object's records anew, and the words that find them: queued where definitions change them. */
export const COMPUTE_OBJECT_JOB = 'objects.compute';

/** The group in which the fields of an object stand: it has one. */
export const OBJECT_GROUP = 'BASIC';

/** The table of what the records of all objects hold. */
export const objectValues: FieldEntity = { name: 'OBJECT', values: 'object_field_value' };

/** An object as a kind of record. */
export const fieldEntityOf = (object: Pick<ObjectDefinition, 'key'>): FieldEntity => ({
  ...objectValues,
  name: entityName(object),
});

/** How its fields are defined. */
export function fieldSettingOf(object: Pick<ObjectDefinition, 'key'>): FieldSetting {
  const entity = fieldEntityOf(object);
  return {
    entity,
    groups: [OBJECT_GROUP],
    own: [],
    isObject: async (tx, key) => (await objectByKey(tx.db, key)) !== undefined,
    isDictionary: (tx, code) => isDictionary(tx.db, code),
    definitionsChanged: (tx) => tx.job(COMPUTE_OBJECT_JOB, { key: object.key }, { key: `fields:${entity.name}` }),
  };
}

/** How the fields of all objects are defined, retired ones among them: what they hold can be emptied. */
export const objectFieldSettings = async (db: SqlRunner): Promise<FieldSettings> =>
  Object.fromEntries((await allObjects(db)).map((object) => [entityName(object), fieldSettingOf(object)]));
