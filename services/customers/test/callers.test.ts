import { newId } from '@guanxi/runtime';
import { execute, type PersonName } from '@guanxi/testing';
import { RULE } from '../src/verification/verification.ts';
import { matches } from './callers-bench.ts';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { deliverPaid, paid } from './membership-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const ids = async (asker: PersonName, digits: string) =>
  (await matches(running, asker, digits)).matches.map(({ customer }: { customer: { id: string } }) => customer.id);

describe('finding by digits', () => {
  test('C33 any four digits in a row find him: of mobile, telephone, fax, extension and of a contact', async () => {
    const basic = { mobile: '13511112222', phone: '0830-2345678转901', fax: '021-55556666' };
    const company = await enter(running, { kind: 'ORGANISATION', name: '数字公司', basic });
    await mutate(
      running,
      'clerk',
      'addContact',
      { customerId: company, contact: { name: '数字人', mobile: '13599998888' } },
      '',
    );
    for (const digits of ['1351', '1112', '2222', '13511112222', '+86 135-1111-2222', '0086 1351111'])
      expect([digits, await ids('clerk', digits)]).toEqual([digits, [company]]);
    expect((await matches(running, 'clerk', '0830-2345678转901')).matches[0]).toMatchObject({
      line: 'PHONE',
      exact: true,
      number: { extension: '901' },
    });
    expect((await matches(running, 'clerk', '78901')).matches[0]).toMatchObject({ line: 'PHONE', exact: false });
    expect((await matches(running, 'clerk', '5555666')).matches[0]).toMatchObject({ line: 'FAX' });
    expect((await matches(running, 'clerk', '99998888')).matches).toMatchObject([
      { customer: { id: company }, contact: { name: '数字人' }, line: 'MOBILE', number: { typed: '13599998888' } },
    ]);
    expect((await matches(running, 'clerk', '222')).matches).toEqual([]);
    expect((await matches(running, 'clerk', '%%%%')).matches).toEqual([]);
  });

  test('C33 several persons on one number are all told, the whole number before a part of it', async () => {
    const phone = '0755-87654321';
    const part = await enter(running, { name: '部分', basic: { phone: '0755-876543219' } });
    const [mother, son] = [
      await enter(running, { name: '母亲', basic: { phone } }),
      await enter(running, { name: '儿子', basic: { phone } }),
    ];
    const found = await matches(running, 'clerk', phone);
    expect(found.matches.map(({ exact }: { exact: boolean }) => exact)).toEqual([true, true, false]);
    expect(new Set(await ids('clerk', phone))).toEqual(new Set([mother, son, part]));
    expect(await matches(running, 'clerk', phone, 2)).toMatchObject({
      more: true,
      matches: [{ exact: true }, { exact: true }],
    });
  });

  test('C33 who may not see a customer, or not his contacts, does not find him by a number', async () => {
    const customer = await enter(running, { name: '看不见', basic: { mobile: '13544443333' } }, 'seller-east');
    for (const asker of ['seller-east', 'head-east', 'clerk', 'decision-maker'] as const)
      expect([asker, await ids(asker, '4444333')]).toEqual([asker, [customer]]);
    for (const asker of ['seller-south', 'partner', 'member', 'editor', 'marketer', 'administrator'] as const)
      expect([asker, await ids(asker, '4444333')]).toEqual([asker, []]);
  });

  test('C33 the desk finds everybody, is shown the ends of the number, and leaves a note', async () => {
    const customer = await enter(running, { name: '来电人', basic: { mobile: '13577776666' } }, 'seller-south');
    for (const asker of ['agent', 'finance'] as const) {
      const { matches: found } = await matches(running, asker, '7777666');
      expect(found).toMatchObject([
        { customer: { id: customer }, number: { number: '135****6666', typed: null, masked: true } },
      ]);
    }
    const { rows } = await running.db.pool.query(
      "SELECT count(*)::int AS notes FROM guanxi.audit WHERE action = 'customer.identified' AND subject_id = $1",
      [customer],
    );
    expect(rows[0].notes).toBe(2);
  });
});

