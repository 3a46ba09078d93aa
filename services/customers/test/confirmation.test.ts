import { marketing } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { type Asker, deliver, drain, execute, people, runSweep } from '@guanxi/testing';
import { employeeId, enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { follow, letter } from './letters-bench.ts';
import { deliverPaid, paid } from './membership-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set('2026-11-24T02:00:00Z'));

const mail = 'wang.fang@example.com';
const address = { mail, province: '四川省', city: '泸州市', address: '李路1号', postcode: '646000' };
const person = (basic: object = {}) => enter(running, { name: '王芳', basic: { ...address, ...basic } });
const enrol = async (customerId: string) => {
  await mutate(running, 'clerk', 'enrolCustomer', { customerId }, '');
  return customerId;
};
const confirm = (customerId: string, asker: Asker = 'clerk', input: object = {}) =>
  mutate(running, asker, 'confirmCustomerData', { customerId, way: 'BY_PHONE', ...input }, '');
const ask = (customerId: string, cause = 'ASKED', asker: Asker = 'clerk') =>
  mutate(running, asker, 'askForConfirmation', { customerId, cause }, '... on AskForConfirmationSuccess { letter }');
const byLink = (code: string, input: object = {}) =>
  mutate(running, undefined, 'confirmByLink', { code, ...input }, '');
const fields = 'state cause dueSince confirmedAt way confirmedBy { id }';
const of = async (id: string, asker: Asker = 'clerk') =>
  (
    await execute(
      running,
      asker,
      `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Customer { name review { state } basic { mail { address } address } dataConfirmation { ${fields} } } } }`,
      { of: [{ __typename: 'Customer', id }] },
    )
  ).data._entities[0];
const standing = async (id: string) => (await of(id)).dataConfirmation;
const due = async () => runSweep(running, 'confirmations.due');
const told = async () => (await drain(running)).filter(({ name }) => name.startsWith('Data'));

describe('at the desk', () => {
  test('C32 staff put down that a customer said his data are right, and who heard it', async () => {
    const id = await person();
    expect(await standing(id)).toMatchObject({ state: 'NEW', confirmedAt: null });
    await drain(running);
    expect(await confirm(id)).toEqual({ __typename: 'ConfirmCustomerDataSuccess' });
    expect(await standing(id)).toEqual({
      ...{ state: 'CONFIRMED', cause: null, dueSince: null, confirmedAt: '2026-11-24T02:00:00.000Z' },
      ...{ way: 'BY_PHONE', confirmedBy: { id: employeeId('clerk') } },
    });
    expect(await told()).toMatchObject([{ name: 'DataConfirmed', value: { customerId: id, corrected: false } }]);
  });

  test('C32 what was changed while it was read aloud is not confirmed', async () => {
    const id = await person();
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, basic: { address: '李路2号' } }, '');
    expect(await confirm(id, 'clerk', { expectedVersion: 1 })).toMatchObject({ code: 'CONFLICT' });
  });

  test('C32 who serves him may, marketing may not, and for others he does not exist', async () => {
    const id = await person();
    expect(await confirm(id, 'agent')).toMatchObject({ __typename: 'ConfirmCustomerDataSuccess' });
    await expect(confirm(id, 'marketer')).rejects.toThrow('FORBIDDEN');
    await expect(confirm(id, people.member)).rejects.toThrow('FORBIDDEN');
    expect(await confirm(id, 'seller-south')).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await execute(
      running,
      { ...people.member, customer: id },
      `{ me { dataConfirmation { state } } }`,
    );
    expect(data.me.dataConfirmation).toBeNull();
  });

  test('C32 a letter is written at their wish, at most three a day; without an address the data are only due', async () => {
    const id = await person();
    await drain(running);
    expect(await ask(id)).toEqual({ __typename: 'AskForConfirmationSuccess', letter: true });
    expect(await told()).toMatchObject([{ name: 'DataConfirmationDue', value: { byHand: true, cause: 'ASKED' } }]);
    for (let n = 0; n < 3; n += 1) await letter(running, { customerId: id, purpose: 'DATA', mail });
    expect(await ask(id)).toMatchObject({ code: 'TOO_MANY' });
    const without = await person({ mail: null });
    expect(await ask(without, 'POST_RETURNED')).toMatchObject({ letter: false });
    expect(await standing(without)).toMatchObject({ state: 'DUE', cause: 'POST_RETURNED' });
  });
});

