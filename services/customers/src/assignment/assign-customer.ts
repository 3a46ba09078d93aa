import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  satisfies,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfiles } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { accepted, type CustomerRow, type Each, each, lockEach, ofOne, updateCustomerRows } from '../record/records.ts';
import { ownersWithin } from './employees.ts';

const assignInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  ownerId: field.id().nullish(),
  departmentPath: field.optional(field.departmentPath()),
});

/** Gives a customer to an owner of the head's tree, or back to the pool of a department. */
export async function assignCustomer(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'AssignCustomerSuccess'; customerId: string } | Refusal> {
  const { viewer } = actor;
  rights.require(viewer, 'customer', 'assign');
  const input = readInput(assignInput, given);
  if (isRefusal(input)) return input;
  const { customerId, ...wanted } = input.value;

  return db.command(actor, { name: 'assignCustomer', input: given }, async (tx) => {
    const assigned = ofOne(await assignEach(tx, new Map([[customerId, wanted]])), customerId);
    return isRefusal(assigned) ? assigned : { __typename: 'AssignCustomerSuccess', customerId };
  });
}

/** To whom a customer belongs. */
export type Holding = { ownerId: string | null; departmentPath: string };

export type Wanted = {
  ownerId?: string | null | undefined;
  departmentPath?: string | null | undefined;
  /** To whom he must belong still. */
  from?: Holding;
};

/** The same for several, each to whoever is wanted for him, within a transaction at hand. Answers to whom each belonged and belongs. */
export async function assignEach(
  tx: CustomersTx,
  wanted: ReadonlyMap<string, Wanted>,
): Promise<Each<{ before: Holding; after: Holding }>> {
  const scope = rights.scope(tx.viewer, 'customer', 'assign');
  const locked = await lockEach(tx, [...wanted.keys()], 'assign');
  const owners = await ownersWithin(
    tx.db,
    scope,
    [...wanted.values()].flatMap(({ ownerId }) => ownerId ?? []),
  );
  const moved = each(locked, (row, id) => {
    const { ownerId, departmentPath, from } = wanted.get(id) ?? {};
    if (from && !isSame(from, row)) return refuse.conflict('CHANGED_SINCE', 'customerId');
    if (row.blacklisted && ownerId) return refuse.conflict('BLACKLISTED', 'customerId');
    const owner = ownerId ? owners.get(ownerId) : undefined;
    if (ownerId && !owner) return refuse.invalid({ path: 'ownerId', code: 'UNKNOWN_REFERENCE' });
    const department = departmentPath ?? owner?.departmentPath ?? row.departmentPath;
    if (!satisfies(scope, { departmentPath: department }))
      return refuse.invalid({ path: 'departmentPath', code: 'UNKNOWN_REFERENCE' });
    return { row, after: { ownerId: ownerId ?? null, departmentPath: department } };
  });
  await move(
    tx,
    accepted(moved).filter(({ row, after }) => !isSame(row, after)),
  );
  return each(moved, ({ row, after }) => ({ before: holdingOf(row), after }));
}

async function move(tx: CustomersTx, moves: readonly { row: CustomerRow; after: Holding }[]): Promise<void> {
  await updateCustomerRows(
    tx,
    moves.map(({ row, after }) => ({ row, columns: after })),
  );
  for (const { row, after } of moves) {
    tx.audit({ action: 'customer.assigned', subject: ['Customer', row.id], fields: ['ownerId', 'departmentPath'] });
    tx.emit({
      type: customers.CustomerAssignedSchema,
      topic: CUSTOMER_TOPIC,
      key: row.id,
      value: {
        customerId: row.id,
        fromOwnerId: row.ownerId ?? '',
        toOwnerId: after.ownerId ?? '',
        fromDepartmentPath: row.departmentPath,
        toDepartmentPath: after.departmentPath,
        actorId: viewerId(tx.viewer),
      },
      ...audience({ ...row, ...after }),
    });
  }
  await emitProfiles(
    tx,
    moves.map(({ row }) => row.id),
  );
}

const holdingOf = ({ ownerId, departmentPath }: Holding): Holding => ({ ownerId, departmentPath });

/** Whether a customer belongs to the same. */
export const isSame = (one: Holding, other: Holding): boolean =>
  one.ownerId === other.ownerId && one.departmentPath === other.departmentPath;
