import { sales } from '@guanxi/proto';
import type { Tx } from '../context.ts';
import { rootCodeOf } from './department.ts';

const TOPIC = 'crm.sales.department.v1';

/** A department is there, or has another head. */
export function departmentChanged(tx: Tx, { path, headId }: { path: string; headId: string | null }): void {
  tx.emit({
    type: sales.DepartmentChangedSchema,
    topic: TOPIC,
    key: rootCodeOf(path),
    department: path,
    value: { path, headEmployeeId: headId ?? '', removed: false },
  });
}

/** Every service rewrites its paths by prefix. */
export function departmentMoved(tx: Tx, fromPath: string, toPath: string): void {
  tx.emit({
    type: sales.DepartmentMovedSchema,
    topic: TOPIC,
    key: rootCodeOf(fromPath),
    department: toPath,
    value: { fromPath, toPath },
  });
}