describe('verifying a caller', () => {
  const birthday = { question: 'BIRTH_DATE', answer: '1988-05-12' };
  const mail = { question: 'MAIL', answer: 'caller@example.com' };
  const wrong = { question: 'MAIL', answer: 'other@example.com' };
  const caller = () =>
    enter(running, {
      name: '核对',
      basic: {
        mobile: `134${String(Date.now()).slice(-8)}`,
        mail: mail.answer,
        birthDate: birthday.answer,
        address: '李路1号',
      },
    });
  const verify = (customerId: string, answers: object[], asker: PersonName = 'agent', more: object = {}) =>
    mutate(
      running,
      asker,
      'verifyCaller',
      { customerId, answers, ...more },
      '... on VerifyCallerSuccess { customer { id } } ... on CallerNotVerified { attemptsLeft lockedUntil }',
    );
  const card = async (id: string, asker: PersonName = 'agent') =>
    (
      await execute(
        running,
        asker,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { name basic { birthDate age address mobile { masked } }
          pointsAccount { balance } callerCheck { questions { code weak } needed attemptsLeft lockedUntil verification { validUntil ruleVersion verifiedBy { id } } } } } }`,
        { of: [{ __typename: 'Customer', id }] },
      )
    ).data._entities[0];

  test('A69 before it the desk sees the card with masked contacts and neither birthday nor points; after it all', async () => {
    const id = await caller();
    const masked = { birthDate: null, age: null, address: null, mobile: { masked: true } };
    expect(await card(id)).toMatchObject({ name: '核对', basic: masked, pointsAccount: null });
    expect((await card(id)).callerCheck).toMatchObject({
      needed: RULE.needed,
      attemptsLeft: RULE.attempts,
      verification: null,
    });
    expect(await verify(id, [birthday, mail])).toMatchObject({ customer: { id } });
    expect(await card(id)).toMatchObject({
      basic: { birthDate: '1988-05-12', address: '李路1号', mobile: { masked: false } },
      pointsAccount: { balance: 0 },
      callerCheck: { verification: { ruleVersion: RULE.version } },
    });
    // it is one person's, of one customer
    expect(await card(id, 'finance')).toMatchObject({ basic: masked, pointsAccount: null });
    expect(await card(await caller())).toMatchObject({ basic: masked });
  });

  test('A69 it ends with the call, or by itself', async () => {
    const id = await caller();
    await verify(id, [birthday, mail]);
    await mutate(
      running,
      'agent',
      'endVerification',
      { customerId: id },
      '... on EndVerificationSuccess { customer { id } }',
    );
    expect(await card(id)).toMatchObject({ basic: { birthDate: null }, callerCheck: { verification: null } });
    await verify(id, [birthday, mail]);
    expect((await card(id)).pointsAccount).not.toBeNull();
    await running.db.pool.query(
      "UPDATE caller_check SET valid_until = valid_until - interval '31 minutes' WHERE customer_id = $1",
      [id],
    );
    expect(await card(id)).toMatchObject({ basic: { mobile: { masked: true } }, pointsAccount: null });
  });

  test('A69 a wrong answer is kept and counts for all, the third locks; which was wrong is not told', async () => {
    const id = await caller();
    const repeated = { clientMutationId: newId() };
    const first = await verify(id, [birthday, wrong], 'agent', repeated);
    expect(first).toMatchObject({
      __typename: 'CallerNotVerified',
      code: 'NOT_VERIFIED',
      path: ['input', 'answers', 'answer'],
      attemptsLeft: 2,
      lockedUntil: null,
    });
    // the same attempt sent again is no other attempt
    expect(await verify(id, [birthday, wrong], 'agent', repeated)).toEqual(first);
    expect(await verify(id, [birthday, wrong], 'finance')).toMatchObject({ attemptsLeft: 1 });
    expect(await verify(id, [birthday, wrong])).toMatchObject({ attemptsLeft: 0, lockedUntil: expect.any(String) });
    expect(await verify(id, [birthday, mail])).toMatchObject({ code: 'LOCKED', path: ['input', 'customerId'] });
    expect((await card(id)).callerCheck).toMatchObject({ attemptsLeft: 0, lockedUntil: expect.any(String) });
    const { rows } = await running.db.pool.query(
      "SELECT action, fields::text FROM guanxi.audit WHERE subject_id = $1 AND action LIKE 'caller.%'",
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(Array(3).fill('caller.not-verified'));
    expect(JSON.stringify(rows)).not.toContain('other@example.com');
  });

  test('A69 too few answers, only weak ones and questions without an answer cost no attempt', async () => {
    const id = await caller();
    expect(await verify(id, [birthday])).toMatchObject({ code: 'TOO_FEW', path: ['input', 'answers'] });
    const weak = [
      { question: 'NAME', answer: '核对' },
      { question: 'MOBILE', answer: '13412345678' },
    ];
    expect(await verify(id, weak)).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    const order = { question: 'LAST_ORDER_NUMBER', answer: 'X' };
    expect(await verify(id, [birthday, order])).toMatchObject({
      code: 'UNKNOWN_VALUE',
      path: ['input', 'answers', '1', 'question'],
    });
    expect((await card(id)).callerCheck.attemptsLeft).toBe(RULE.attempts);
  });

  test('A69 the last paid order is a question once there is one', async () => {
    const id = await caller();
    await deliverPaid(
      running,
      paid(id, { gross: '1200.00', tax: '100.00', paidAt: running.clock.now(), tier: 'STANDARD' }),
    );
    const codes = (await card(id)).callerCheck.questions.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['LAST_ORDER_NUMBER', 'LAST_ORDER_AMOUNT', 'LAST_ORDER_DAY']));
    const answers = [
      { question: 'NAME', answer: '核对' },
      { question: 'LAST_ORDER_AMOUNT', answer: '1200元' },
    ];
    expect(await verify(id, answers)).toMatchObject({ customer: { id } });
  });

  test('A69 who sees the customer anyway is asked to verify nobody, and who may not verify cannot', async () => {
    const id = await caller();
    expect(await card(id, 'clerk')).toMatchObject({ basic: { mobile: { masked: false } }, callerCheck: null });
    for (const asker of ['clerk', 'seller-south', 'partner', 'member', 'marketer'] as const) {
      const sent = { clientMutationId: newId(), customerId: id, answers: [birthday, mail] };
      const { errors } = await execute(
        running,
        asker,
        'mutation ($input: VerifyCallerInput!) { verifyCaller(input: $input) { __typename } }',
        { input: sent },
        { mayFail: true },
      );
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});

describe('addresses', () => {
  test('A70 a pasted line fills name, number and address, and the pick list leads down to the street', async () => {
    const { data } = await execute(
      running,
      'clerk',
      `{ parseAddress(text: "张三 13800138000 四川省泸州市江阳区南城街道李路1号") { name mobile address province { code } city { code } district { name } street { name level } }
        regions { code name level hasChildren } districts: regions(parent: "510500") { name level } none: regions(parent: "x") { code } }`,
    );
    expect(data.parseAddress).toEqual({
      name: '张三',
      mobile: '13800138000',
      address: '江阳区南城街道李路1号',
      province: { code: '510000' },
      city: { code: '510500' },
      district: { name: '江阳区' },
      street: { name: '南城街道', level: 'STREET' },
    });
    expect(data.regions).toHaveLength(34);
    expect(data.districts).toContainEqual({ name: '江阳区', level: 'DISTRICT' });
    expect(data.none).toEqual([]);
  });
});
