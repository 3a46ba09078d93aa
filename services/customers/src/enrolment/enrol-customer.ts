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
import { emitProfile } from '../profile/profile.ts';
import { lockCustomer } from '../record/records.ts';
import { saveHandbook } from './enrolment-store.ts';
import { makeMember } from './make-member.ts';

const ways = ['POST', 'MAIL', 'HANDED_OVER'] as const;
const enrolInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  handbook: field.oneOf(ways).nullish(),
});
const handbookInput = (max: string) =>
  z.object({
    clientMutationId: clientMutationId(),
    customerId: field.id(),
    way: field.oneOf(ways),
    sentOn: field.optional(field.day({ max })),
  });

type Input = { clientMutationId: string };

/** Makes a customer a member: the next number of the range, the first tier, and the fact that welcomes him. */
export async function enrolCustomer(
  db: CustomersDatabase,
  actor: Actor,
  given: Input,
): Promise<{ __typename: 'EnrolCustomerSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'enrol');
  const input = readInput(enrolInput, given);
  if (isRefusal(input)) return input;
  const { customerId, handbook } = input.value;

  return db.command(actor, { name: 'enrolCustomer', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'enrol');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    const today = actor.clock.today();
    const refused = await makeMember(tx, locked.row, 'DESK', today);
    if (refused) return refused;
    if (handbook) await saveHandbook(tx, customerId, handbook, today);
    await emitProfile(tx, customerId);
    return { __typename: 'EnrolCustomerSuccess', customerId };
  });
}

/** Records that a member's handbook went out. */
export async function recordHandbook(
  db: CustomersDatabase,
  actor: Actor,
  given: Input,
): Promise<{ __typename: 'RecordHandbookSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'enrol');
  const today = actor.clock.today();
  const input = readInput(handbookInput(today), given);
  if (isRefusal(input)) return input;
  const { customerId, way, sentOn } = input.value;

  return db.command(actor, { name: 'recordHandbook', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'enrol');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    if (!(await saveHandbook(tx, customerId, way, sentOn ?? today)))
      return refuse.conflict('NOT_ENROLLED', 'customerId');
    tx.audit({ action: 'customer.handbook-sent', subject: ['Customer', customerId] });
    return { __typename: 'RecordHandbookSuccess', customerId };
  });
}
