import type { Role } from '../../kit/sign-in/viewer.ts';

/** Whom the services let do what; the page shows no action that they would refuse. */
export const maySell: readonly Role[] = ['department-head', 'sales', 'order-desk'];
export const mayReceive: readonly Role[] = ['sales', 'order-desk', 'data-clerk'];
export const mayEditCatalogue: readonly Role[] = ['administrator'];
/** Price lists are not for everybody who sees products. */
export const maySeePrices: readonly Role[] = [
  'decision-maker',
  'department-head',
  'sales',
  'service-desk',
  'order-desk',
  'marketing',
  'data-clerk',
  'administrator',
];
export const maySeeOrders: readonly Role[] = [
  'decision-maker',
  'department-head',
  'employee',
  'sales',
  'service-desk',
  'order-desk',
  'marketing',
  'data-clerk',
];
