import { type Kinds, retentionFields } from '@guanxi/retention';
import type { Resolvers } from '@guanxi/runtime';
import { rights } from '../permissions.ts';

/** Rules, runs and what is past its time, as decision makers read and set them. */
export const deskRetention = (kinds: Kinds): Resolvers =>
  retentionFields({
    kinds,
    names: {
      rules: 'deskRetentionRules',
      runs: 'deskRetentionRuns',
      due: 'deskRetentionDue',
      set: 'setDeskRetentionRule',
      try: 'tryDeskRetention',
    },
    rights: {
      can: (viewer) => rights.can(viewer, 'retention', 'manage'),
      require: (viewer) => rights.require(viewer, 'retention', 'manage'),
    },
    customer: (id) => ({ __typename: 'Customer', id }),
  });
