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
import { type CustomerRow, lockCustomer } from '../record/records.ts';
import { marks, refusalOf } from './review.ts';
import { saveMark, saveReturn } from './review-store.ts';

const markInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  mark: field.oneOf(marks),
  expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
  remark: field.optional(field.text({ max: 500 })),
});
const returnInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  reason: field.requiredText({ max: 500 }),
});

type Done<Name extends string> = Promise<{ __typename: Name; customerId: string } | Refusal>;

/** Puts 初审 or 复审 on a record: the second upon the first, by another person, on what he has seen. */
export async function giveReviewMark(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string; mark?: unknown },
): Done<'GiveReviewMarkSuccess'> {
  const action = given.mark === 'SECOND' ? 'approve' : 'review';
  rights.require(actor.viewer, 'customer', action);
  const input = readInput(markInput, given);
  if (isRefusal(input)) return input;
  const { customerId, mark, expectedVersion, remark } = input.value;
  return db.command(actor, { name: 'giveReviewMark', input: given }, async (tx) => {
    const row = await lockFor(tx, customerId, action);
    if (isRefusal(row)) return row;
    if (expectedVersion && expectedVersion !== row.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    const employee = employeeOf(tx);
    const refused = refusalOf(row, mark, employee);
    if (refused) return refuse.conflict(refused, 'mark', { state: row.review });
    await saveMark(tx, customerId, mark, { employee, reason: remark ?? null });
    tx.audit({ action: `review.${mark.toLowerCase()}`, subject: ['Customer', customerId] });
    return { __typename: 'GiveReviewMarkSuccess', customerId };
  });
}

/** Gives a record back to be corrected, with the reason; its marks fall. */
export async function returnForCorrection(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Done<'ReturnForCorrectionSuccess'> {
  const action = rights.can(actor.viewer, 'customer', 'approve') ? 'approve' : 'review';
  rights.require(actor.viewer, 'customer', action);
  const input = readInput(returnInput, given);
  if (isRefusal(input)) return input;
  const { customerId, reason } = input.value;
  return db.command(actor, { name: 'returnForCorrection', input: given }, async (tx) => {
    const row = await lockFor(tx, customerId, action);
    if (isRefusal(row)) return row;
    if (row.review === 'RETURNED') return refuse.conflict('WRONG_STATE', 'customerId', { state: row.review });
    await saveReturn(tx, customerId, { employee: employeeOf(tx), reason });
    tx.audit({ action: 'review.returned', subject: ['Customer', customerId], reason });
    return { __typename: 'ReturnForCorrectionSuccess', customerId };
  });
}

async function lockFor(tx: CustomersTx, id: string, action: 'review' | 'approve'): Promise<CustomerRow | Refusal> {
  const locked = await lockCustomer(tx, id, action);
  if (!locked) return refuse.notFound('customerId');
  if (!locked.reached) throw forbidden();
  return locked.row;
}

/** Marks are given by employees alone: the rights name no other role. */
function employeeOf({ viewer }: CustomersTx): string {
  if (!viewer.employee) throw forbidden();
  return viewer.employee;
}
