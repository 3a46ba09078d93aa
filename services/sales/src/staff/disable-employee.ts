import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { leaveHeads } from '../departments/know-departments.ts';
import { closeAccountLater } from '../identity/account-jobs.ts';
import { withdrawInvitationOf } from '../invitations/withdraw-invitations.ts';
import { rights } from '../permissions.ts';
import { leave } from './employee.ts';
import { employeeChanged } from './staff.events.ts';
import { lockEmployee, managesEmployee, saveLeft } from './staff-store.ts';

const schema = z.object({
  employeeId: field.id(),
  reason: field.optional(field.text({ max: 500 })),
  clientMutationId: clientMutationId(),
});

/** Somebody leaves. His account is closed and signed out right after the commit; his records and tasks stay his. */
export async function disableEmployee(caller: Caller, input: { clientMutationId: string }) {
  const { viewer } = caller;
  rights.require(viewer, 'employee', 'manage');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { employeeId, reason } = read.value;
  return caller.db.command(caller, { name: 'disableEmployee', input }, async (tx) => {
    const employee = await lockEmployee(tx, employeeId);
    if (!employee) return refuse.notFound('employeeId');
    if (!(await managesEmployee(tx, viewer, employeeId))) return refuse.conflict('NOT_ALLOWED_HERE', 'employeeId');
    const step = leave(employee, viewer.employee);
    if (step.kind === 'oneself') return refuse.conflict('NOT_ALLOWED_HERE', 'employeeId');
    if (step.kind === 'leaves') {
      employeeChanged(tx, await saveLeft(tx, employeeId));
      await leaveHeads(tx, employeeId);
      await withdrawInvitationOf(tx, employeeId);
      tx.audit({ action: 'employee.disabled', subject: ['Employee', employeeId], ...(reason ? { reason } : {}) });
    }
    // asked again for one who left before, it makes sure that his account is closed
    await closeAccountLater(tx, 'employee', employeeId);
    return { __typename: 'DisableEmployeeSuccess', employeeId };
  });
}
