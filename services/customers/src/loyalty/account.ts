/** Posting to an account whose customer is locked: rows first, then what is told of them. */
import type { CustomersTx } from '../context.ts';
import { type Installation, isPart, type Standing, todayOf } from '../standing/standing.ts';
import { tellPointsPosted } from './loyalty.events.ts';
import { balanceOf, type Entry } from './points.ts';
import { balances, lotsOf, type NewLot, type Posting, post } from './points-store.ts';

type Movement = { posting: Omit<Posting, 'customerId' | 'postedOn'>; entries: readonly Entry[]; lot?: NewLot };

/** Answers the posting's id; nothing, and nothing is told, when there are no entries or its cause has posted before. */
export async function postAndTell(
  tx: CustomersTx,
  standing: Standing,
  installation: Installation,
  movement: Movement,
): Promise<string | undefined> {
  const { entries, lot } = movement;
  if (entries.length === 0) return undefined;
  const today = todayOf(tx, installation);
  const posting = { ...movement.posting, customerId: standing.customerId, postedOn: today };
  const id = await post(tx, posting, entries, lot);
  if (id === undefined) return undefined;
  const lots = await lotsOf(tx.db, standing.customerId);
  const [joined = 0] = isPart(standing) ? await balances(tx.db, [standing.customerId], today) : [];
  const balance = isPart(standing) ? joined : balanceOf(lots, today);
  tellPointsPosted(tx, standing, { id, posting, entries, lots, balance });
  return id;
}
