import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  satisfies,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfile } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { departmentPath } from '../record/customer-input.ts';
import { lockCustomer, updateCustomerRow } from '../record/records.ts';
import { ownerWithin } from './employees.ts';

const assignInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  ownerId: field.id().nullish(),
  departmentPath: field.optional(departmentPath()),
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
  const { customerId, ownerId, departmentPath: wanted } = input.value;

  return db.command(actor, { name: 'assignCustomer', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'assign');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    const { row } = locked;
    if (row.blacklisted && ownerId) return refuse.conflict('BLACKLISTED', 'customerId');

    const scope = rights.scope(viewer, 'customer', 'assign');
    const owner = ownerId ? await ownerWithin(tx.db, scope, ownerId) : undefined;
    if (ownerId && !owner) {
      return refuse.invalid({ path: 'ownerId', code: 'UNKNOWN_REFERENCE' });
    }
    const department = wanted ?? owner?.departmentPath ?? row.departmentPath;
    if (!satisfies(scope, { departmentPath: department }))
      return refuse.invalid({ path: 'departmentPath', code: 'UNKNOWN_REFERENCE' });
    if (row.ownerId === (ownerId ?? null) && row.departmentPath === department)
      return { __typename: 'AssignCustomerSuccess', customerId };

    await updateCustomerRow(tx, customerId, { ownerId: ownerId ?? null, departmentPath: department });
    tx.audit({ action: 'customer.assigned', subject: ['Customer', customerId], fields: ['ownerId', 'departmentPath'] });
    tx.emit({
      type: customers.CustomerAssignedSchema,
      topic: CUSTOMER_TOPIC,
      key: customerId,
      value: {
        customerId,
        fromOwnerId: row.ownerId ?? '',
        toOwnerId: ownerId ?? '',
        fromDepartmentPath: row.departmentPath,
        toDepartmentPath: department,
        actorId: viewerId(viewer),
      },
      ...audience({ ...row, ownerId: ownerId ?? null, departmentPath: department }),
    });
    await emitProfile(tx, customerId);
    return { __typename: 'AssignCustomerSuccess', customerId };
  });
}
