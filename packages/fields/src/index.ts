export * from './conditions.ts';
export * from './define-field.ts';
export * from './definition.ts';
export * from './field-history.ts';
export * from './field-resolvers.ts';
export {
  definitionsOf,
  type FieldEntity,
  type HeldValue,
  valuesOf,
} from './field-store.ts';
export * from './fill-fields.ts';
export type { Operands } from './formula.ts';
export { pageByField } from './sorted-page.ts';
export type { ChoiceLists, FieldInput } from './values.ts';
