import { type Sql, sql, type Viewer } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

/** What the desk shows of a customer, from the profile topic. */
export type Card = {
  customerId: string;
  name: string;
  kind: string;
  tier: string;
  ownerId: string | null;
  departmentPath: string | null;
  version: bigint;
};

/** What other features ask of the desk's customers. */
export interface CustomerDesk {
  /** Of these customers, those who exist for the viewer, or whom he may serve. */
  visibleCustomers(viewer: Viewer, customerIds: readonly string[], action?: 'read' | 'serve'): Promise<Set<string>>;
  /** The card of a customer for whom the viewer may open a request or record a contact. */
  cardToServe(tx: Tx, viewer: Viewer, customerId: string): Promise<Card | undefined>;
}

/** The nearest department at or above a path that has a head. `column` holds the path. */
export const headOf = (column: Sql): Sql => sql`(SELECT h.head_id FROM department_head h
  WHERE h.head_id IS NOT NULL AND (${column} = h.path OR starts_with(${column}, h.path || '/')) ORDER BY length(h.path) DESC LIMIT 1)`;
