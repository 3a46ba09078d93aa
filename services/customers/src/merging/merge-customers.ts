import { FILLED_MAX } from '@guanxi/fields';
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
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { Installation } from '../standing/standing.ts';
import { lockForMerging, mergePair, type Pair } from './merge-pair.ts';
import { mergeFields } from './taken-fields.ts';

const version = () => field.int({ min: 1, max: 2_147_483_647 });
const mergeInput = z.object({
  clientMutationId: clientMutationId(),
  survivorId: field.id(),
  absorbedId: field.id(),
  survivorVersion: version(),
  absorbedVersion: version(),
  takeFields: field.list(field.oneOf(mergeFields), { min: 0, max: mergeFields.length }),
  takeCustomFields: field.list(field.requiredText({ max: 60 }), { min: 0, max: FILLED_MAX }).nullish(),
  reason: field.optional(field.text({ max: 500 })),
});
type Merge = z.infer<typeof mergeInput>;

export type MergeCustomersSuccess = { __typename: 'MergeCustomersSuccess'; customerId: string; mergeId: string };

/**
 * Shows two records as one. Nothing is rewritten: the absorbed record goes out of sight with all that is its own, and
 * the survivor shows it too. What it takes of the other's fields is kept with what it held before.
 */
export async function mergeCustomers(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  installation: Installation,
): Promise<MergeCustomersSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'merge');
  const input = readInput(mergeInput, given);
  if (isRefusal(input)) return input;
  const { value } = input;
  if (value.survivorId === value.absorbedId) return refuse.invalid({ path: 'absorbedId', code: 'CYCLE' });
  return db.command(actor, { name: 'mergeCustomers', input: given }, async (tx) => {
    const locked = await lockBoth(tx, value);
    if (isRefusal(locked)) return locked;
    const { takeFields, takeCustomFields, reason } = value;
    const said = { takeFields, takeCustomFields: takeCustomFields ?? [], reason: reason ?? null };
    const merged = await mergePair(tx, { ...locked, ...said }, installation);
    if (isRefusal(merged)) return merged;
    return { __typename: 'MergeCustomersSuccess', customerId: value.survivorId, mergeId: merged.mergeId };
  });
}

/** Locks both as they were compared. */
async function lockBoth(tx: CustomersTx, value: Merge): Promise<Pair | Refusal> {
  const { survivorId, absorbedId, survivorVersion, absorbedVersion } = value;
  const locked = await lockForMerging(tx, [survivorId, absorbedId]);
  const [survivor, absorbed] = [locked.get(survivorId), locked.get(absorbedId)];
  if (!survivor) return refuse.notFound('survivorId');
  if (!absorbed) return refuse.notFound('absorbedId');
  if (!survivor.reached || !absorbed.reached) throw forbidden();
  if (survivor.row.version !== survivorVersion) return refuse.conflict('CONFLICT', 'survivorVersion');
  if (absorbed.row.version !== absorbedVersion) return refuse.conflict('CONFLICT', 'absorbedVersion');
  return { survivor: survivor.row, absorbed: absorbed.row };
}
