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
import { lockContact } from '../contacts/contacts.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { lockCustomer } from '../record/records.ts';
import { type Kind, marks, refusalOf, type Standing } from './review.ts';
import { saveMark, saveReturn, type Table, tables } from './review-store.ts';

type Action = 'review' | 'approve';
type Locked = Standing & { version: number; reached: boolean };

/** How each kind of record is named by those who ask, and locked for a mark. */
const subjects = {
  CUSTOMER: {
    idName: 'customerId',
    typename: 'Customer',
    async lock(tx: CustomersTx, id: string, action: Action): Promise<Locked | undefined> {
      const locked = await lockCustomer(tx, id, action);
      return locked && { ...locked.row, reached: locked.reached };
    },
  },
  CONTACT: { idName: 'contactId', typename: 'Contact', lock: lockContact },
} as const;

const words = {
  clientMutationId: clientMutationId(),
  mark: field.oneOf(marks),
  expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
  remark: field.optional(field.text({ max: 500 })),
};
const returnWords = { clientMutationId: clientMutationId(), reason: field.requiredText({ max: 500 }) };

/** What was marked or returned, by its id. */
export type Reviewed = { id: string };
type Given = { clientMutationId: string; mark?: unknown };
type Done<Name extends string> = Promise<({ __typename: Name } & Reviewed) | Refusal>;

/**
 * Puts 初审 or 复审 on a record: the second upon the first, by another person, on what he has seen.
 * @param name of the mutation that asks for it
 */
export async function giveMark<Name extends string>(
  db: CustomersDatabase,
  actor: Actor,
  kind: Kind,
  given: Given,
  { name, success }: { name: string; success: Name },
): Done<Name> {
  const subject = subjects[kind];
  const action = given.mark === 'SECOND' ? 'approve' : 'review';
  rights.require(actor.viewer, 'customer', action);
  const input = readInput(z.object({ ...words, [subject.idName]: field.id() }), given);
  if (isRefusal(input)) return input;
  const { mark, expectedVersion, remark } = input.value;
  return db.command(actor, { name, input: given }, async (tx) => {
    const found = await lockFor(tx, kind, input.value, action);
    if (isRefusal(found)) return found;
    const { id, row, table } = found;
    if (expectedVersion && expectedVersion !== row.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    const employee = employeeOf(tx);
    const refused = refusalOf(row, mark, employee);
    if (refused) return refuse.conflict(refused, 'mark', { state: row.review });
    await saveMark(tx, table, id, mark, { employee, reason: remark ?? null });
    tx.audit({ action: `review.${mark.toLowerCase()}`, subject: [subject.typename, id] });
    return { __typename: success, id };
  });
}

/** Gives a record back to be corrected, with the reason; its marks fall. */
export async function returnRecord<Name extends string>(
  db: CustomersDatabase,
  actor: Actor,
  kind: Kind,
  given: Given,
  { name, success }: { name: string; success: Name },
): Done<Name> {
  const subject = subjects[kind];
  const action = rights.can(actor.viewer, 'customer', 'approve') ? 'approve' : 'review';
  rights.require(actor.viewer, 'customer', action);
  const input = readInput(z.object({ ...returnWords, [subject.idName]: field.id() }), given);
  if (isRefusal(input)) return input;
  const { reason } = input.value;
  return db.command(actor, { name, input: given }, async (tx) => {
    const found = await lockFor(tx, kind, input.value, action);
    if (isRefusal(found)) return found;
    const { id, row, table } = found;
    if (row.review === 'RETURNED') return refuse.conflict('WRONG_STATE', subject.idName, { state: row.review });
    await saveReturn(tx, table, id, { employee: employeeOf(tx), reason });
    tx.audit({ action: 'review.returned', subject: [subject.typename, id], reason });
    return { __typename: success, id };
  });
}

type Found = { id: string; row: Locked; table: Table };

async function lockFor(
  tx: CustomersTx,
  kind: Kind,
  named: Readonly<Record<string, unknown>>,
  action: Action,
): Promise<Found | Refusal> {
  const { idName, lock } = subjects[kind];
  const id = String(named[idName]);
  const row = await lock(tx, id, action);
  if (!row) return refuse.notFound(idName);
  if (!row.reached) throw forbidden();
  return { id, row, table: tables[kind] };
}

/** Marks are given by employees alone: the rights name no other role. */
function employeeOf({ viewer }: CustomersTx): string {
  if (!viewer.employee) throw forbidden();
  return viewer.employee;
}
