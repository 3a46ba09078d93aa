import type { Role } from '../../kit/sign-in/viewer.ts';

/** Who is shown the area and its parts; what one may do there is asked of the service. */
export const mayReadArticles: readonly Role[] = [
  'decision-maker',
  'department-head',
  'employee',
  'knowledge-editor',
  'administrator',
];
export const mayWrite: readonly Role[] = ['knowledge-editor'];
