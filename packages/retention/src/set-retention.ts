import {
  type Actor,
  clientMutationId,
  type Database,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  type SqlRunner,
} from '@guanxi/runtime';
import { z } from 'zod';
import { successOf } from './names.ts';
import { insertRun, saveRule } from './retention-store.ts';
import { MOST_DAYS } from './rules.ts';
import { countAll, type Kinds } from './run-retention.ts';

export type RetentionInput = { clientMutationId: string; kind?: unknown };
type Db = Pick<Database, 'area' | 'command'>;

const ruleInput = (kinds: Kinds, kind: unknown) =>
  z.object({
    clientMutationId: clientMutationId(),
    kind: field.oneOf(Object.keys(kinds) as [string, ...string[]]),
    days: field.int({ min: kinds[String(kind)]?.least ?? 1, max: MOST_DAYS }).nullish(),
  });

/** Says how long a kind of data is kept; the next daily run goes by it. Rights are the service's. @param name of its mutation */
export async function setRule(
  { db, kinds, name }: { db: Db; kinds: Kinds; name: string },
  actor: Actor,
  given: RetentionInput,
): Promise<{ __typename: string; kind: string } | Refusal> {
  const input = readInput(ruleInput(kinds, given.kind), given);
  if (isRefusal(input)) return input;
  const { kind, days } = input.value;
  return db.command(actor, { name, input: given }, async (tx) => {
    const { employee } = tx.viewer;
    if (!employee) throw forbidden();
    await saveRule(tx, kind, days ?? null, employee);
    tx.audit({
      action: 'retention.rule-set',
      subject: ['RetentionRule', kind],
      reason: days ? `${days} days` : 'for ever',
    });
    return { __typename: successOf(name), kind };
  });
}

/** Counts what a run would end now, and keeps the count. Rights are the service's. @param name of its mutation */
export async function tryRun(
  { db, kinds, name }: { db: Db; kinds: Kinds; name: string },
  actor: Actor,
  given: RetentionInput,
): Promise<{ __typename: string; runId: string } | Refusal> {
  const input = readInput(z.object({ clientMutationId: clientMutationId() }), given);
  if (isRefusal(input)) return input;
  return db.command(actor, { name, input: given }, async (tx) => {
    const counts = await countAll(tx.db as SqlRunner, kinds, tx.now);
    const runId = await insertRun(tx, { dry: true, by: tx.viewer.employee ?? null, counts });
    tx.audit({ action: 'retention.tried', subject: ['Retention', db.area] });
    return { __typename: successOf(name), runId };
  });
}
