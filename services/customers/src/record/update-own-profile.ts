import { type Actor, forbidden, isRefusal, type Refusal, readInput, refuse } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { applyInput, ownProfileInput } from './customer-input.ts';
import { fieldsOf, lockCustomer } from './customer-store.ts';
import { saveChanges } from './update-customer.ts';

export type UpdateMyProfileSuccess = { __typename: 'UpdateMyProfileSuccess'; customerId: string };

/**
 * A member puts his own name, language and particulars right; what is left out stays. That somebody else has his number,
 * too, is not his business: it is taken, and staff see both by the number.
 */
export async function updateOwnProfile(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<UpdateMyProfileSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'updateOwn');
  const input = readInput(ownProfileInput(actor.clock.today()), given);
  if (isRefusal(input)) return input;
  const { value } = input;
  return db.command(actor, { name: 'updateMyProfile', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, actor.viewer.customer ?? '', 'updateOwn');
    if (!locked) return refuse.notFound('clientMutationId');
    if (!locked.reached) throw forbidden();
    const { row } = locked;
    if (value.expectedVersion && value.expectedVersion !== row.version)
      return refuse.conflict('CONFLICT', 'expectedVersion');
    const applied = applyInput(fieldsOf(row), value);
    if ('problems' in applied) return refuse.invalid(...applied.problems);
    await saveChanges(tx, row, applied.fields);
    return { __typename: 'UpdateMyProfileSuccess', customerId: row.id };
  });
}
