import { people } from '@guanxi/testing';
import type { GrowthSamples } from '@guanxi/testing/schema-tests/index';
import { grow } from '../growth.ts';
import { keepSessions } from './issuer.ts';
import { retention } from './made.ts';
import type { World } from './world.ts';

/** Lists of many records. */
export const growth: GrowthSamples<World> = {
  by: 'decision-maker',
  others: {
    ...retention.others,
    'Query.notifications': 'head-east',
    Notification: 'head-east',
    'Query.myTasks': 'seller-east',
    'Query.savedViews': 'head-east',
    'Query.savedView': 'head-east',
    SavedView: 'head-east',
    Viewer: 'head-east',
    'Query.favourites': 'head-east',
    'Query.recentRecords': 'head-east',
    'Query.mySessions': 'seller-east',
  },
  async grow({ running, grown }, from, to) {
    await grow(running, grown, from, to);
    await keepSessions(people['seller-east'].sub, to - from);
  },
  entities: ({ grown }) => grown,
  values: ({ grown }) => ({
    ...retention.values,
    'Query.employee': { id: grown.Employee[0] },
    'Query.task': { id: grown.Task[0] },
    'Query.taskBulkChange': { id: grown.TaskBulkChange[0] },
    'Query.taskCounts': { by: 'STATUS' },
    'Query.savedViews': { list: 'customers' },
    'Query.savedView': { id: grown.SavedView[0] },
  }),
  bounded: {
    ...retention.bounded,
    'Query.favourites': 'at most 100 for each person',
    'Query.recentRecords': 'at most 50 for each person',
    'SavedView.sort': 'at most three',
    'Counts.groups': 'the states of a task',
  },
};
