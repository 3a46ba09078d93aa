import type { Kinds } from '@guanxi/retention';
import { type Clock, systemActor } from '@guanxi/runtime';
import type { MarketingDatabase } from '../context.ts';
import { endLetters, settledLetters } from './letters-store.ts';

/** What marketing ends by age. That a letter was sent, to whom, why and how it ended stays: it is counted; what it said goes. */
export const retained = (db: MarketingDatabase, clock: Clock): Kinds => ({
  LETTERS: {
    days: null,
    // a notice whose end is not known may be sent again, and is looked into
    least: 90,
    records: settledLetters,
    end: (ids, before) => db.transaction(systemActor(db.area, clock), (tx) => endLetters(tx, ids, before)),
  },
});
