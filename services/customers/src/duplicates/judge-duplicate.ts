import { compare } from '@guanxi/duplicates';
import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { subjectsOf } from './key-store.ts';
import { reachOf, saveVerdict } from './pair-store.ts';

const judgeInput = z.object({
  clientMutationId: clientMutationId(),
  firstId: field.id(),
  secondId: field.id(),
  verdict: field.oneOf(['OPEN', 'SAME', 'DIFFERENT']),
});

export type JudgeDuplicateSuccess = { __typename: 'JudgeDuplicateSuccess'; pairId: string };

/** Puts down whether two records are of one: those that are not are never proposed again. */
export async function judgeDuplicate(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<JudgeDuplicateSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'merge');
  const input = readInput(judgeInput, given);
  if (isRefusal(input)) return input;
  const { firstId, secondId, verdict } = input.value;
  if (firstId === secondId) return refuse.invalid({ path: 'secondId', code: 'CYCLE' });
  return db.command(actor, { name: 'judgeDuplicate', input: given }, async (tx) => {
    const seen = await reachOf(tx, [firstId, secondId]);
    const unseen = (['firstId', 'secondId'] as const).find((path) => !seen.some(({ id }) => id === input.value[path]));
    if (unseen) return refuse.notFound(unseen);
    if (!seen.some(({ reached }) => reached)) throw forbidden();
    const subjects = await subjectsOf(tx.db, [firstId, secondId]);
    const [first, second] = [subjects.get(firstId), subjects.get(secondId)];
    if (!first || !second) return refuse.notFound('secondId');
    const pairId = await saveVerdict(tx, { ids: [firstId, secondId], ...compare(first, second) }, verdict);
    const [subject, other] = [['Customer', firstId] as const, ['Customer', secondId] as const];
    tx.audit({ action: 'duplicate.judged', subject, other, reason: verdict });
    return { __typename: 'JudgeDuplicateSuccess', pairId: pairId ?? '' };
  });
}
