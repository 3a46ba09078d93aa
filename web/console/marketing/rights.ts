import type { Role } from '../../kit/sign-in/viewer.ts';

/** Whom the service lets see what; the page shows no list that it would refuse. */
export const maySeeMessages: readonly Role[] = [
  'decision-maker',
  'department-head',
  'sales',
  'service-desk',
  'marketing',
];
export const maySeeTemplates: readonly Role[] = ['decision-maker', 'employee', 'marketing', 'administrator'];
/** Everybody to whom one of the lists is open. */
export const maySeeMarketing: readonly Role[] = [...new Set([...maySeeMessages, ...maySeeTemplates])];
