import type { Role } from '../../kit/sign-in/viewer.ts';

/** Who is shown what; on whom and where, the service says. */
export const mayManageStaff: readonly Role[] = ['decision-maker', 'department-head', 'administrator'];
export const maySeeInvitations: readonly Role[] = [...mayManageStaff, 'data-clerk', 'service-desk'];
/** Those who manage everywhere. */
export const OVERALL: readonly Role[] = ['decision-maker', 'administrator'];
/** Who says how long data are kept. */
export const mayKeep: readonly Role[] = ['decision-maker'];
/** Who says what forms ask for. */
export const mayLayOut: readonly Role[] = ['decision-maker'];
/** Those who shape records and lists to the firm. */
export const maySetUp: readonly Role[] = ['administrator'];
