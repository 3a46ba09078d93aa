import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  newId,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { source as sourceInput } from '../record/customer-input.ts';
import { insertCost, withdraw } from './costs-store.ts';

const REMARK_MAX = 500;
const costInput = sourceInput.pick({ source: true, channel: true, campaign: true }).extend({
  clientMutationId: clientMutationId(),
  spentOn: field.day(),
  amount: field.amount({ min: '0.01' }),
  remark: field.optional(field.text({ max: REMARK_MAX, multiline: true })),
});
const withdrawInput = z.object({
  clientMutationId: clientMutationId(),
  costId: field.id(),
  reason: field.requiredText({ max: 200 }),
});

type Given = { clientMutationId: string };

/** Puts down what was spent on a channel, source or campaign. */
export async function recordSourceCost(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
  currency: string,
): Promise<{ __typename: 'RecordSourceCostSuccess'; costId: string } | Refusal> {
  rights.require(actor.viewer, 'sourceCost', 'record');
  const input = readInput(costInput, given);
  if (isRefusal(input)) return input;
  const { spentOn, amount, channel, source, campaign, remark } = input.value;
  // a day of money is a day that has been
  if (spentOn > actor.clock.today())
    return refuse.invalid({
      path: ['input', 'spentOn'],
      code: 'OUT_OF_RANGE',
      params: { min: '1900-01-01', max: actor.clock.today() },
    });
  return db.command(actor, { name: 'recordSourceCost', input: given }, async (tx) => {
    const id = newId();
    await insertCost(tx, {
      ...{ id, spentOn, amount, currency },
      channel: channel ?? null,
      source: source ?? null,
      campaign: campaign?.trim() || null,
      remark: remark?.trim() || null,
    });
    tx.audit({ action: 'source-cost.recorded', subject: ['SourceCost', id], reason: `${amount} ${currency}` });
    return { __typename: 'RecordSourceCostSuccess', costId: id };
  });
}

/** Takes back what was put down by mistake. */
export async function withdrawSourceCost(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<{ __typename: 'WithdrawSourceCostSuccess'; costId: string } | Refusal> {
  rights.require(actor.viewer, 'sourceCost', 'record');
  const input = readInput(withdrawInput, given);
  if (isRefusal(input)) return input;
  const { costId, reason } = input.value;
  return db.command(actor, { name: 'withdrawSourceCost', input: given }, async (tx) => {
    if (!(await withdraw(tx, costId))) return refuse.notFound('costId');
    tx.audit({ action: 'source-cost.withdrawn', subject: ['SourceCost', costId], reason });
    return { __typename: 'WithdrawSourceCostSuccess', costId };
  });
}
