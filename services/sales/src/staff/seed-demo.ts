import { type Clock, systemActor } from '@guanxi/runtime';
import type { Db } from '../context.ts';
import { seedDepartment } from '../departments/seed-department.ts';
import { demoDepartments, demoStaff } from './demo-staff.ts';
import { employeeChanged } from './staff.events.ts';
import { insertEmployee } from './staff-store.ts';

/** Puts the demo realm's staff and departments in and tells of them; what is there already is left as it is. */
export async function seedDemo(db: Db, clock: Clock): Promise<void> {
  await db.transaction(systemActor('sales', clock), async (tx) => {
    for (const department of demoDepartments) await seedDepartment(tx, department);
    for (const given of demoStaff) {
      const added = await insertEmployee(tx, given);
      if (added) employeeChanged(tx, added);
    }
  });
}
