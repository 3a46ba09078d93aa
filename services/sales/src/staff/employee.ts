import type { Role } from '@guanxi/runtime';

/** Rules of staff. Pure. */
export const staffRoles = [
  'decision-maker',
  'department-head',
  'employee',
  'sales',
  'service-desk',
  'order-desk',
  'marketing',
  'data-clerk',
  'knowledge-editor',
  'administrator',
] as const satisfies Role[];
export type StaffRole = (typeof staffRoles)[number];

/** Roles that reach past a department. */
const OVER_ALL: readonly StaffRole[] = ['decision-maker', 'administrator'];

/** The roles that somebody may give: a head none that would reach past his own department. */
export function grantable(giver: ReadonlySet<Role>): readonly StaffRole[] {
  if (giver.has('administrator') || giver.has('decision-maker')) return staffRoles;
  return giver.has('department-head') ? staffRoles.filter((role) => !OVER_ALL.includes(role)) : [];
}

export type Leave = { kind: 'leaves' } | { kind: 'left-before' } | { kind: 'oneself' };

/** Whether somebody can be taken off the staff; nobody takes off himself. */
export function leave(employee: { id: string; active: boolean }, actorId: string | undefined): Leave {
  if (employee.id === actorId) return { kind: 'oneself' };
  return employee.active ? { kind: 'leaves' } : { kind: 'left-before' };
}
