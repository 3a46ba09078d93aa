import { addMonths, clientMutationId, field, isRefusal, newId, readInput, refuse, signedIn } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { inForce } from '../standing/dated-rule.ts';
import { type Installation, lockStandingFor, partsOf, type Standing, todayOf } from '../standing/standing.ts';
import { postAndTell } from './account.ts';
import { give, takeFromAll } from './points.ts';
import { accountsOf, earningRules } from './points-store.ts';

const MOST = 10_000_000;

const inputSchema = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  points: field
    .int({ min: -MOST, max: MOST })
    .refine((points) => points !== 0, { params: { refusal: 'OUT_OF_RANGE', params: { min: -MOST, max: MOST } } }),
  reason: field.requiredText({ max: 500 }),
});

/**
 * Gives or takes points by hand, with a reason. Given points lapse as earned ones do; no more is taken than the member
 * has. Heads in their department, the decision maker anywhere.
 */
export async function adjustPoints(context: Context, installation: Installation, input: unknown) {
  const viewer = signedIn(context);
  rights.require(viewer, 'customer', 'adjustPoints');
  const read = readInput(inputSchema, input);
  if (isRefusal(read)) return read;
  const { customerId, points, reason } = read.value;
  const { db, clock } = context;
  return db.command({ viewer, clock }, { name: 'adjustPoints', input: read.value }, async (tx) => {
    const standing = await lockStandingFor(tx, customerId, 'adjustPoints');
    if (!standing) return refuse.notFound('customerId');
    const today = todayOf(tx, installation);
    const posting = { kind: 'ADJUST' as const, causeEventId: newId(), causeType: 'adjustPoints', reason };

    if (points > 0) {
      const months = inForce(await earningRules(tx.db), today)?.expiryMonths ?? null;
      const lot = { id: newId(), earned: points, expiresOn: months === null ? null : addMonths(today, months) };
      await postAndTell(tx, standing, installation, { posting, entries: give(lot.id, points), lot });
    } else {
      const records = standing.joined ? await partsOf(tx, customerId) : [standing];
      const accounts = await accountsOf(
        tx.db,
        records.map((each) => each.customerId),
      );
      const taking = takeFromAll(accounts, -points, today);
      if (taking.kind === 'not-enough')
        return refuse.own(
          'NotEnoughPoints',
          'NOT_ENOUGH_POINTS',
          'points',
          { missing: taking.missing },
          { missing: taking.missing },
        );
      for (const [at, part] of taking.entries.entries()) {
        // a cause posts once; what other records give is told after it
        const causeEventId = at === 0 ? posting.causeEventId : newId();
        const account = { ...standing, customerId: part.customerId, survivorId: shownBy(standing, part.customerId) };
        await postAndTell(tx, account, installation, {
          posting: { ...posting, causeEventId },
          entries: part.entries,
        });
      }
    }

    tx.audit({ action: 'points.adjusted', subject: ['Customer', customerId], reason });
    return { __typename: 'AdjustPointsSuccess', customerId, postingId: posting.causeEventId };
  });
}

const shownBy = ({ customerId }: Standing, recordId: string): string | null =>
  recordId === customerId ? null : customerId;
