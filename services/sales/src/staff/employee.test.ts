import type { Role } from '@guanxi/runtime';
import { change, grantable, leave, type StaffRole, staffRoles } from './employee.ts';

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

  describe('G02 roles and department', () => {
    const at = (departmentPath: string, ...roles: StaffRole[]) => ({ roles, departmentPath });
    const somebody = { id: 'b', active: true, ...at('/east', 'sales', 'employee') };
    const chief = { id: 'c', active: true, ...at('/head-office', 'administrator') };
    const by = (wanted: ReturnType<typeof at>, of = somebody, administrators = ['a']) =>
      change(of, wanted, 'a', administrators);

    test('what is taken narrows, and so does another department; what is given does not', () => {
      expect(by(at('/east', 'employee'))).toMatchObject({ kind: 'changes', fields: ['roles'], narrows: true });
      expect(by(at('/south', 'sales', 'employee'))).toMatchObject({
        kind: 'changes',
        fields: ['department'],
        narrows: true,
      });
      expect(by(at('/east', 'employee', 'sales', 'marketing'))).toMatchObject({ fields: ['roles'], narrows: false });
    });

    test('a head heads what he sees: nothing without the role, what is below him where he works now', () => {
      const head = { ...somebody, ...at('/east', 'department-head', 'employee') };
      expect(by(at('/east', 'employee'), head)).toMatchObject({ heads: 'none' });
      expect(by(at('/south', 'department-head', 'employee'), head)).toMatchObject({ heads: 'own' });
      expect(by(at('/south', 'decision-maker'), head)).toMatchObject({ heads: 'all' });
      expect(by(at('/east', 'department-head'), head)).toMatchObject({ heads: 'all' });
      const chief = { ...somebody, ...at('/head-office', 'decision-maker') };
      expect(by(at('/head-office', 'department-head'), chief)).toMatchObject({ heads: 'own' });
      expect(by(at('/head-office', 'employee'), chief)).toMatchObject({ heads: 'none' });
    });

    test('one who was named head without the role is so while he works there', () => {
      expect(by(at('/east', 'employee'))).toMatchObject({ heads: 'all' });
      expect(by(at('/south', 'employee'))).toMatchObject({ heads: 'own' });
    });

    test('the same roles in another order are no change', () => {
      expect(by(at('/east', 'employee', 'sales'))).toEqual({ kind: 'nothing' });
    });

    test('nobody changes his own roles, but he may be moved', () => {
      const oneself = { ...somebody, id: 'a' };
      expect(by(at('/east', 'administrator'), oneself)).toEqual({ kind: 'own-roles' });
      expect(by(at('/south', 'sales', 'employee'), oneself)).toMatchObject({ kind: 'changes' });
    });

    test('the last administrator stays one; of two, one may be changed', () => {
      expect(by(at('/head-office', 'employee'), chief, ['c'])).toEqual({ kind: 'last-administrator' });
      expect(by(at('/head-office', 'employee'), chief, ['a', 'c'])).toMatchObject({ kind: 'changes', narrows: true });
      expect(by(at('/south', 'administrator'), chief, ['c'])).toMatchObject({ kind: 'changes' });
    });

    test('one who has left is given nothing', () => {
      expect(by(at('/south', 'sales'), { ...somebody, active: false })).toEqual({ kind: 'left' });
    });
  });

  test('nobody takes himself off the staff, and nobody leaves twice', () => {
    expect(leave({ id: 'a', active: true }, 'a')).toEqual({ kind: 'oneself' });
    expect(leave({ id: 'a', active: true }, 'b')).toEqual({ kind: 'leaves' });
    expect(leave({ id: 'a', active: false }, 'b')).toEqual({ kind: 'left-before' });
  });
});
