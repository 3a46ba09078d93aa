import { isRefusal, type Refusal, refuse } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { type ShownPair, shownPairs } from '../duplicates/list-duplicates.ts';
import { emptyCustomFields } from '../fields/taken-fields.ts';
import type { MergeRule } from '../generated/graphql.ts';
import { keptPurchasesOf } from '../purchases/purchases.ts';
import type { CustomerRow } from '../record/records.ts';
import type { Installation } from '../standing/standing.ts';
import { lockForMerging, mergePair } from './merge-pair.ts';
import { type Ruled, survivorBy } from './merge-rule.ts';
import { recordsUnder } from './merge-store.ts';
import { emptyFields } from './taken-fields.ts';
import { unmergeOne } from './unmerge-customers.ts';

export type ByRule = { rule: MergeRule; reason: string | null };
/** What came of a pair; null where the two were one already. */
export type MergedByRule = { mergeId: string } | null | Refusal;

/**
 * Merges pairs by one rule, each as if it were merged alone: who survives follows from the rule, each field is the
 * survivor's unless he says nothing of it. A record that was merged into another since counts as that other.
 */
export async function mergeEach(
  tx: CustomersTx,
  pairIds: readonly string[],
  asked: ByRule,
  installation: Installation,
): Promise<Map<string, MergedByRule>> {
  const pairs = await shownPairs(tx.db, pairIds);
  await lockForMerging(tx, [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))]);
  const found = new Map<string, MergedByRule>();
  for (const { id } of pairs) {
    // an earlier pair may have merged one of them
    const [pair] = await shownPairs(tx.db, [id]);
    if (pair) found.set(id, await mergeOne(tx, pair, asked, installation));
  }
  return found;
}

async function mergeOne(
  tx: CustomersTx,
  { firstId, secondId, state }: ShownPair,
  { rule, reason }: ByRule,
  installation: Installation,
): Promise<MergedByRule> {
  if (firstId === secondId) return null;
  if (state === 'DIFFERENT') return refuse.conflict('WRONG_STATE', 'pairIds', { state });
  const locked = await lockForMerging(tx, [firstId, secondId]);
  const [first, second] = [locked.get(firstId), locked.get(secondId)];
  if (!first || !second) return refuse.notFound('pairIds');
  if (!first.reached || !second.reached) return refuse.conflict('NOT_PERMITTED', 'pairIds');
  const [survivor, absorbed] = survivorBy(rule, [await ruled(tx, first.row), await ruled(tx, second.row)]);
  const takeCustomFields = await emptyCustomFields(tx, { takerId: survivor.id, giverId: absorbed.id });
  const takeFields = emptyFields(survivor.row, absorbed.row);
  return mergePair(
    tx,
    { survivor: survivor.row, absorbed: absorbed.row, takeFields, takeCustomFields, reason },
    installation,
  );
}

async function ruled(tx: CustomersTx, row: CustomerRow): Promise<Ruled & { row: CustomerRow }> {
  const { id, number, roles, createdAt, confirmedAt } = row;
  const orders = await keptPurchasesOf(tx.db, await recordsUnder(tx.db, id));
  return { id, number, roles, createdAt, confirmedAt, orders: [...orders.values()].flat().length, row };
}

/** Undoes merges that were made by a rule, the last first; refuses those that somebody has undone since. */
export async function unmergeEach(
  tx: CustomersTx,
  merged: readonly { recordId: string; written: { mergeId: string } }[],
  installation: Installation,
): Promise<Map<string, { __typename: 'Undone' } | Refusal>> {
  const found = new Map<string, { __typename: 'Undone' } | Refusal>();
  for (const { recordId, written } of merged.toReversed()) {
    const done = await unmergeOne(tx, { mergeId: written.mergeId, reason: null }, installation);
    if (done === 'FORBIDDEN') found.set(recordId, refuse.conflict('NOT_PERMITTED', 'pairIds'));
    else if (isRefusal(done)) found.set(recordId, refuse.conflict('CHANGED_SINCE', 'pairIds'));
    else found.set(recordId, { __typename: 'Undone' });
  }
  return found;
}
