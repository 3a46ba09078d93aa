import {
  type Actor,
  beginErasure,
  clientMutationId,
  eraseTraces,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import { openBusinessOf } from '../bin/open-business.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { pointBalances } from '../loyalty/balances.ts';
import { recordsUnder } from '../merging/records-under.ts';
import { rights } from '../permissions.ts';
import { lockCustomer } from '../record/records.ts';
import { tellRemoved } from '../record/remove-customers.ts';
import { type ErasureReason, isConfirmed, reasons, whyNotErased } from './erasable.ts';
import { holdsOf, insertErasure, lastPaidOn, saveAnswer } from './erasure-store.ts';
import { blankPerson } from './person-store.ts';

const eraseInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  reason: field.oneOf(reasons),
  confirmation: field.requiredText({ max: 200 }),
});

type ErasePersonSuccess = { __typename: 'ErasePersonSuccess'; erasureId: string };
export type Person = { id: string; kind: string; number: string | null; departmentPath: string };
export type Keeping = { today: string; keepDays: number };

/** Erases a person here and asks every other service to do so; what they answer is kept with his erasure. */
export async function erasePerson(
  db: CustomersDatabase,
  actor: Actor,
  keepDays: number,
  given: { clientMutationId: string },
): Promise<ErasePersonSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'erase');
  const input = readInput(eraseInput, given);
  if (isRefusal(input)) return input;
  const { customerId, reason, confirmation } = input.value;
  return db.command<ErasePersonSuccess>(actor, { name: 'erasePerson', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'erase');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    if (!isConfirmed(confirmation, locked.row.name))
      return refuse.invalid({ path: 'confirmation', code: 'NOT_MATCHING' });
    const erased = await erase(tx, locked.row, reason, { today: actor.clock.today(), keepDays });
    return isRefusal(erased) ? erased : { __typename: 'ErasePersonSuccess', erasureId: erased };
  });
}

/** The same of a locked record, within a transaction at hand; answers the erasure's id. */
export async function erase(
  tx: CustomersTx,
  person: Person,
  reason: ErasureReason,
  { today, keepDays }: Keeping,
): Promise<string | Refusal> {
  const { id, kind, number, departmentPath } = person;
  const [hold] = await holdsOf(tx.db, [id]);
  const [points = 0] = await pointBalances(tx.db, [id], today);
  const [paidOn = null] = await lastPaidOn(tx.db, [id]);
  const business = (await openBusinessOf(tx.db, [id])).get(id) ?? { openOrders: 0, openRequests: 0 };
  const obstacle = whyNotErased({ kind, held: hold != null, points, lastPaidOn: paidOn, ...business }, today, keepDays);
  if (obstacle) {
    const { code, count, until } = obstacle;
    return refuse.conflict(code, 'customerId', {
      ...(count === undefined ? {} : { count }),
      ...(until ? { until } : {}),
    });
  }
  // his record first: facts of the erasure go by its id
  const all = [id, ...(await recordsUnder(tx.db, id)).filter((each) => each !== id)];
  const counts = await blankPerson(tx, all);
  const erasureId = await insertErasure(tx, { customerId: id, number, records: all.length, reason, departmentPath });
  const traces = await eraseTraces(tx.db, all);
  await saveAnswer(tx.db, { erasureId, service: 'customers', erasedAt: tx.now, counts: { ...counts, ...traces } });
  tx.audit({ action: 'customer.erased', subject: ['Customer', id], reason });
  await tellRemoved(
    tx,
    all.map((each) => ({ id: each, number: null })),
    { cause: 'erasure', reason },
  );
  beginErasure(tx, { erasureId, customerIds: all });
  return erasureId;
}
