export { BLOCK_MAX, keysOf } from './keys.ts';
export type { Subject } from './normalise.ts';
export { type Comparison, compare, type Evidence } from './score.ts';
export { type EvidenceKind, evidenceKinds, LIKELY, WORTH_TELLING } from './weights.ts';
