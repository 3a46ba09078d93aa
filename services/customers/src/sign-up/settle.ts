import { type Actor, clientMutationId, field, isRefusal, type Refusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Settings } from '../config.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { lockRecord } from '../record/records.ts';
import { type ApplicationRow, lockApplication, saveOutcome, saveVerdict, type Verdict } from './sign-up-store.ts';
import { askForLetter, makeRecord } from './take-application.ts';

const verdicts = ['SAME', 'ANOTHER', 'REFUSE'] as const;
const settleInput = z.object({
  clientMutationId: clientMutationId(),
  applicationId: field.id(),
  verdict: field.oneOf(verdicts),
  customerId: field.id().nullish(),
  reason: field.optional(field.text({ max: 500 })),
});

type Settling = { customerId: string | undefined; settings: Pick<Settings, 'SIGN_UP_DEPARTMENT'> };

/**
 * Staff say whether an applicant is somebody who is known. A letter that waited for it leaves: to the record that they
 * name, or to a new one; a refusal says why. Where the letter has left, the verdict is kept and nothing moves: no record is joined with
 * another here.
 */
export async function settleApplication(
  db: CustomersDatabase,
  actor: Actor,
  settings: Settling['settings'],
  given: { clientMutationId: string },
): Promise<{ __typename: 'SettleApplicationSuccess'; applicationId: string } | Refusal> {
  rights.require(actor.viewer, 'application', 'review');
  const input = readInput(settleInput, given);
  if (isRefusal(input)) return input;
  const { applicationId, verdict } = input.value;
  const customerId = input.value.customerId ?? undefined;
  if (verdict === 'SAME' && !customerId) return refuse.invalid({ path: 'customerId', code: 'REQUIRED' });
  if (verdict !== 'SAME' && customerId) return refuse.invalid({ path: 'customerId', code: 'NOT_ALLOWED_HERE' });
  const reason = input.value.reason?.trim() || undefined;
  if (verdict === 'REFUSE' && !reason) return refuse.invalid({ path: 'reason', code: 'REQUIRED' });

  return db.command(actor, { name: 'settleApplication', input: given }, async (tx) => {
    const application = await lockApplication(tx, applicationId);
    if (!application || application.candidates.length === 0) return refuse.notFound('applicationId');
    const { state, candidates } = application;
    if (application.verdict) return refuse.conflict('WRONG_STATE', 'applicationId', { state });
    // what has its letter is not refused any more
    if (verdict === 'REFUSE' && state !== 'HELD') return refuse.conflict('WRONG_STATE', 'verdict', { state });
    if (customerId && !candidates.some(({ id }) => id === customerId)) return refuse.notFound('customerId');

    const refused = state === 'HELD' ? await letIn(tx, application, verdict, { customerId, settings }) : undefined;
    if (refused) return refused;
    await saveVerdict(tx, applicationId, verdict);
    tx.audit({
      action: 'membership.reviewed',
      subject: ['MembershipApplication', applicationId],
      ...(customerId ? { other: ['Customer', customerId] } : {}),
      reason: [verdict, reason].filter(Boolean).join(' '),
    });
    return { __typename: 'SettleApplicationSuccess', applicationId };
  });
}

async function letIn(
  tx: CustomersTx,
  application: ApplicationRow,
  verdict: Verdict,
  { customerId, settings }: Settling,
): Promise<Refusal | undefined> {
  const { applicant } = application;
  if (verdict === 'REFUSE' || !applicant) {
    await saveOutcome(tx, application.id, { state: 'REFUSED' });
    return undefined;
  }
  if (!customerId) {
    const made = await makeRecord(tx, applicant, settings);
    await saveOutcome(tx, application.id, { state: 'INVITED', customerId: made, madeRecord: true });
    askForLetter(tx, application, made);
    return undefined;
  }
  const row = await lockRecord(tx, customerId);
  if (!row) return refuse.notFound('customerId');
  // the letter goes where the record says: what the applicant wrote has not been proven by anybody
  if (row.mail?.trim().toLowerCase() !== applicant.mail) return refuse.conflict('NO_MAIL_ADDRESS', 'customerId');
  if (row.blacklisted) return refuse.conflict('BLACKLISTED', 'customerId');
  await saveOutcome(tx, application.id, { state: row.number === null ? 'INVITED' : 'KNOWN', customerId });
  askForLetter(tx, application, customerId);
  return undefined;
}
