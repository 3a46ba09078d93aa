import type { Kinds } from '@guanxi/retention';
import { type Clock, systemActor } from '@guanxi/runtime';
import type { Db } from '../context.ts';
import { endTasks, tasksThatAreOver } from './tasks-store.ts';

/** What sales ends by age. That a task was given, to whom, when and how it ended stays: it is counted; what was written goes. */
export const retained = (db: Db, clock: Clock): Kinds => ({
  TASKS: {
    days: null,
    // a change of many may be taken back as long as what it wrote is there
    least: 90,
    records: tasksThatAreOver,
    end: (ids, before) => db.transaction(systemActor(db.area, clock), (tx) => endTasks(tx, ids, before)),
  },
});
