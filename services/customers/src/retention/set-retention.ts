import { type Actor, clientMutationId, field, forbidden, isRefusal, type Refusal, readInput } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { insertRun, saveRule } from './retention-store.ts';
import { DEFAULTS, kinds, MOST_DAYS, type RetentionKind } from './rules.ts';
import { countAll } from './run-retention.ts';

type Given = { clientMutationId: string; kind?: unknown };

const ruleInput = (kind: unknown) =>
  z.object({
    clientMutationId: clientMutationId(),
    kind: field.oneOf(kinds),
    days: field.int({ min: DEFAULTS[kind as RetentionKind]?.least ?? 1, max: MOST_DAYS }).nullish(),
  });

/** Says how long a kind of data is kept; the next daily run goes by it. */
export async function setRetentionRule(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<{ __typename: 'SetRetentionRuleSuccess'; kind: RetentionKind } | Refusal> {
  rights.require(actor.viewer, 'retention', 'manage');
  const input = readInput(ruleInput(given.kind), given);
  if (isRefusal(input)) return input;
  const { kind, days } = input.value;
  return db.command(actor, { name: 'setRetentionRule', input: given }, async (tx) => {
    const { employee } = tx.viewer;
    if (!employee) throw forbidden();
    await saveRule(tx, kind, days ?? null, employee);
    tx.audit({
      action: 'retention.rule-set',
      subject: ['RetentionRule', kind],
      reason: days ? `${days} days` : 'for ever',
    });
    return { __typename: 'SetRetentionRuleSuccess', kind };
  });
}

/** Counts what a run would end now, and keeps the count. */
export async function tryRetention(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<{ __typename: 'TryRetentionSuccess'; runId: string } | Refusal> {
  rights.require(actor.viewer, 'retention', 'manage');
  const input = readInput(z.object({ clientMutationId: clientMutationId() }), given);
  if (isRefusal(input)) return input;
  return db.command(actor, { name: 'tryRetention', input: given }, async (tx) => {
    const counts = await countAll(tx.db as CustomersDatabase['read'], tx.now);
    const runId = await insertRun(tx, { dry: true, by: tx.viewer.employee ?? null, counts });
    tx.audit({ action: 'retention.tried', subject: ['Retention', 'customers'] });
    return { __typename: 'TryRetentionSuccess', runId };
  });
}
