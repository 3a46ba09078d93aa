import type { Role } from '../../kit/sign-in/viewer.ts';

/** Who is shown the area and its parts; what one may do there is asked of the services. */
export const maySeeRequests: readonly Role[] = [
  'decision-maker',
  'department-head',
  'sales',
  'service-desk',
  'data-clerk',
];
export const mayWork: readonly Role[] = ['decision-maker', 'department-head', 'sales', 'service-desk'];
export const mayOpen: readonly Role[] = ['department-head', 'sales', 'service-desk', 'data-clerk'];
