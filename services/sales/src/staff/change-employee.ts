import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { leaveHeads, pathExists } from '../departments/know-departments.ts';
import { changeAccountLater } from '../identity/account-jobs.ts';
import { keepInvitationTrue } from '../invitations/keep-invitation-true.ts';
import { rights } from '../permissions.ts';
import { change, staffRoles } from './employee.ts';
import { employeeChanged } from './staff.events.ts';
import { lockAdministrators, lockEmployee, savePlace } from './staff-store.ts';

const schema = z.object({
  employeeId: field.id(),
  expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
  departmentPath: field.requiredText({ max: 255 }),
  roles: field.list(field.oneOf(staffRoles), { min: 1, max: staffRoles.length }),
  reason: field.optional(field.text({ max: 500 })),
  clientMutationId: clientMutationId(),
});

/**
 * Somebody has other roles or works elsewhere from now on. His account follows right after the commit; where he may do
 * less than before, what he holds is refused as for one who leaves, and he signs in again. Departments that he cannot head any
 * more have no head until there is a new one.
 */
export async function changeEmployee(caller: Caller, input: { clientMutationId: string }) {
  const { viewer } = caller;
  rights.require(viewer, 'employee', 'change');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { employeeId, expectedVersion, departmentPath, reason } = read.value;
  const roles = [...new Set(read.value.roles)];
  return caller.db.command(caller, { name: 'changeEmployee', input }, async (tx) => {
    // before the one whom it is about: two who take the right from each other at once do not both succeed
    const administrators = await lockAdministrators(tx);
    const employee = await lockEmployee(tx, employeeId);
    if (!employee) return refuse.notFound('employeeId');
    if (expectedVersion && BigInt(expectedVersion) !== employee.version)
      return refuse.conflict('CONFLICT', 'expectedVersion');
    if (!(await pathExists(tx, departmentPath))) return refuse.notFound('departmentPath');
    const decided = change(employee, { roles, departmentPath }, viewer.employee, administrators);
    if (decided.kind === 'left') return refuse.conflict('NOT_ALLOWED_HERE', 'employeeId');
    if (decided.kind === 'own-roles') return refuse.conflict('OWN_ROLE', 'roles');
    if (decided.kind === 'last-administrator') return refuse.conflict('LAST_ADMINISTRATOR', 'roles');
    if (decided.kind === 'changes') {
      const changed = await savePlace(tx, employeeId, { roles, departmentPath });
      employeeChanged(tx, changed);
      if (decided.heads !== 'all')
        await leaveHeads(tx, employeeId, decided.heads === 'own' ? departmentPath : undefined);
      await keepInvitationTrue(tx, changed);
      await changeAccountLater(tx, changed, decided.narrows);
      tx.audit({
        action: 'employee.changed',
        subject: ['Employee', employeeId],
        fields: decided.fields,
        ...(reason ? { reason } : {}),
      });
    }
    return { __typename: 'ChangeEmployeeSuccess', employeeId };
  });
}
