import { newId } from '@guanxi/runtime';
import { drain, execute, type PersonName, person } from '@guanxi/testing';
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

describe('inviting', () => {
  test('a colleague is there at once, and gets account, roles and a mail with which he sets his password', async () => {
    await drain(running);
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    expect(invited).toMatchObject({ kind: 'EMPLOYEE', state: 'PENDING', mail: 'p***@example.com' });
    await work(running);
    const [account, ...others] = await accountsOf(issuer, mail);
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
    await work(running);
    const [account] = await accountsOf(issuer, mail);
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
    await work(running);
    const [account] = await accountsOf(issuer, mail);
    expect(account?.attributes).toMatchObject({ partner: [organisationId], locale: ['en'] });
    expect(account?.attributes.partner_user).toHaveLength(1);
    expect(account?.roles).toContain('partner');
  });

  test('the mail can be sent again, to the same account', async () => {
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    const again = () => send(running, 'administrator', 'resendInvitation', { invitationId: invited.id });
    expect(await again()).toMatchObject({ code: 'WRONG_STATE' });
    await work(running);
    expect(await again()).toMatchObject({ invitation: { state: 'PENDING' } });
    await work(running);
    expect(issuer.mails(mail)).toHaveLength(2);
    expect(await accountsOf(issuer, mail)).toHaveLength(1);
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
    await work(running);
    expect(await invitationOf(running, invited.id)).toMatchObject({
      state: 'PENDING',
      attempts: 1,
      reason: 'UNREACHABLE',
    });
    await work(running);
    expect(await invitationOf(running, invited.id)).toMatchObject({ state: 'SENT', attempts: 2, reason: null });
    expect(await accountsOf(issuer, mail)).toHaveLength(1);
    expect((await accountsOf(issuer, mail))[0]?.roles).toContain('sales');
    expect(issuer.mails(mail)).toHaveLength(1);
  });

  test('a job that runs twice mails once', async () => {
    const mail = address();
    const { invitation: invited } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    await work(running);
    const job = running.service.features.jobs?.['send-invitation'];
    for (let time = 0; time < 3; time += 1) await job?.({ invitationId: invited.id }, { attempt: 1, isLast: false });
    expect(await accountsOf(issuer, mail)).toHaveLength(1);
    expect(issuer.mails(mail)).toHaveLength(1);
  });

  test('an account that is there already is taken by its person and by nobody else', async () => {
    const mail = address();
    const { invitation: first } = await send(running, 'administrator', 'inviteEmployee', employee(mail));
    await work(running);
    const made = issuer.calls.filter((call) => call === 'POST /users').length;
    await running.db.read.invitation.update({ where: { id: first.id }, data: { state: 'PENDING', accountId: null } });
    const job = running.service.features.jobs?.['send-invitation'];
    await job?.({ invitationId: first.id }, { attempt: 1, isLast: false });
    expect(issuer.calls.filter((call) => call === 'POST /users')).toHaveLength(made);
    expect(await invitationOf(running, first.id)).toMatchObject({ state: 'SENT' });

    const customerId = await customer(running, { mail });
    const { invitation: second } = await send(running, 'agent', 'inviteMember', { customerId });
    await work(running);
    expect(await invitationOf(running, second.id)).toMatchObject({ state: 'FAILED', reason: 'ADDRESS_TAKEN' });
    expect((await accountsOf(issuer, mail))[0]?.attributes.customer).toBeUndefined();
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