describe('what makes data due', () => {
  test('C32 half a year after they were confirmed, or after the record was made; a member is told of once', async () => {
    const [confirmed, never, stranger] = [await enrol(await person()), await enrol(await person()), await person()];
    running.clock.set('2027-01-10T02:00:00Z');
    await confirm(confirmed);
    running.clock.set('2027-05-23T10:00:00Z');
    await due();
    expect([await standing(confirmed), await standing(never)]).toMatchObject([
      { state: 'CONFIRMED' },
      { state: 'NEW' },
    ]);
    running.clock.set('2027-05-25T10:00:00Z');
    await drain(running);
    await due();
    expect(await standing(never)).toMatchObject({
      state: 'DUE',
      cause: 'PERIOD',
      dueSince: '2027-05-25T10:00:00.000Z',
    });
    const facts = (await told()).map(({ value }) => value.customerId);
    expect(facts).toContain(never);
    expect(facts).not.toContain(stranger);
    running.clock.set('2027-07-11T10:00:00Z');
    await due();
    expect(await standing(confirmed)).toMatchObject({ state: 'DUE', confirmedAt: '2027-01-10T02:00:00.000Z' });
    await drain(running);
    await due();
    expect(await told()).toEqual([]);
  });

  test('C32 a letter that came back; to that address no other leaves by itself', async () => {
    const id = await enrol(await person());
    await confirm(id);
    await drain(running);
    const sent = { messageId: newId(), customerId: id, channel: 'MAIL', outcome: 'SENT' };
    const tell = (value: object) =>
      deliver(running, 'crm.marketing.message.v1', marketing.MessageSentSchema, value, { key: id });
    await tell(sent);
    expect(await standing(id)).toMatchObject({ state: 'CONFIRMED' });
    await tell({ ...sent, outcome: 'FAILED' });
    expect(await standing(id)).toMatchObject({ state: 'DUE', cause: 'MAIL_RETURNED' });
    await due();
    expect((await told()).some(({ value }) => value.customerId === id)).toBe(false);
  });

  test('C32 somebody else changes what the customer had confirmed; a remark of the firm is no such thing', async () => {
    const id = await person();
    await confirm(id);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, dealings: { remark: '周三不在' } }, '');
    expect(await standing(id)).toMatchObject({ state: 'CONFIRMED' });
    await mutate(running, 'clerk', 'updateCustomer', { customerId: id, basic: { address: '李路2号' } }, '');
    expect(await standing(id)).toMatchObject({ state: 'DUE', cause: 'CONTACT_CHANGED' });
  });

  test('C32 the first order of a record that nobody has confirmed', async () => {
    const id = await person();
    await deliverPaid(running, paid(id, { gross: '120.00', tax: '10.00', paidAt: running.clock.now(), tier: '' }));
    expect(await standing(id)).toMatchObject({ state: 'DUE', cause: 'FIRST_ORDER' });
  });

  test('C32 who corrects his own data, signed in, has confirmed them', async () => {
    const id = await person();
    const me = { ...people.member, customer: id };
    await mutate(running, me, 'updateMyProfile', { basic: { address: '李路3号' } }, '');
    expect(await standing(id)).toMatchObject({ state: 'CONFIRMED', way: 'MEMBER_PAGE', confirmedBy: null });
  });
});

