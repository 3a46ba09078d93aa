import { definitionsOf } from '@guanxi/fields';
import { EVERYBODY, type LaidField, layoutProblems, layoutRoles, looks } from '@guanxi/fields/layout';
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
import { entityNamed } from '../fields/entities.ts';
import { rights } from '../permissions.ts';
import { entityOf, laidEntities, laidRecord } from './laid-records.ts';
import { insertLayout, latestLayouts, lockLayouts } from './layout-store.ts';
import { fieldsFor } from './layouts.ts';

const FIELDS_MAX = 300;
const CONDITIONS_MAX = 3;
const VALUES_MAX = 20;

const which = {
  clientMutationId: clientMutationId(),
  entity: field.oneOf(laidEntities),
  object: field.text({ max: 40 }).nullish(),
  role: field.oneOf(layoutRoles).nullish(),
  expectedVersion: field.int({ min: 0, max: 2_147_483_647 }).nullish(),
};
const condition = z.object({
  field: field.text({ max: 60 }),
  values: field.list(field.requiredText({ max: 200 }), { max: VALUES_MAX }).nullish(),
});
const saveInput = z.object({
  ...which,
  fields: field.list(
    z.object({
      name: field.text({ max: 60 }),
      group: field.text({ max: 40 }),
      look: field.oneOf(looks),
      when: field.list(condition, { max: CONDITIONS_MAX }).nullish(),
    }),
    { min: 1, max: FIELDS_MAX },
  ),
});
const resetInput = z.object(which);

type Given = { clientMutationId: string };
type Done<Name extends string> = { __typename: Name; entity: string; role: string };

/** Lays the form and the record out for one role, or for everybody. Each version is kept. */
export async function saveLayout(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<Done<'SaveLayoutSuccess'> | Refusal> {
  rights.require(actor.viewer, 'layout', 'set');
  const input = readInput(saveInput, given);
  if (isRefusal(input)) return input;
  const { role, expectedVersion, fields } = input.value;
  const laid = fields.map(
    ({ name, group, look, when }): LaidField => ({
      name,
      group,
      look,
      when: (when ?? []).map((each) => ({ field: each.field, values: [...new Set(each.values ?? [])] })),
    }),
  );
  return db.command(actor, { name: 'saveLayout', input: given }, async (tx) => {
    const entity = await entityOf(tx.db, input.value);
    if (isRefusal(entity)) return entity;
    const known = fieldsFor(tx.viewer, entity, await definitionsOf(tx.db, entityNamed(entity)), false);
    const problems = layoutProblems(known, laidRecord(entity).groups, laid);
    if (problems.length > 0) return refuse.invalid(...problems);
    const saved = await save(tx, { entity, role: role ?? EVERYBODY, expectedVersion, fields: laid });
    return saved ?? { __typename: 'SaveLayoutSuccess', entity, role: role ?? EVERYBODY };
  });
}

/** Gives a role's own layout up; what it was stays among the versions. */
export async function resetLayout(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<Done<'ResetLayoutSuccess'> | Refusal> {
  rights.require(actor.viewer, 'layout', 'set');
  const input = readInput(resetInput, given);
  if (isRefusal(input)) return input;
  const { role, expectedVersion } = input.value;
  return db.command(actor, { name: 'resetLayout', input: given }, async (tx) => {
    const entity = await entityOf(tx.db, input.value);
    if (isRefusal(entity)) return entity;
    const saved = await save(tx, { entity, role: role ?? EVERYBODY, expectedVersion, fields: null });
    return saved ?? { __typename: 'ResetLayoutSuccess', entity, role: role ?? EVERYBODY };
  });
}

type Saving = { entity: string; role: string; expectedVersion: number | null | undefined; fields: LaidField[] | null };

async function save(tx: CustomersTx, { entity, role, expectedVersion, fields }: Saving): Promise<Refusal | undefined> {
  const { employee } = tx.viewer;
  if (!employee) throw forbidden();
  await lockLayouts(tx);
  const before = (await latestLayouts(tx.db, entity)).find((each) => each.role === role);
  const version = before?.version ?? 0;
  if (typeof expectedVersion === 'number' && expectedVersion !== version)
    return refuse.conflict('CONFLICT', 'expectedVersion');
  if (!fields && !before?.fields) return refuse.conflict('WRONG_STATE', 'role', { state: 'DEFAULT' });
  await insertLayout(tx, { entity, role, version: version + 1, fields, savedBy: employee });
  tx.audit({
    action: fields ? 'layout.saved' : 'layout.reset',
    subject: ['Layout', `${entity}:${role || 'everybody'}`],
    reason: `version ${version + 1}`,
  });
  return undefined;
}
