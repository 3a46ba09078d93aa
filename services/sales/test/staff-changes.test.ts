import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, execute, type PersonName, person } from '@guanxi/testing';
import {
  accountsOf,
  address,
  employee,
  invitationOf,
  type SalesWithAccounts,
  startWithAccounts,
  work,
} from './accounts.ts';
import type { TestIssuer } from './issuer.ts';
import { counts, customer, idOf, type Sales, send } from './sales.ts';

let issuer: TestIssuer;
let running: Sales;
let started: SalesWithAccounts;
beforeAll(async () => {
  started = await startWithAccounts();
  ({ issuer, running } = started);
});
afterAll(() => started?.stop());

describe('leaving', () => {
  test('one who leaves cannot sign in any more, heads nothing and gets no invitation that was on its way', async () => {
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    const employeeId = invited.employee.id;
    await work(running);
    const { departments } = (await execute(running, 'administrator', '{ departments { id path } }')).data;
    const shanghai = departments.find((each: { path: string }) => each.path === '/east/shanghai');
    await send(running, 'administrator', 'setDepartmentHead', {
      departmentId: shanghai.id,
      employeeId,
    });
    await drain(running);
    await send(running, 'administrator', 'disableEmployee', { employeeId });
    await work(running);
    expect((await accountsOf(issuer, mail))[0]?.enabled).toBe(false);
    expect(issuer.calls.at(-1)).toBe('POST /users/:id/logout');
    const facts = (await drain(running)).map(({ name, value }) => [
      name,
      value.active ?? value.headEmployeeId ?? value.reason,
    ]);
    expect(facts).toEqual([
      ['EmployeeChanged', false],
      ['DepartmentChanged', ''],
      ['SessionsEnded', 'DISABLED'],
    ]);
    expect(await send(running, 'administrator', 'resendInvitation', { invitationId: invited.id })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  test('G02 nobody takes himself off the staff, and a head nobody of another department', async () => {
    const before = await counts(running, 'employee');
    const disable = (asker: Parameters<typeof send>[1], employeeId: string) =>
      send(running, asker, 'disableEmployee', { employeeId });
    expect(await disable('administrator', idOf('administrator'))).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await disable('head-east', idOf('seller-south'))).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await disable('head-east', newId())).toMatchObject({ result: 'NotFound' });
    expect(await disable('agent', idOf('clerk'))).toEqual({ error: 'FORBIDDEN' });
    expect(await counts(running, 'employee')).toEqual(before);
  });

  test('a department that moves is in its people’s tokens', async () => {
    const mail = address();
    const code = 'moving';
    const names = { zhCn: code };
    const made = await send(running, 'decision-maker', 'createDepartment', {
      parentPath: '/south',
      code,
      names,
    });
    await send(running, 'administrator', 'inviteEmployee', employee(mail, { departmentPath: `/south/${code}` }));
    await work(running);
    await send(running, 'decision-maker', 'moveDepartment', {
      departmentId: made.department.id,
      parentPath: '/east',
    });
    await work(running);
    const [account] = await accountsOf(issuer, mail);
    expect(account).toMatchObject({ groups: [`/east/${code}`], attributes: { displayName: ['新同事'] } });
    expect(await issuer.departments()).toMatchObject({ [`/east/${code}`]: `/east/${code}` });
    expect(await issuer.departments()).not.toHaveProperty([`/south/${code}`]);
    expect(account?.attributes.employee).toHaveLength(1);
  });

  test('a member who is erased is forgotten and cannot sign in', async () => {
    const mail = address();
    const customerId = await customer(running, { mail });
    const { invitation: invited } = await send(running, 'agent', 'inviteMember', { customerId });
    await work(running);
    await deliver(running, 'crm.customers.profile.v1', customers.CustomerProfileSchema, null, { key: customerId });
    await work(running);
    expect(await invitationOf(running, invited.id)).toMatchObject({
      state: 'FAILED',
      reason: 'WITHDRAWN',
      mail: '',
      name: '',
    });
    expect((await accountsOf(issuer, mail))[0]?.enabled).toBe(false);
    expect(await running.db.read.customerCard.count({ where: { customerId } })).toBe(0);
  });
});

describe('G02 other roles and another department', () => {
  const colleague = async (more: object = {}) => {
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail, more));
    return { mail, invitationId: invited.id, employeeId: invited.employee.id };
  };
  const give = (asker: PersonName, employeeId: string, more: object = {}) =>
    send(running, asker, 'changeEmployee', {
      employeeId,
      departmentPath: '/east/shanghai',
      roles: ['SALES', 'EMPLOYEE'],
      ...more,
    });

  test('are in the account, in the facts and in an invitation that is sent again; what he held is refused', async () => {
    const { mail, invitationId, employeeId } = await colleague();
    await work(running);
    await drain(running);
    const change = { departmentPath: '/south', roles: ['MARKETING', 'EMPLOYEE'], expectedVersion: 1 };
    expect(await give('administrator', employeeId, change)).toMatchObject({
      employee: { roles: ['MARKETING', 'EMPLOYEE'], departmentPath: '/south', version: 2 },
    });
    await work(running);
    const [account] = await accountsOf(issuer, mail);
    expect(account).toMatchObject({ enabled: true, groups: ['/south'] });
    expect(account?.roles).toEqual(expect.arrayContaining(['marketing', 'employee']));
    expect(account?.roles).not.toContain('sales');
    expect(issuer.calls.at(-1)).toBe('POST /users/:id/logout');
    expect((await drain(running)).map(({ name, value }) => [name, value.departmentPath ?? value.reason])).toEqual([
      ['EmployeeChanged', '/south'],
      ['SessionsEnded', 'RIGHTS_CHANGED'],
    ]);
    await send(running, 'administrator', 'resendInvitation', { invitationId });
    await work(running);
    expect((await accountsOf(issuer, mail))[0]?.roles).not.toContain('sales');
    expect((await accountsOf(issuer, mail))[0]?.groups).toEqual(['/south']);
  });

  test('a role more signs nobody out; one that is taken while another is given does, also when the issuer fails once', async () => {
    const { mail, employeeId } = await colleague();
    await work(running);
    await drain(running);
    await give('administrator', employeeId, { roles: ['SALES', 'EMPLOYEE', 'MARKETING'] });
    await work(running);
    expect((await accountsOf(issuer, mail))[0]?.roles).toContain('marketing');
    expect((await drain(running)).map(({ name }) => name)).toEqual(['EmployeeChanged']);

    issuer.breakNext({ method: 'DELETE', path: /role-mappings/, when: 'before', status: 500 });
    await give('administrator', employeeId, { roles: ['EMPLOYEE'] });
    await give('administrator', employeeId, { roles: ['EMPLOYEE', 'ORDER_DESK'] });
    await work(running, 2);
    const roles = (await accountsOf(issuer, mail))[0]?.roles;
    expect(roles).toEqual(expect.arrayContaining(['employee', 'order-desk']));
    expect(roles).not.toEqual(expect.arrayContaining(['sales']));
    expect((await drain(running)).filter(({ name }) => name === 'SessionsEnded')).toHaveLength(1);
  });

  test('before he has an account they are what it is made with', async () => {
    const { mail, employeeId } = await colleague();
    await give('administrator', employeeId, { departmentPath: '/south', roles: ['ORDER_DESK'] });
    await work(running);
    const [account] = await accountsOf(issuer, mail);
    expect(account).toMatchObject({ groups: ['/south'] });
    expect(account?.roles).toContain('order-desk');
    expect(account?.roles).not.toContain('sales');
  });

  test('what may not be is refused and leaves nothing', async () => {
    const { employeeId } = await colleague();
    const gone = await colleague();
    await send(running, 'administrator', 'disableEmployee', { employeeId: gone.employeeId });
    const before = await counts(running, 'employee');
    for (const asker of ['decision-maker', 'head-east', 'clerk', 'member'] as const)
      expect(await give(asker, employeeId)).toEqual({ error: 'FORBIDDEN' });
    expect(await give('administrator', idOf('administrator'))).toMatchObject({
      code: 'OWN_ROLE',
      path: ['input', 'roles'],
    });
    expect(await give('administrator', newId())).toMatchObject({ result: 'NotFound' });
    expect(await give('administrator', gone.employeeId)).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await give('administrator', employeeId, { departmentPath: '/nowhere' })).toMatchObject({
      result: 'NotFound',
      path: ['input', 'departmentPath'],
    });
    expect(await give('administrator', employeeId, { roles: [] })).toMatchObject({ code: 'TOO_FEW' });
    expect(await give('administrator', employeeId, { expectedVersion: 7 })).toMatchObject({
      code: 'CONFLICT',
      path: ['input', 'expectedVersion'],
    });
    expect(await counts(running, 'employee')).toEqual(before);
  });

  test('two administrators who take the right from each other at once leave one', async () => {
    const { employeeId } = await colleague({ roles: ['ADMINISTRATOR'], departmentPath: '/head-office' });
    const other = person('administrator', { employee: employeeId });
    const take = (asker: Parameters<typeof send>[1], id: string) =>
      send(running, asker, 'changeEmployee', { employeeId: id, departmentPath: '/head-office', roles: ['EMPLOYEE'] });
    const results = await Promise.all([take('administrator', employeeId), take(other, idOf('administrator'))]);
    expect(results.map((each) => each.code ?? each.result).sort()).toEqual([
      'ChangeEmployeeSuccess',
      'LAST_ADMINISTRATOR',
    ]);
    const { count } = await running.db.read.employee
      .findMany({ where: { active: true, roles: { has: 'administrator' } } })
      .then(({ length }) => ({ count: length }));
    expect(count).toBe(1);
    await running.db.read.employee.update({
      where: { id: idOf('administrator') },
      data: { roles: ['administrator'] },
    });
  });
});

