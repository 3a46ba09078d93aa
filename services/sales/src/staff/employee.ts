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

export type Place = { roles: readonly StaffRole[]; departmentPath: string };
export type Change =
  | { kind: 'nothing' }
  | { kind: 'left' }
  | { kind: 'own-roles' }
  | { kind: 'last-administrator' }
  /** `narrows` where he could do something before that he cannot do any more. */
  | { kind: 'changes'; fields: ('roles' | 'department')[]; narrows: boolean; heads: Heads };

/** Of the departments that name him their head, which he heads still: those at and below where he works are his own. */
export type Heads = 'all' | 'own' | 'none';

/**
 * What becomes of somebody who is given other roles or another department. Nobody changes his own roles, and one who
 * may change them is always left.
 * @param administrators ids of all who work here and are administrators
 */
export function change(
  employee: Place & { id: string; active: boolean },
  wanted: Place,
  actorId: string | undefined,
  administrators: readonly string[],
): Change {
  if (!employee.active) return { kind: 'left' };
  const taken = employee.roles.filter((role) => !wanted.roles.includes(role));
  const given = wanted.roles.filter((role) => !employee.roles.includes(role));
  const moves = wanted.departmentPath !== employee.departmentPath;
  const changesRoles = taken.length + given.length > 0;
  if (!changesRoles && !moves) return { kind: 'nothing' };
  if (changesRoles && employee.id === actorId) return { kind: 'own-roles' };
  if (taken.includes('administrator') && administrators.every((id) => id === employee.id))
    return { kind: 'last-administrator' };
  return {
    kind: 'changes',
    fields: [...(changesRoles ? (['roles'] as const) : []), ...(moves ? (['department'] as const) : [])],
    narrows: moves || taken.length > 0,
    heads: headsAfter(employee, wanted),
  };
}

const REACH: readonly Heads[] = ['none', 'own', 'all'];
const reachOf = (roles: readonly StaffRole[]): Heads =>
  roles.includes('decision-maker') ? 'all' : roles.includes('department-head') ? 'own' : 'none';

/**
 * A head is alerted of what lies in his department, so he can only be one who sees it: whose role is taken heads nothing, and
 * who works elsewhere now heads only what is below him there. One who was named without the role stays where he is.
 */
function headsAfter(before: Place, after: Place): Heads {
  const [had, has] = [reachOf(before.roles), reachOf(after.roles)];
  const loses = REACH.indexOf(has) < REACH.indexOf(had);
  if (loses && has === 'none') return 'none';
  return has !== 'all' && (loses || before.departmentPath !== after.departmentPath) ? 'own' : 'all';
}

export type Leave = { kind: 'leaves' } | { kind: 'left-before' } | { kind: 'oneself' };

/** Whether somebody can be taken off the staff; nobody takes off himself. */
export function leave(employee: { id: string; active: boolean }, actorId: string | undefined): Leave {
  if (employee.id === actorId) return { kind: 'oneself' };
  return employee.active ? { kind: 'leaves' } : { kind: 'left-before' };
}
