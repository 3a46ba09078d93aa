import { inOrder, isId, type SqlRunner, toSql, type Viewer } from '@guanxi/runtime';
import { accessColumns } from '../access-columns.ts';
import { rights } from '../permissions.ts';
import { type FactsRow, factsOf } from './facts-store.ts';

/** Facts of many customers in the order asked; null where the viewer may not see them. */
export async function visibleFacts(
  db: SqlRunner,
  viewer: Viewer,
  customerIds: readonly string[],
): Promise<(FactsRow | null)[]> {
  if (!rights.can(viewer, 'facts', 'read')) return customerIds.map(() => null);
  const found = await factsOf(db, customerIds.filter(isId), toSql(rights.visible(viewer, 'facts'), accessColumns));
  return inOrder(customerIds, found, 'customerId').map((row) => row ?? null);
}
