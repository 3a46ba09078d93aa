import { forbidden, type Viewer } from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { lockOrderRow, type OrderRow } from './order-store.ts';

export type { LineRow, OrderRow } from './order-store.ts';
export { linesById, linesOfOrders, orderIdOfLine, updateReturned } from './order-store.ts';

/**
 * An order for a change, locked until the transaction ends; undefined when it does not exist for the viewer.
 * @throws GraphQLError FORBIDDEN when he may see it but not do this to it
 */
export async function lockOrder(
  tx: OrdersTx,
  viewer: Viewer,
  action: 'cancel' | 'plan' | 'receive' | 'return',
  orderId: string,
): Promise<OrderRow | undefined> {
  const visible = rights.visible(viewer, 'order');
  const found = await lockOrderRow(tx.db, orderId, visible, rights.scope(viewer, 'order', action));
  if (found && !found.allowed) throw forbidden();
  return found;
}
