import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, execute, type PersonName, person, runJobs } from '@guanxi/testing';
import { startIssuer, type TestIssuer } from './issuer.ts';
import { counts, customer, idOf, type Sales, send, startSales } from './sales.ts';

let issuer: TestIssuer;
let running: Sales;

beforeAll(async () => {
  issuer = await startIssuer();
  running = await startSales(issuer.settings);
});
afterAll(async () => {
  await running?.stop();
  await issuer?.close();
});

let turn = 0;
const address = () => {
  turn += 1;
  return `person-${turn}@example.com`;
};
const employee = (mail: string, more: object = {}) => ({
  name: '新同事',
  mail,
  departmentPath: '/east/shanghai',
  roles: ['SALES', 'EMPLOYEE'],
  ...more,
});
const accountsOf = async (mail: string) => (await issuer.accounts()).filter(({ username }) => username === mail);
const invitation = (id: string) => running.db.read.invitation.findUniqueOrThrow({ where: { id } });

/** Runs what is queued now again and again, whatever time the job library would wait between. */
async function work(rounds = 1): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await running.db.pool.query(
      'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < max_attempts',
    );
    await runJobs(running);
  }
}

describe('inviting', () => {
  test('a colleague is there at once, and gets account, roles and a mail with which he sets his password', async () => {
    await drain(running);
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    expect(invited).toMatchObject({ kind: 'EMPLOYEE', state: 'PENDING', mail: 'p***@example.com' });
    await work();
    const [account, ...others] = await accountsOf(mail);
    expect(others).toEqual([]);
    expect(account).toMatchObject({ enabled: true, roles: expect.arrayContaining(['sales', 'employee']) });
    expect(account?.attributes).toMatchObject({
      employee: [invited.employee.id],
      displayName: ['新同事'],
      locale: ['zh-CN'],
    });
    expect(account?.groups).toEqual(['/east/shanghai']);
    expect(issuer.mails(mail)).toHaveLength(1);
    const of = `query ($id: ID!) { employee(id: $id) { invitation { state } } }`;
    const seen = async (asker: PersonName) =>
      (await execute(running, asker, of, { id: invited.employee.id })).data.employee.invitation;
    expect(await seen('administrator')).toEqual({ state: 'SENT' });
    expect(await seen('head-east')).toEqual({ state: 'SENT' });
    expect(await seen('seller-east')).toBeNull();
    expect(issuer.mails(mail)[0]?.links.join()).toContain('client_id=guanxi-console');
    const facts = await drain(running);
    expect(facts.map(({ name, key, value }) => [name, key, value.employeeId])).toEqual([
      ['EmployeeChanged', invited.employee.id, invited.employee.id],
      ['PersonInvited', invited.employee.id, invited.employee.id],
    ]);
    expect(facts[0]?.value).toMatchObject({
      departmentPath: '/east/shanghai',
      roles: ['sales', 'employee'],
      active: true,
    });
  });

  test('a member is invited by the address of his record, in his language, and only once', async () => {
    const mail = address();
    const customerId = await customer(running, { mail, language: 'zh-TW' });
    const { invitation: invited } = await send(running, 'clerk', 'inviteMember', { customerId });
    expect(invited).toMatchObject({ kind: 'MEMBER', customer: { id: customerId } });
    expect(await send(running, 'agent', 'inviteMember', { customerId })).toMatchObject({
      code: 'ALREADY_INVITED',
    });
    await work();
    const [account] = await accountsOf(mail);
    expect(account?.attributes).toMatchObject({ customer: [customerId], locale: ['zh-TW'] });
    expect(account?.roles).toContain('member');
    expect(issuer.mails(mail)[0]?.headers['content-language']).toBe('zh-TW');
    const query =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { invitation { state } } } }';
    const refs = [{ __typename: 'Customer', id: customerId }];
    expect((await execute(running, 'agent', query, { refs })).data._entities[0].invitation).toEqual({ state: 'SENT' });
    expect((await execute(running, 'seller-east', query, { refs })).data._entities[0].invitation).toBeNull();
  });

  test('a person of a partner gets his organisation’s claim', async () => {
    const organisationId = await customer(running, { kind: 'ORGANISATION' });
    const mail = address();
    await send(running, 'head-east', 'invitePartnerUser', {
      organisationId,
      name: 'Ann',
      mail,
      language: 'EN',
    });
    await work();
    const [account] = await accountsOf(mail);
    expect(account?.attributes).toMatchObject({ partner: [organisationId], locale: ['en'] });
    expect(account?.attributes.partner_user).toHaveLength(1);
    expect(account?.roles).toContain('partner');
  });

  test('the mail can be sent again, to the same account', async () => {
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    const again = () => send(running, 'administrator', 'resendInvitation', { invitationId: invited.id });
    expect(await again()).toMatchObject({ code: 'WRONG_STATE' });
    await work();
    expect(await again()).toMatchObject({ invitation: { state: 'PENDING' } });
    await work();
    expect(issuer.mails(mail)).toHaveLength(2);
    expect(await accountsOf(mail)).toHaveLength(1);
  });
});

