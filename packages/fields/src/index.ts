export * from './conditions.ts';
export * from './define-field.ts';
export * from './definition.ts';
export * from './field-history.ts';
export * from './field-resolvers.ts';
export { type FieldSetting, type FieldSettings, mayDefine } from './field-setting.ts';
export {
  clearRecords,
  definitionsOf,
  definitionsOfAll,
  type FieldEntity,
  type HeldValue,
  holdersOf,
  holding,
  valuesOf,
  whoHolds,
} from './field-store.ts';
export {
  differences,
  type FieldsWritten,
  readAlike,
  returning,
} from './fill-alike.ts';
export * from './fill-fields.ts';
export * from './fill-many.ts';
export * from './follow-definitions.ts';
export type { Operands } from './formula.ts';
export { emptyField, retireField } from './retire-field.ts';
export { orderByField, pageByField } from './sorted-page.ts';
export * from './taken-values.ts';
export * from './typed-fields.ts';
export {
  type ChoiceLists,
  type FieldInput,
  REFERENCES_MAX,
  type Reading,
  readValues,
  type Stored,
  sameValues,
  textKeyOf,
  uniqueKeyOf,
} from './values.ts';
