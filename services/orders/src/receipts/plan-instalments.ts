import {
  type Actor,
  clientMutationId,
  Decimal,
  field,
  isRefusal,
  minorUnit,
  newId,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import type { PlanInstalmentsInput } from '../generated/graphql.ts';
import { lockOrder, type OrderRow } from '../orders/lock-order.ts';
import { rights } from '../permissions.ts';
import { type Plan, plan, type WantedPart } from './instalments.ts';
import { PAYMENT_METHODS } from './payment-method.ts';
import { replacePlan } from './receipt-store.ts';

export const PARTS_MAX = 60;

const shape = z.object({
  orderId: field.id(),
  instalments: field.list(
    z.object({
      dueOn: field.day({ min: '2000-01-01', max: '2199-12-31' }),
      method: field.oneOf(PAYMENT_METHODS),
      amount: field.optional(field.amount({ min: '0', max: '999999999999', scale: 4 })),
    }),
    { min: 1, max: PARTS_MAX },
  ),
  clientMutationId: clientMutationId(),
});

/** Plans when an order is to be paid; replaces the plan before it. What came in already serves the first parts. */
export async function planInstalments(db: OrdersDatabase, actor: Actor, input: PlanInstalmentsInput) {
  rights.require(actor.viewer, 'order', 'plan');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const { orderId } = read.value;
  const wanted = read.value.instalments.map((part): WantedPart => ({ ...part, amount: part.amount ?? null }));

  return db.command(actor, { name: 'planInstalments', input }, async (tx) => {
    const order = await lockOrder(tx, actor.viewer, 'plan', orderId);
    if (!order) return refuse.notFound('orderId');
    if (order.status !== 'OPEN') return refuse.conflict('WRONG_STATE', 'orderId', { state: order.status });
    const tooFine = wanted.findIndex(
      ({ amount }) => new Decimal(amount ?? 0).decimalPlaces() > minorUnit(order.currency),
    );
    if (tooFine >= 0) return amountProblem(tooFine, 'INVALID_AMOUNT');

    const decision = plan(order.total.toString(), wanted, order.currency);
    if (decision.kind !== 'planned') return refusalOf(decision, order);

    await replacePlan(
      tx.db,
      order.id,
      decision.parts.map((part) => ({ ...part, id: newId() })),
    );
    tx.audit({ action: 'order.instalments-planned', subject: ['Order', order.id] });
    return { __typename: 'PlanInstalmentsSuccess', orderId: order.id };
  });
}

const amountProblem = (
  at: number,
  code: 'INVALID_AMOUNT' | 'REQUIRED' | 'OUT_OF_RANGE',
  params?: Record<string, string>,
) => refuse.invalid({ path: ['instalments', String(at), 'amount'], code, params });

function refusalOf(decision: Exclude<Plan, { kind: 'planned' }>, { total, currency }: OrderRow) {
  const owed = new Decimal(total.toString()).toFixed(minorUnit(currency));
  switch (decision.kind) {
    case 'mixed':
      return amountProblem(decision.at, 'REQUIRED');
    case 'empty-part':
      return amountProblem(decision.at, 'OUT_OF_RANGE', {
        min: new Decimal(10).pow(-minorUnit(currency)).toFixed(),
        max: owed,
      });
    case 'wrong-sum':
      return refuse.invalid({ path: 'instalments', code: 'WRONG_SUM', params: { total: owed } });
  }
}
