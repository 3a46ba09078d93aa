import type { Proof } from '../proof.ts';
import type { Stage } from './stage.ts';

/**
 * A way through the screens, in a file of its own in `journeys/`, which exports it as `journey`. Its steps go through
 * `proof.step`, few and whole; titles carry the ids of the rows of docs/features.md that they prove.
 */
export type Journey = {
  name: string;
  /** The sample data that it wants: `minimal` unless given. */
  demo?: 'on';
  run(stage: Stage, proof: Proof): Promise<void>;
};