describe('G02 the head of a department', () => {
  const headOf = async (path: string) =>
    (await running.db.read.department.findUniqueOrThrow({ where: { path } })).headId;
  const headed = async (more: object = {}) => {
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', {
      ...employee(address(), { departmentPath: '/south', roles: ['DEPARTMENT_HEAD', 'EMPLOYEE'] }),
      ...more,
    });
    const employeeId: string = invited.employee.id;
    for (const path of ['/south', '/south/guangzhou', '/head-office']) {
      const { id: departmentId } = await running.db.read.department.findUniqueOrThrow({ where: { path } });
      await send(running, 'decision-maker', 'setDepartmentHead', { departmentId, employeeId });
    }
    await drain(running);
    return employeeId;
  };
  const change = (employeeId: string, departmentPath: string, roles: string[]) =>
    send(running, 'administrator', 'changeEmployee', { employeeId, departmentPath, roles });
  const told = async () =>
    (await drain(running))
      .filter(({ name }) => name === 'DepartmentChanged')
      .map(({ value }) => [value.path, value.headEmployeeId])
      .sort();

  test('whose role as head is taken heads nothing any more, and that is told', async () => {
    const employeeId = await headed();
    await change(employeeId, '/south', ['EMPLOYEE']);
    expect([await headOf('/south'), await headOf('/south/guangzhou'), await headOf('/head-office')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await told()).toEqual([
      ['/head-office', ''],
      ['/south', ''],
      ['/south/guangzhou', ''],
    ]);
  });

  test('who works elsewhere now heads only what is at and below his new place', async () => {
    const employeeId = await headed();
    await change(employeeId, '/south/guangzhou', ['DEPARTMENT_HEAD', 'EMPLOYEE']);
    expect([await headOf('/south'), await headOf('/south/guangzhou'), await headOf('/head-office')]).toEqual([
      null,
      employeeId,
      null,
    ]);
    expect(await told()).toEqual([
      ['/head-office', ''],
      ['/south', ''],
    ]);
  });

  test('another role more, or one less that did not make him head, changes nothing', async () => {
    const employeeId = await headed();
    await change(employeeId, '/south', ['DEPARTMENT_HEAD', 'SALES']);
    expect([await headOf('/south'), await headOf('/head-office')]).toEqual([employeeId, employeeId]);
    expect(await told()).toEqual([]);
  });
});
