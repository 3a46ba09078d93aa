export { accessProjection } from './access-projection.ts';
export { askForRebuild, projectionsCommand, USAGE as PROJECTIONS_USAGE } from './command.ts';
export { type Drift, readDrift } from './drift.ts';
export * from './projection.ts';
