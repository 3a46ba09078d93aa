import { type Actor, clientMutationId, forbidden, isRefusal, type Refusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import { choicesInput, putDown, textSlip } from '../consent/record-consent.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { makeMember } from '../enrolment/make-member.ts';
import { moveTo } from '../lifecycle/move.ts';
import { rejoin } from '../merging/rejoin.ts';
import { rights } from '../permissions.ts';
import { emitProfile } from '../profile/profile.ts';
import { lockCustomer } from '../record/records.ts';
import { type Installation, lockStanding } from '../standing/standing.ts';
import { agreementSlips } from './apply.ts';
import { endWaiting } from './sign-up-store.ts';

const completeInput = z.object({ clientMutationId: clientMutationId(), choices: choicesInput(1) });

/**
 * The first sign-in of who applied: he has read the mail of the address. He says once more what he agrees to, since
 * anybody may have applied with his address, and becomes a member; who is one stays what he is, and nothing is put down.
 */
export async function completeMembership(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
  installation: Installation,
): Promise<{ __typename: 'CompleteMembershipSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'completeMembership');
  const input = readInput(completeInput, given);
  if (isRefusal(input)) return input;
  const { choices } = input.value;
  const slips = agreementSlips(choices);
  if (slips.length > 0) return refuse.invalid(...slips);
  const customerId = actor.viewer.customer ?? '';
  const today = actor.clock.today();

  return db.command(actor, { name: 'completeMembership', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'completeMembership');
    if (!locked) return refuse.notFound('clientMutationId');
    if (!locked.reached) throw forbidden();
    const { row } = locked;
    const done = { __typename: 'CompleteMembershipSuccess', customerId } as const;
    const unread = await textSlip(tx, choices, { today, anyVersion: false });
    if (unread) return unread;
    const ended = await endWaiting(tx, customerId, 'COMPLETED');
    if (row.number !== null) return done;
    if (ended === 0) return refuse.conflict('NOT_ENROLLED', 'clientMutationId');
    const refused = await makeMember(tx, row, 'WEB', today);
    if (refused) return refused;
    await identify(tx, customerId, installation);
    await putDown(tx, row, choices, { way: 'SIGN_UP', saidAt: tx.now });
    await emitProfile(tx, customerId);
    return done;
  });
}

/** He is known now. */
async function identify(tx: CustomersTx, customerId: string, installation: Installation): Promise<void> {
  const standing = await lockStanding(tx, customerId);
  if (standing?.stage !== 'UNIDENTIFIED') return;
  const after = await moveTo(tx, standing, 'POTENTIAL', { cause: 'sign-up', basis: { countsFrom: null } });
  await rejoin(tx, after, 'person', installation);
}
