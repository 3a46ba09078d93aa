import type { StaffRole } from '../../generated/graphql.ts';
import type { Role, Viewer } from '../../kit/sign-in/viewer.ts';
import { OVERALL } from './rights.ts';

/** Roles that reach past a department. */
const PAST: readonly StaffRole[] = ['DECISION_MAKER', 'ADMINISTRATOR'];

const overall = (roles: readonly Role[]) => roles.some((role) => OVERALL.includes(role));

/** Whether it is worth offering a role to give; the service decides. */
export const mayGive = (roles: readonly Role[], role: StaffRole): boolean =>
  overall(roles) || (roles.includes('department-head') && !PAST.includes(role));

/** Whether a department is one into which the viewer may invite, or that he may change. */
export const reaches = ({ roles, department }: Pick<Viewer, 'roles' | 'department'>, path: string): boolean =>
  overall(roles) ||
  (roles.includes('department-head') &&
    department !== undefined &&
    (path === department || path.startsWith(`${department}/`)));
