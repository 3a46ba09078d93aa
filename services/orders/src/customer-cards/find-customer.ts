import { isId, type SqlRunner, type Viewer } from '@guanxi/runtime';
import { rights } from '../permissions.ts';
import { type KnownCustomer, visibleCustomer, visibleIds } from './card-store.ts';

export { titleOf } from './card.ts';
export type { KnownCustomer } from './card-store.ts';
export { eraseCards as forgetCustomers } from './card-store.ts';

/** The customer for whom the viewer may do this; undefined when he does not exist for him, or is not known yet. */
export const findCustomer = (db: SqlRunner, viewer: Viewer, action: 'read' | 'order' | 'import', customerId: string) =>
  visibleCustomer(db, rights.scope(viewer, 'customer', action), customerId) as Promise<KnownCustomer | undefined>;

/** Which of these customers exist for the viewer. */
export const findVisible = (db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<Set<string>> =>
  visibleIds(db, rights.visible(viewer, 'customer'), ids.filter(isId));

/** Whether a customer exists for the viewer, for the gateway when customers is down. */
export const customerVisible = async (db: SqlRunner, viewer: Viewer, customerId: string): Promise<boolean> =>
  (await findVisible(db, viewer, [customerId])).has(customerId);
