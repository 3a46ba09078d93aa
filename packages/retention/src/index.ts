export { holdHandlers, lockEnding } from './holds.ts';
export * from './retention-fields.ts';
export * from './rules.ts';
export { type Kinds, type Retained, type RetainedKind, runRetention } from './run-retention.ts';
