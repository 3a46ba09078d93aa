import type { Tx } from '../context.ts';
import type { Names } from './department.ts';
import { departmentChanged } from './departments.events.ts';
import { insertDepartment, lockTree, pathExists, saveHead } from './departments-store.ts';

/** A department that is to be there from the start; one that is there already is left as it is. */
export async function seedDepartment(
  tx: Tx,
  { path, headId, ...names }: Names & { path: string; headId: string | null },
) {
  await lockTree(tx);
  if (await pathExists(tx, path)) return;
  const id = await insertDepartment(tx, path, names);
  if (headId) await saveHead(tx, id, headId);
  departmentChanged(tx, { path, headId });
}
