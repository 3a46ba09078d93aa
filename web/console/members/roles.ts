import type { Role } from '../../kit/sign-in/viewer.ts';

/** Who is offered what. Each service checks again; see `permissions.ts` of customers. */
export const CREATORS: readonly Role[] = ['department-head', 'data-clerk', 'sales'];
/** Who says whether an applicant is a customer that is known. */
export const REVIEWERS: readonly Role[] = ['decision-maker', 'service-desk'];
export const IMPORTERS: readonly Role[] = ['department-head', 'data-clerk'];
/** Who erases persons, and reads what became of it. */
export const ERASERS: readonly Role[] = ['decision-maker', 'department-head'];
/** Who looks for records of one and the same. */
export const DUPLICATE_FINDERS: readonly Role[] = ['decision-maker', 'department-head', 'data-clerk', 'sales'];
