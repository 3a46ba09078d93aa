import { type Actor, clientMutationId, field, isRefusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { lockRecord } from '../record/records.ts';
import { stateOf } from './posting.ts';
import { lockPosting, markHidden, saveReport } from './postings-store.ts';
import { type Done, tell } from './publish-posting.ts';

type Given = { clientMutationId: string };
const inputs = {
  moderate: z.object({
    clientMutationId: clientMutationId(),
    postingId: field.id(),
    hidden: field.flag(),
    reason: field.optional(field.text({ max: 200 })),
  }),
  report: z.object({
    clientMutationId: clientMutationId(),
    postingId: field.id(),
    reason: field.requiredText({ max: 200 }),
  }),
};

/** Hides a posting from members with the reason, which its poster is told, or shows it again. */
export async function moderatePosting(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Done<'ModeratePostingSuccess'> {
  rights.require(actor.viewer, 'posting', 'moderate');
  const input = readInput(inputs.moderate, given);
  if (isRefusal(input)) return input;
  const { postingId, hidden, reason } = input.value;
  if (hidden && !reason) return refuse.invalid({ path: 'reason', code: 'REQUIRED' });
  const today = actor.clock.today();
  return db.command(actor, { name: 'moderatePosting', input: given }, async (tx) => {
    const posting = await lockPosting(tx, today, postingId);
    const row = posting && (await lockRecord(tx, posting.customerId));
    if (!row) return refuse.notFound('postingId');
    if (posting.isHidden === hidden)
      return refuse.conflict('WRONG_STATE', 'hidden', { state: stateOf(posting, today) });
    await markHidden(tx, postingId, hidden ? (reason ?? '') : null);
    const action = hidden ? 'posting.hidden' : 'posting.shown';
    tx.audit({ action, subject: ['Customer', row.id], fields: ['postings'], ...(reason ? { reason } : {}) });
    tell(tx, row, posting, stateOf({ ...posting, isHidden: hidden }, today));
    return { __typename: 'ModeratePostingSuccess', postingId };
  });
}

/** A member says why another's posting should not stand there; staff are shown it. */
export async function reportPosting(db: CustomersDatabase, actor: Actor, given: Given): Done<'ReportPostingSuccess'> {
  rights.require(actor.viewer, 'posting', 'report');
  const input = readInput(inputs.report, given);
  if (isRefusal(input)) return input;
  const { postingId, reason } = input.value;
  const today = actor.clock.today();
  return db.command(actor, { name: 'reportPosting', input: given }, async (tx) => {
    const posting = await lockPosting(tx, today, postingId);
    const row = posting && (await lockRecord(tx, posting.customerId));
    if (!row) return refuse.notFound('postingId');
    if (posting.isMine) return refuse.invalid({ path: 'postingId', code: 'NOT_ALLOWED_HERE' });
    await saveReport(tx, postingId, reason.trim());
    tx.audit({ action: 'posting.reported', subject: ['Customer', row.id], fields: ['postings'], reason });
    tell(tx, row, posting, stateOf(posting, today));
    return { __typename: 'ReportPostingSuccess', postingId };
  });
}
