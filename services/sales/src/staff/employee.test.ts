import type { Role } from '@guanxi/runtime';
import { grantable, leave, staffRoles } from './employee.ts';

const by = (...roles: Role[]) => grantable(new Set(roles));

describe('staff', () => {
  test('G02 a head gives no role that reaches past his department', () => {
    expect(by('department-head', 'employee')).not.toContain('decision-maker');
    expect(by('department-head', 'employee')).not.toContain('administrator');
    expect(by('department-head')).toEqual(expect.arrayContaining(['sales', 'service-desk', 'data-clerk']));
  });

  test('G02 administrators and decision makers give every role of staff, others none', () => {
    expect(by('administrator')).toEqual(staffRoles);
    expect(by('decision-maker')).toEqual(staffRoles);
    expect(by('sales', 'employee')).toEqual([]);
    expect(by('partner')).toEqual([]);
  });

  test('nobody takes himself off the staff, and nobody leaves twice', () => {
    expect(leave({ id: 'a', active: true }, 'a')).toEqual({ kind: 'oneself' });
    expect(leave({ id: 'a', active: true }, 'b')).toEqual({ kind: 'leaves' });
    expect(leave({ id: 'a', active: false }, 'b')).toEqual({ kind: 'left-before' });
  });
});
