import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { isManaged, pathExists } from '../departments/know-departments.ts';
import { rights } from '../permissions.ts';
import { grantable, staffRoles } from '../staff/employee.ts';
import { employeeByMail, employeeOf, insertEmployee } from '../staff/know-staff.ts';
import { employeeChanged } from '../staff/staff.events.ts';
import { insertInvitation } from './invitations-store.ts';
import { sendLater } from './queue-invitation.ts';

const schema = z.object({
  name: field.requiredText({ max: 100 }),
  mail: field.mail(),
  departmentPath: field.requiredText({ max: 255 }),
  roles: field.list(field.oneOf(staffRoles), { min: 1, max: staffRoles.length }),
  language: field.optional(field.language()),
  clientMutationId: clientMutationId(),
});

/**
 * A new colleague. His record and the invitation are there at once; account and mail follow after the commit. Only
 * others are invited: nobody gives himself roles by a second account with his own address.
 */
export async function inviteEmployee(caller: Caller, input: { clientMutationId: string }) {
  const { viewer } = caller;
  rights.require(viewer, 'employee', 'manage');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { name, departmentPath, language } = read.value;
  const mail = read.value.mail.toLowerCase();
  const roles = [...new Set(read.value.roles)];
  const beyond = roles.findIndex((role) => !grantable(viewer.roles).includes(role));
  return caller.db.command(caller, { name: 'inviteEmployee', input }, async (tx) => {
    if (!(await isManaged(tx, viewer, departmentPath))) {
      // all staff see the tree: a department that is not the caller's is refused as such
      return (await pathExists(tx, departmentPath))
        ? refuse.conflict('NOT_ALLOWED_HERE', 'departmentPath')
        : refuse.notFound('departmentPath');
    }
    if (beyond >= 0) return refuse.conflict('NOT_ALLOWED_HERE', ['roles', String(beyond)]);
    const self = viewer.employee ? await employeeOf(tx, viewer.employee) : undefined;
    if (self?.mail === mail) return refuse.conflict('OWN_ROLE', 'mail');
    if (await employeeByMail(tx, mail)) return refuse.conflict('TAKEN', 'mail', { value: mail });
    const locale = language ?? 'zh-CN';
    const employee = await insertEmployee(tx, { name, mail, departmentPath, roles, locale });
    if (!employee) return refuse.conflict('TAKEN', 'mail', { value: mail });
    employeeChanged(tx, employee);
    const invitationId = await insertInvitation(tx, {
      kind: 'EMPLOYEE',
      personId: employee.id,
      departmentPath,
      name,
      mail,
      locale,
      roles,
    });
    if (!invitationId) throw new Error('a new employee has no invitation yet');
    await sendLater(tx, invitationId);
    tx.audit({ action: 'employee.invited', subject: ['Employee', employee.id], fields: ['roles', 'department'] });
    return { __typename: 'InviteEmployeeSuccess', invitationId };
  });
}
