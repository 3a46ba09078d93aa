import { type Actor, isRefusal, type Refusal, readInput } from '@guanxi/runtime';
import { confirm } from '../confirmation/confirmations.ts';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { ownProfileInput } from './customer-input.ts';
import { lockToCorrect, saveChanges } from './update-customer.ts';

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
    const own = { action: 'updateOwn', path: 'clientMutationId' } as const;
    const corrected = await lockToCorrect(tx, actor.viewer.customer ?? '', own, value);
    if (isRefusal(corrected)) return corrected;
    const { row, fields } = corrected;
    const { isChanged } = await saveChanges(tx, row, fields);
    // who puts his own data right has read them
    if (isChanged) await confirm(tx, row, { way: 'MEMBER_PAGE', corrected: true });
    return { __typename: 'UpdateMyProfileSuccess', customerId: row.id };
  });
}
