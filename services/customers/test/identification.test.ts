import { newId } from '@guanxi/runtime';
import { drain, execute, type PersonName, person } from '@guanxi/testing';
import { matches } from './callers-bench.ts';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { account, deliverPaid, paid } from './membership-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const register = (asker: PersonName, input: object) =>
  mutate(
    running,
    asker,
    'registerCaller',
    input,
    '... on RegisterCallerSuccess { known customers { id name stage departmentPath } }',
  );

describe('one member in every branch and on every channel', () => {
  test('C33 whom nobody knows becomes one record in stage 待识别, and no second one when he calls again', async () => {
    const number = freshMobile();
    await drain(running);
    const first = await register('agent', { number: `+86 ${number}` });
    expect(first).toMatchObject({
      known: false,
      customers: [
        {
          name: `未知来电 ${number.slice(0, 3)}****${number.slice(-4)}`,
          stage: 'UNIDENTIFIED',
          departmentPath: '/east',
        },
      ],
    });
    const created = (await drain(running)).find(({ name }) => name === 'CustomerCreated');
    expect(created?.value).toMatchObject({ customerId: first.customers[0].id, cause: 'identification' });
    const again = await register('finance', { number, name: '林先生' });
    expect(again).toMatchObject({ known: true, customers: [{ id: first.customers[0].id }] });
    const [one, other] = await Promise.all(
      ['agent', 'finance'].map((asker) => register(asker as PersonName, { number: '0755-83216321转12' })),
    );
    expect(one.customers).toEqual(other.customers);
    expect(await matches(running, 'agent', '83216321')).toMatchObject({ matches: [{ line: 'PHONE', exact: false }] });
  });

  test('C33 whoever has the number, in another branch or by a contact, is the caller, and it is noted', async () => {
    const [own, ofContact] = [freshMobile(), freshMobile()];
    const south = await enter(running, { name: '南方会员', basic: { mobile: own } }, 'seller-south');
    const company = await enter(running, { kind: 'ORGANISATION', name: '来电公司', basic: { mobile: freshMobile() } });
    await mutate(
      running,
      'clerk',
      'addContact',
      { customerId: company, contact: { name: '电话人', mobile: ofContact } },
      '',
    );
    expect(await register('agent', { number: own })).toMatchObject({ known: true, customers: [{ id: south }] });
    expect(await register('agent', { number: ofContact })).toMatchObject({ known: true, customers: [{ id: company }] });
    const { rows } = await running.db.pool.query(
      `SELECT count(*)::int AS noted FROM guanxi.audit WHERE action = 'customer.identified' AND subject_id = $1 AND viewer = $2`,
      [south, person('agent').employee],
    );
    expect(rows[0].noted).toBe(1);
  });

  test('C33 what is no number is refused at its field, and only those who identify callers put one down', async () => {
    expect(await register('agent', { number: '12' })).toMatchObject({
      code: 'INVALID_PHONE',
      path: ['input', 'number'],
    });
    for (const asker of ['clerk', 'marketer', 'member', 'partner'] as const) {
      const { errors } = await execute(
        running,
        asker,
        'mutation ($input: RegisterCallerInput!) { registerCaller(input: $input) { __typename } }',
        { input: { clientMutationId: newId(), number: freshMobile() } },
        { mayFail: true },
      );
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('C33 enrolled at one branch he is found at another by mobile, mail, number and login, and credited there', async () => {
    const basic = { mobile: freshMobile(), mail: `Branch-${newId()}@example.com` };
    const id = await enter(running, { name: '两地会员', basic }, 'seller-south');
    const enrolled = await mutate(
      running,
      'agent',
      'enrolCustomer',
      { customerId: id },
      '... on EnrolCustomerSuccess { customer { number } }',
    );
    const { number } = enrolled.customer;
    const found = async (text: string) => {
      const { data } = await execute(
        running,
        'agent',
        'query ($text: String!) { customers(filter: { text: $text }) { nodes { id } } }',
        { text },
      );
      return data.customers.nodes.map((node: { id: string }) => node.id);
    };
    for (const text of [basic.mobile, basic.mail, number]) expect([text, await found(text)]).toEqual([text, [id]]);
    // nobody feels his way to an address that he is not shown
    expect(await found(basic.mail.slice(0, -4))).toEqual([]);
    const byCard = await execute(
      running,
      'finance',
      'query ($number: String!) { customerByNumber(number: $number) { id } }',
      {
        number,
      },
    );
    expect(byCard.data.customerByNumber).toEqual({ id });
    const login = { ...person('member'), customer: id };
    expect((await execute(running, login, '{ me { id number } }')).data.me).toEqual({ id, number });
    await deliverPaid(running, paid(id, { gross: '300.00', paidAt: running.clock.now() }));
    expect((await account(running, id, 'decision-maker')).balance).toBe(300);
  });
});
