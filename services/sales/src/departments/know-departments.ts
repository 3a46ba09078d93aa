/** What other features ask of the tree. */
import type { Tx } from '../context.ts';
import { departmentChanged } from './departments.events.ts';
import { clearHeads } from './departments-store.ts';

export { departmentsBy, isManaged, nearestHead, pathExists } from './departments-store.ts';

/** The departments of one who leaves, or who keeps only those at and below a path, have no head until there is a new one. */
export async function leaveHeads(tx: Tx, employeeId: string, keeps?: string): Promise<void> {
  for (const path of await clearHeads(tx, employeeId, keeps)) departmentChanged(tx, { path, headId: null });
}
