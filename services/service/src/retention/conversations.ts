import type { Kinds } from '@guanxi/retention';
import { type Clock, systemActor } from '@guanxi/runtime';
import type { Db } from '../context.ts';
import { closedRequests, endConversations } from './conversations-store.ts';

/** What this service ends by age. Requests stay with their number, days and state: they are counted; what was said on them goes. */
export const retained = (db: Db, clock: Clock): Kinds => ({
  CONVERSATIONS: {
    days: null,
    // nobody takes a request up again that was closed so long ago
    least: 90,
    records: closedRequests,
    end: (ids, before) => db.transaction(systemActor(db.area, clock), (tx) => endConversations(tx, ids, before)),
  },
});
