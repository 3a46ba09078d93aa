import type { FieldNames } from '@guanxi/fields';

/** A kind of record that the firm defined, such as vehicles or contracts. */
export type ObjectDefinition = {
  id: string;
  key: string;
  names: FieldNames;
  retiredAt: Date | null;
  version: number;
};

/** Objects that one firm may define, retired ones among them: each request that names one reads them all. */
export const OBJECTS_MAX = 50;

/** Small letters, digits and _, with a letter first, as fields are called. */
export const isObjectKey = (key: string): boolean => /^[a-z][a-z0-9_]{0,39}$/.test(key);

const PREFIX = 'OBJECT:';

/** What the fields of an object are defined under. */
export const entityName = ({ key }: Pick<ObjectDefinition, 'key'>): string => `${PREFIX}${key}`;

/** Which object an entity of fields is; nothing where it is another kind of record. */
export const keyOfEntity = (entity: string): string | undefined =>
  entity.startsWith(PREFIX) ? entity.slice(PREFIX.length) : undefined;
