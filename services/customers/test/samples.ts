import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { customers } from '../src/service.ts';
import { withStaff } from './customers-bench.ts';
import { bulk } from './samples/bulk.ts';
import { consent } from './samples/consent.ts';
import { dictionaries } from './samples/dictionaries.ts';
import { duplicates } from './samples/duplicates.ts';
import { fields } from './samples/fields.ts';
import { growth } from './samples/growth.ts';
import { imports } from './samples/imports.ts';
import { layouts } from './samples/layouts.ts';
import { letters } from './samples/letters.ts';
import { membership } from './samples/membership.ts';
import { mergingSamples } from './samples/merging.ts';
import { needSamples } from './samples/needs.ts';
import { objectSamples } from './samples/objects.ts';
import { postingSamples } from './samples/postings.ts';
import { privacy } from './samples/privacy.ts';
import { record } from './samples/record.ts';
import { rights } from './samples/rights.ts';
import { sourceCosts } from './samples/source-costs.ts';
import { foreign, type World, world } from './samples/world.ts';

/** What the suites generated from the schema need to know; a feature's mutations stand in a file of its own. */
export const samples: SchemaSamples<PrismaClient, World> = {
  service: customers,
  start: (definition) => withStaff(definition),
  world,
  mutations: {
    ...record,
    ...membership,
    ...consent,
    ...letters,
    ...imports,
    ...bulk,
    ...duplicates,
    ...dictionaries,
    ...fields,
    ...layouts,
    ...mergingSamples,
    ...needSamples,
    ...objectSamples,
    ...privacy,
    ...postingSamples,
    ...sourceCosts,
  },
  foreign,
  // of a posting, in words
  forms: { quantity: 'text' },
  accepted: {
    'publishEarningRule rate zero': 'a rule may give nothing for a time',
    'publishEarningRule multipliers.factor zero': 'a tier may earn nothing',
    'startBulkChange customerIds 10,000 items': 'as many may be chosen',
    'startRecordBulkChange recordIds 10,000 items': 'as many may be chosen',
    'startBulkChange pairIds 10,000 items': 'as many may be chosen',
    'mergeCustomers takeFields empty list': 'nothing need be taken',
    'saveLayout expectedVersion zero': 'where nothing was saved, nothing is the version that was looked at',
    'openNumberRange prefix empty': 'numbers may be digits alone',
    'publishTierRule steps.from zero': 'the lowest tier begins at 0',
  },
  rights,
  growth,
};