describe('by the link of a letter', () => {
  test('C32 he sees his own data, numbers masked, and says once that they are right', async () => {
    const id = await person({ mobile: '13800138000' });
    await ask(id);
    const code = await letter(running, { customerId: id, purpose: 'DATA', mail });
    expect(await follow(running, code, 'en')).toMatchObject({
      ...{ purpose: 'DATA', choices: [] },
      data: {
        ...{ kind: 'PERSON', name: '王芳', mobile: '138****8000', phone: null, mail: 'w***@example.com' },
        ...{ province: { code: '510000', name: '四川省' }, address: '李路1号', postcode: '646000' },
      },
    });
    await drain(running);
    expect(await byLink(code)).toEqual({ __typename: 'ConfirmByLinkSuccess' });
    expect(await standing(id)).toMatchObject({
      state: 'CONFIRMED',
      cause: null,
      way: 'LETTER_LINK',
      confirmedBy: null,
    });
    expect(await told()).toMatchObject([{ name: 'DataConfirmed', value: { way: 'LETTER_LINK', corrected: false } }]);
    expect(await byLink(code)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'code'] });
    expect(await follow(running, code)).toBeNull();
  });

  test('C32 what he puts right goes the way of every correction: checked at its field, in the history, and marks of review fall', async () => {
    const id = await person();
    await mutate(running, 'clerk', 'giveReviewMark', { customerId: id, mark: 'FIRST' }, '');
    const code = await letter(running, { customerId: id, purpose: 'DATA', mail });
    expect(await byLink(code, { basic: { mobile: '123' } })).toMatchObject({
      code: 'INVALID_MOBILE',
      path: ['input', 'basic', 'mobile'],
    });
    await drain(running);
    await byLink(code, { basic: { mobile: '13900139000', address: '李路9号' } });
    const facts = await drain(running);
    expect(facts.map(({ name }) => name)).toEqual(['CustomerProfile', 'DataConfirmed']);
    expect(await of(id)).toMatchObject({
      ...{ review: { state: 'NONE' }, basic: { mail: { address: mail }, address: '李路9号' } },
      dataConfirmation: { state: 'CONFIRMED', cause: null },
    });
    const { data } = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
        changes(first: 1) { nodes { actorKind fields { field } } } } } }`,
      { of: [{ __typename: 'Customer', id }] },
    );
    expect(data._entities[0].changes.nodes[0]).toMatchObject({ actorKind: 'MEMBER' });
  });

  test('C32 a link of preferences neither shows data nor confirms any', async () => {
    const code = await letter(running, { customerId: await person(), purpose: 'PREFERENCES', mail });
    expect((await follow(running, code)).data).toBeNull();
    expect(await byLink(code)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('C32 a repeated request is answered as before, though the address is another now', async () => {
    const id = await person();
    const code = await letter(running, { customerId: id, purpose: 'DATA', mail });
    const clientMutationId = newId();
    const input = { clientMutationId, basic: { mail: 'new@example.com' } };
    expect(await byLink(code, input)).toEqual({ __typename: 'ConfirmByLinkSuccess' });
    expect(await byLink(code, input)).toEqual({ __typename: 'ConfirmByLinkSuccess' });
  });
});

describe('the list', () => {
  test('C32 it is narrowed to what is to be confirmed, and counted: each number opens its list', async () => {
    const campaign = newId();
    const source = { campaign };
    const [fresh, right, doubted] = [
      await enter(running, { source }),
      await enter(running, { source }),
      await enter(running, { source }),
    ];
    await confirm(right);
    await ask(doubted, 'POST_RETURNED');
    const list = async (asker: Asker, filter: object) =>
      (
        await execute(
          running,
          asker,
          `query ($filter: CustomerFilter, $by: CustomerDimension!) {
            customers(filter: $filter) { nodes { id } } customerCounts(by: $by, filter: $filter) { groups { key count filter } } }`,
          { filter: { campaign, ...filter }, by: 'CONFIRMATION' },
        )
      ).data;
    const ids = ({ customers }: { customers: { nodes: { id: string }[] } }) => customers.nodes.map(({ id }) => id);
    expect(ids(await list('clerk', { confirmations: ['DUE'] }))).toEqual([doubted]);
    expect(ids(await list('clerk', { confirmations: ['NEW', 'DUE'] })).sort()).toEqual([fresh, doubted].sort());
    const { customerCounts } = await list('clerk', {});
    const counts = Object.fromEntries(
      customerCounts.groups.map((each: { key: string; count: number }) => [each.key, each.count]),
    );
    expect(counts).toEqual({ NEW: 1, CONFIRMED: 1, DUE: 1 });
  });
});
