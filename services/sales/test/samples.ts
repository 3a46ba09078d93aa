import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { sales } from '../src/service.ts';
import { growth } from './samples/growth.ts';
import { start } from './samples/issuer.ts';
import { own } from './samples/own.ts';
import { rights } from './samples/rights.ts';
import { staff } from './samples/staff.ts';
import { tasks } from './samples/tasks.ts';
import { foreign, type World, world } from './samples/world.ts';

/** What the suites generated from the schema need to know; a feature's mutations stand in a file of its own. */
export const samples: SchemaSamples<PrismaClient, World> = {
  service: sales,
  start,
  world,
  mutations: { ...own, ...staff, ...tasks },
  foreign,
  forms: { filter: 'text', from: 'text' },
  accepted: {
    'startTaskBulkChange taskIds 10,000 items': 'as many may be chosen',
    'arrangeViews viewIds empty list': 'no order of one’s own: as for everybody',
    'noteExport exportId unknown id': 'the gateway makes it, and nothing stands behind it',
    'noteExport filters empty list': 'the list was not narrowed',
    'noteExport records zero': 'a list without rows is exported with its heads alone',
    'addFavourite id unknown id': 'only the id is kept; who may not see the record finds nothing behind it',
    'removeFavourite id unknown id': 'what is not marked stays so',
    'noteVisit id unknown id': 'only the id is kept; who may not see the record finds nothing behind it',
  },
  rights,
  growth,
};