describe('trying again', () => {
  const cases = [
    ['the provider is overloaded', { method: 'GET', path: /^\/users$/, when: 'before', status: 503 }],
    ['the request is lost', { method: 'POST', path: /^\/users$/, when: 'before' }],
    ['the answer is lost after the account was made', { method: 'POST', path: /^\/users$/, when: 'after' }],
    ['the roles fail', { method: 'POST', path: /role-mappings/, when: 'before', status: 500 }],
    ['the mail server is down', { method: 'PUT', path: /execute-actions/, when: 'before', status: 500 }],
  ] as const;
  test.each(cases)('%s: one account and one mail in the end', async (_, fault) => {
    const mail = address();
    issuer.breakNext(fault);
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    await work();
    expect(await invitation(invited.id)).toMatchObject({ state: 'PENDING', attempts: 1, reason: 'UNREACHABLE' });
    await work();
    expect(await invitation(invited.id)).toMatchObject({ state: 'SENT', attempts: 2, reason: null });
    expect(await accountsOf(mail)).toHaveLength(1);
    expect((await accountsOf(mail))[0]?.roles).toContain('sales');
    expect(issuer.mails(mail)).toHaveLength(1);
  });

  test('a job that runs twice mails once', async () => {
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    await work();
    const job = running.service.features.jobs?.['send-invitation'];
    for (let time = 0; time < 3; time += 1) await job?.({ invitationId: invited.id }, { attempt: 1, isLast: false });
    expect(await accountsOf(mail)).toHaveLength(1);
    expect(issuer.mails(mail)).toHaveLength(1);
  });

  test('an account that is there already is taken by its person and by nobody else', async () => {
    const mail = address();
    const { invitation: first } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    await work();
    const made = issuer.calls.filter((call) => call === 'POST /users').length;
    await running.db.read.invitation.update({ where: { id: first.id }, data: { state: 'PENDING', accountId: null } });
    const job = running.service.features.jobs?.['send-invitation'];
    await job?.({ invitationId: first.id }, { attempt: 1, isLast: false });
    expect(issuer.calls.filter((call) => call === 'POST /users')).toHaveLength(made);
    expect(await invitation(first.id)).toMatchObject({ state: 'SENT' });

    const customerId = await customer(running, { mail });
    const { invitation: second } = await send(running, 'agent', 'inviteMember', { customerId });
    await work();
    expect(await invitation(second.id)).toMatchObject({ state: 'FAILED', reason: 'ADDRESS_TAKEN' });
    expect((await accountsOf(mail))[0]?.attributes.customer).toBeUndefined();
  });
});

