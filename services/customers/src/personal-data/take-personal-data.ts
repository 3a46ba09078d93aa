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
import { lockCustomer } from '../record/records.ts';

const schema = z.object({ clientMutationId: clientMutationId(), customerId: field.id() });
type Taken = { __typename: 'TakePersonalDataSuccess'; customerId: string };

/** Notes that somebody takes away all that is held of a person; the gateway's `POST /exports/person` gives it to him then. */
export async function takePersonalData(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<Taken | Refusal> {
  rights.require(actor.viewer, 'customer', 'takeData');
  const input = readInput(schema, given);
  if (isRefusal(input)) return input;
  const { customerId } = input.value;
  return db.command<Taken>(actor, { name: 'takePersonalData', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'takeData');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    tx.audit({ action: 'customer.data-taken', subject: ['Customer', customerId] });
    return { __typename: 'TakePersonalDataSuccess', customerId };
  });
}
