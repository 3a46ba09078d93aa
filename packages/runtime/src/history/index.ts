export * from './as-of.ts';
export { type ActorKind, actorKinds, type Because } from './change.ts';
export * from './changes.ts';
