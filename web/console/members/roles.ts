import type { Role } from '../../kit/sign-in/viewer.ts';

/** Who is offered what. Each service checks again; see `permissions.ts` of customers. */
export const CREATORS: readonly Role[] = ['department-head', 'data-clerk', 'sales'];
export const IMPORTERS: readonly Role[] = ['department-head', 'data-clerk'];