describe('leaving', () => {
  test('one who leaves cannot sign in any more, heads nothing and gets no invitation that was on its way', async () => {
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    const employeeId = invited.employee.id;
    await work();
    const { departments } = (await execute(running, 'administrator', '{ departments { id path } }')).data;
    const shanghai = departments.find((each: { path: string }) => each.path === '/east/shanghai');
    await send(running, 'administrator', 'setDepartmentHead', {
      departmentId: shanghai.id,
      employeeId,
    });
    await drain(running);
    await send(running, 'administrator', 'disableEmployee', { employeeId });
    await work();
    expect((await accountsOf(mail))[0]?.enabled).toBe(false);
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

  test('a department that moves is in its people’s tokens', async () => {
    const mail = address();
    const code = `d${turn}`;
    const names = { zhCn: code };
    const made = await send(running, 'decision-maker', 'createDepartment', {
      parentPath: '/south',
      code,
      names,
    });
    await send(running, 'administrator', 'inviteEmployee', employee(mail, { departmentPath: `/south/${code}` }));
    await work();
    await send(running, 'decision-maker', 'moveDepartment', {
      departmentId: made.department.id,
      parentPath: '/east',
    });
    await work();
    const [account] = await accountsOf(mail);
    expect(account).toMatchObject({ groups: [`/east/${code}`], attributes: { displayName: ['新同事'] } });
    expect(await issuer.departments()).toMatchObject({ [`/east/${code}`]: `/east/${code}` });
    expect(await issuer.departments()).not.toHaveProperty([`/south/${code}`]);
    expect(account?.attributes.employee).toHaveLength(1);
  });

  test('a member who is erased is forgotten and cannot sign in', async () => {
    const mail = address();
    const customerId = await customer(running, { mail });
    const { invitation: invited } = await send(running, 'agent', 'inviteMember', { customerId });
    await work();
    await deliver(running, 'crm.customers.profile.v1', customers.CustomerProfileSchema, null, { key: customerId });
    await work();
    expect(await invitation(invited.id)).toMatchObject({ state: 'FAILED', reason: 'WITHDRAWN', mail: '', name: '' });
    expect((await accountsOf(mail))[0]?.enabled).toBe(false);
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
    await work();
    await drain(running);
    const change = { departmentPath: '/south', roles: ['MARKETING', 'EMPLOYEE'], expectedVersion: 1 };
    expect(await give('administrator', employeeId, change)).toMatchObject({
      employee: { roles: ['MARKETING', 'EMPLOYEE'], departmentPath: '/south', version: 2 },
    });
    await work();
    const [account] = await accountsOf(mail);
    expect(account).toMatchObject({ enabled: true, groups: ['/south'] });
    expect(account?.roles).toEqual(expect.arrayContaining(['marketing', 'employee']));
    expect(account?.roles).not.toContain('sales');
    expect(issuer.calls.at(-1)).toBe('POST /users/:id/logout');
    expect((await drain(running)).map(({ name, value }) => [name, value.departmentPath ?? value.reason])).toEqual([
      ['EmployeeChanged', '/south'],
      ['SessionsEnded', 'RIGHTS_CHANGED'],
    ]);
    await send(running, 'administrator', 'resendInvitation', { invitationId });
    await work();
    expect((await accountsOf(mail))[0]?.roles).not.toContain('sales');
    expect((await accountsOf(mail))[0]?.groups).toEqual(['/south']);
  });

  test('a role more signs nobody out; one that is taken while another is given does, also when the issuer fails once', async () => {
    const { mail, employeeId } = await colleague();
    await work();
    await drain(running);
    await give('administrator', employeeId, { roles: ['SALES', 'EMPLOYEE', 'MARKETING'] });
    await work();
    expect((await accountsOf(mail))[0]?.roles).toContain('marketing');
    expect((await drain(running)).map(({ name }) => name)).toEqual(['EmployeeChanged']);

    issuer.breakNext({ method: 'DELETE', path: /role-mappings/, when: 'before', status: 500 });
    await give('administrator', employeeId, { roles: ['EMPLOYEE'] });
    await give('administrator', employeeId, { roles: ['EMPLOYEE', 'ORDER_DESK'] });
    await work(2);
    const roles = (await accountsOf(mail))[0]?.roles;
    expect(roles).toEqual(expect.arrayContaining(['employee', 'order-desk']));
    expect(roles).not.toEqual(expect.arrayContaining(['sales']));
    expect((await drain(running)).filter(({ name }) => name === 'SessionsEnded')).toHaveLength(1);
  });

  test('before he has an account they are what it is made with', async () => {
    const { mail, employeeId } = await colleague();
    await give('administrator', employeeId, { departmentPath: '/south', roles: ['ORDER_DESK'] });
    await work();
    const [account] = await accountsOf(mail);
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

describe('refusals leave nothing', () => {
  test('G02 who may invite whom, with what roles', async () => {
    const before = await counts(running, 'invitation');
    const invite = (asker: Parameters<typeof send>[1], more: object) =>
      send(running, asker, 'inviteEmployee', employee(address(), more));
    expect(await invite('seller-east', {})).toEqual({ error: 'FORBIDDEN' });
    expect(await invite('member', {})).toEqual({ error: 'FORBIDDEN' });
    expect(await invite('head-east', { departmentPath: '/south' })).toMatchObject({
      code: 'NOT_ALLOWED_HERE',
      path: ['input', 'departmentPath'],
    });
    expect(await invite('head-east', { departmentPath: '/nowhere' })).toMatchObject({ result: 'NotFound' });
    expect(await invite('head-east', { roles: ['SALES', 'ADMINISTRATOR'] })).toMatchObject({
      code: 'NOT_ALLOWED_HERE',
      path: ['input', 'roles', '1'],
    });
    expect(await invite('administrator', { mail: 'Administrator@guanxi.example' })).toMatchObject({ code: 'OWN_ROLE' });
    expect(await invite('administrator', { mail: 'clerk@guanxi.example' })).toMatchObject({ code: 'TAKEN' });
    expect(await invite('administrator', { roles: [] })).toMatchObject({ code: 'TOO_FEW', path: ['input', 'roles'] });
    expect(await invite('administrator', { mail: 'nobody' })).toMatchObject({ code: 'INVALID_MAIL' });
    expect(await counts(running, 'invitation')).toEqual(before);
  });

  test('G02 only a customer whom one sees can be invited, and only with an address', async () => {
    const withoutMail = await customer(running, { mail: null });
    const south = await customer(running, { departmentPath: '/south', ownerId: idOf('seller-south') });
    const before = await counts(running, 'invitation');
    const invite = (asker: Parameters<typeof send>[1], customerId: string) =>
      send(running, asker, 'inviteMember', { customerId });
    expect(await invite('agent', withoutMail)).toMatchObject({
      code: 'NO_MAIL_ADDRESS',
      path: ['input', 'customerId'],
    });
    expect(await invite('clerk', south)).toMatchObject({ result: 'NotFound' });
    expect(await invite('head-east', south)).toMatchObject({ result: 'NotFound' });
    expect(await invite('agent', newId())).toMatchObject({ result: 'NotFound' });
    for (const asker of ['administrator', 'seller-east', 'partner', 'member'] as const)
      expect(await invite(asker, south)).toEqual({ error: 'FORBIDDEN' });
    expect(await counts(running, 'invitation')).toEqual(before);
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

  test('G02 invitations exist for those who could have made them', async () => {
    const customerId = await customer(running, { mail: address() });
    const { invitation: member } = await send(running, 'agent', 'inviteMember', { customerId });
    const { invitation: staff } = await send(running, 'administrator', 'inviteEmployee', employee(address()));
    const seen = async (asker: Parameters<typeof send>[1] | ReturnType<typeof person>) => {
      const query =
        'query ($refs: [_Any!]!) { invitations(first: 200) { nodes { id } } _entities(representations: $refs) { ... on Invitation { id } } }';
      const refs = [member, staff].map(({ id }) => ({ __typename: 'Invitation', id }));
      const { data } = await execute(running, asker, query, { refs });
      const listed = new Set(data.invitations.nodes.map((each: { id: string }) => each.id));
      return [...[member, staff].map(({ id }) => listed.has(id)), ...data._entities.map(Boolean)];
    };
    expect(await seen('decision-maker')).toEqual([true, true, true, true]);
    expect(await seen('head-east')).toEqual([true, true, true, true]);
    expect(await seen('administrator')).toEqual([false, true, false, true]);
    expect(await seen('agent')).toEqual([true, false, true, false]);
    for (const stranger of ['seller-south', 'finance', 'partner', 'member', 'member2'] as const)
      expect([stranger, await seen(stranger)]).toEqual([stranger, [false, false, false, false]]);
    expect(await seen(person('head-east', { department: '/south' }))).toEqual([false, false, false, false]);
  });
});
