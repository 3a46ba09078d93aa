import { newId } from '@guanxi/runtime';
import { type Asker, drain, execute, people, runJobs } from '@guanxi/testing';
import { lapseApplications } from '../src/sign-up/lapse-applications.ts';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

const NOW = '2026-11-24T02:00:00Z';
let running: Running;
beforeAll(async () => {
  running = await startCustomers(NOW);
});
afterAll(() => running?.stop());
beforeEach(async () => {
  running.clock.set(NOW);
  await drain(running);
});

const terms = { purpose: 'MEMBERSHIP', granted: true, textVersion: 1 };
const offers = { purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 };
const addresses = { next: 0 };
const freshMail = () => `applicant${addresses.next++}@example.com`;
const apply = (mail: string, input: object = {}) =>
  mutate(
    running,
    undefined,
    'applyForMembership',
    { name: '林小雨', mail, choices: [terms, offers], ...input },
    '... on ApplyForMembershipSuccess { accepted }',
  );
/** What was told after an application was looked at. */
const taken = async () => {
  expect(await runJobs(running)).toEqual([]);
  return drain(running);
};
const applied = async () => (await taken()).find(({ name }) => name === 'MembershipApplied')?.value;
const complete = (customer: string, input: object = {}) =>
  mutate(
    running,
    { ...people.member, customer },
    'completeMembership',
    { choices: [terms, offers], ...input },
    '... on CompleteMembershipSuccess { customer { number } }',
  );
const me = async (customer: string) =>
  (
    await execute(
      running,
      { ...people.member, customer },
      `{ me { name number stage application { appliedAt choices { purpose channel } } enrolment { place }
        consents { purpose channel granted record { way saidAt text { version } } } } }`,
    )
  ).data.me;
const review = async (asker: Asker = 'agent') =>
  (
    await execute(
      running,
      asker,
      `{ applicationsToReview(first: 200) { nodes { id state name mail mobile customer { id }
        candidates { customer { id } sameName sameMail sameMobile } } } }`,
    )
  ).data.applicationsToReview.nodes;
const reviewed = async (id: string, asker: Asker = 'agent') =>
  (await execute(running, asker, 'query ($id: ID!) { applicationToReview(id: $id) { id state name } }', { id })).data
    .applicationToReview;
const settle = (input: object, asker: Asker = 'agent') =>
  mutate(running, asker, 'settleApplication', input, '... on SettleApplicationSuccess { applicationId }');
const named = (told: { name: string }[], name: string) => told.filter((each) => each.name === name);

describe('sign-up', () => {
  test('V17 who applies gets a link, and becomes a member when he signs in and says once more what he agrees to', async () => {
    expect(await apply(freshMail(), { mobile: freshMobile(), language: 'EN' })).toEqual({
      __typename: 'ApplyForMembershipSuccess',
      accepted: true,
    });
    const told = await taken();
    expect(told.map(({ name }) => name)).toEqual(['CustomerCreated', 'CustomerProfile', 'MembershipApplied']);
    const customerId = told[2]?.value.customerId;
    expect(told[1]?.value).toMatchObject({ number: '', language: 'en', stage: 'UNIDENTIFIED', consents: [] });
    expect(await me(customerId)).toMatchObject({
      number: null,
      application: {
        appliedAt: '2026-11-24T02:00:00.000Z',
        choices: [
          { purpose: 'MEMBERSHIP', channel: null },
          { purpose: 'MARKETING', channel: 'MAIL' },
        ],
      },
    });

    running.clock.set('2026-11-24T05:00:00Z');
    expect(await complete(customerId, { choices: [offers] })).toMatchObject({ __typename: 'InvalidInput' });
    const input = { clientMutationId: newId() };
    const first = await complete(customerId, input);
    expect(first.customer.number).toMatch(/^M\d{8}$/);
    expect(await complete(customerId, input)).toEqual(first);
    expect(await complete(customerId)).toEqual(first);
    const found = await me(customerId);
    expect(found).toMatchObject({ stage: 'POTENTIAL', application: null, enrolment: { place: 'WEB' } });
    const said = {
      granted: true,
      record: { way: 'SIGN_UP', saidAt: '2026-11-24T05:00:00.000Z', text: { version: 1 } },
    };
    expect(found.consents.filter((each: { granted: boolean }) => each.granted)).toEqual([
      { purpose: 'MEMBERSHIP', channel: null, ...said },
      { purpose: 'MARKETING', channel: 'MAIL', ...said },
    ]);
    const facts = await drain(running);
    expect(named(facts, 'CustomerEnrolled')).toHaveLength(1);
    expect(named(facts, 'ConsentRecorded')).toHaveLength(2);
    expect(facts.at(-1)?.value.consents).toEqual(['MARKETING:MAIL']);
  });

  test('V17 two first sign-ins at once make one member with one number', async () => {
    await apply(freshMail());
    const { customerId } = (await applied()) as { customerId: string };
    const [one, other] = await Promise.all([complete(customerId), complete(customerId)]);
    expect(one.customer.number).toMatch(/^M/);
    expect(other).toEqual(one);
    const facts = await drain(running);
    expect([named(facts, 'CustomerEnrolled'), named(facts, 'ConsentRecorded')].map((each) => each.length)).toEqual([
      1, 2,
    ]);
  });

  test('V17 whether the address is known cannot be told from the answer, and no second record is made', async () => {
    const mail = freshMail();
    const known = await enter(running, { name: '林小雨', basic: { mail: mail.toUpperCase() } });
    await drain(running);
    expect(await apply(mail)).toEqual(await apply(freshMail()));
    const told = await taken();
    const invited = named(told, 'MembershipApplied').map(
      (each) => (each as { value?: { customerId?: string } }).value?.customerId,
    );
    expect([invited.includes(known), invited.length]).toEqual([true, 2]);
    expect(named(told, 'CustomerCreated')).toHaveLength(1);
    await complete(known);
    expect(await me(known)).toMatchObject({ stage: 'POTENTIAL', number: expect.stringMatching(/^M/) });
  });

  test('V17 whether a number is known cannot be told either: the letter leaves, and staff compare', async () => {
    const mobile = freshMobile();
    const known = await enter(running, { name: '别人', basic: { mobile } });
    await drain(running);
    const before = await apply(freshMail(), { mobile: freshMobile() });
    const shape = (told: { name: string }[]) => told.map(({ name }) => name);
    const unknown = shape(await taken());
    expect(await apply(freshMail(), { mobile })).toEqual(before);
    const told = await taken();
    expect(shape(told)).toEqual(unknown);
    const customerId = told.at(-1)?.value.customerId;
    const [found] = (await review()).slice(-1);
    expect(found).toMatchObject({
      ...{ state: 'INVITED', name: '林小雨', customer: { id: customerId } },
      candidates: [{ customer: { id: known }, sameName: false, sameMail: false, sameMobile: true }],
    });
    expect([found.mail, found.mobile].every((each: string) => each.includes('*'))).toBe(true);
    // the letter has left: the verdict is kept, and neither record is joined with the other
    expect(await settle({ applicationId: found.id, verdict: 'REFUSE', reason: '不像' })).toMatchObject({
      code: 'WRONG_STATE',
    });
    expect(await settle({ applicationId: found.id, verdict: 'SAME', customerId: known })).toEqual({
      ...{ __typename: 'SettleApplicationSuccess', applicationId: found.id },
    });
    expect(await drain(running)).toEqual([]);
    expect((await review()).some(({ id }: { id: string }) => id === found.id)).toBe(false);
  });

  test("V17 another's address waits for staff: he is let in to the record that they name, to a new one, or not at all", async () => {
    const held = async (name: string, input: object = {}) => {
      const mail = freshMail();
      const known = await enter(running, { name: '林大雨', basic: { mail }, ...input });
      await apply(mail, { name });
      expect(named(await taken(), 'MembershipApplied')).toEqual([]);
      const [found] = (await review('decision-maker')).slice(-1);
      expect(found).toMatchObject({
        state: 'HELD',
        name,
        customer: null,
        candidates: [{ customer: { id: known }, sameMail: true }],
      });
      return { mail, known, applicationId: found.id as string };
    };
    const same = await held('林小雨');
    expect(await settle({ applicationId: same.applicationId, verdict: 'SAME' })).toMatchObject({ code: 'REQUIRED' });
    const stranger = await enter(running);
    const wrong = { applicationId: same.applicationId, verdict: 'SAME', customerId: stranger };
    expect(await settle(wrong)).toMatchObject({ __typename: 'NotFound' });
    await drain(running);
    const input = {
      clientMutationId: newId(),
      applicationId: same.applicationId,
      verdict: 'SAME',
      customerId: same.known,
    };
    const done = await settle(input);
    expect(await settle(input)).toEqual(done);
    const told = await drain(running);
    expect(told.map(({ name, key }) => [name, key])).toEqual([['MembershipApplied', same.known]]);
    expect(await settle({ applicationId: same.applicationId, verdict: 'ANOTHER' })).toMatchObject({
      code: 'WRONG_STATE',
    });

    const another = await held('林小雨');
    await settle({ applicationId: another.applicationId, verdict: 'ANOTHER' });
    const made = (await drain(running)).map(({ name }) => name);
    expect(made).toEqual(['CustomerCreated', 'CustomerProfile', 'MembershipApplied']);

    const refused = await held('林小雨');
    const refusal = { applicationId: refused.applicationId, verdict: 'REFUSE' };
    for (const reason of [undefined, ' '])
      expect(await settle({ ...refusal, reason })).toMatchObject({
        ...{ __typename: 'InvalidInput', code: 'REQUIRED', path: ['input', 'reason'] },
      });
    expect(await reviewed(refused.applicationId)).toMatchObject({ state: 'HELD', name: '林小雨' });
    await settle({ ...refusal, reason: '资料不实' });
    expect(await drain(running)).toEqual([]);
    expect(await reviewed(refused.applicationId)).toBeNull();
    const kept = await running.db.pool.query(
      "SELECT reason FROM guanxi.audit WHERE action = 'membership.reviewed' AND subject_id = $1",
      [refused.applicationId],
    );
    expect(kept.rows).toEqual([{ reason: 'REFUSE 资料不实' }]);
    const { rows } = await running.db.pool.query('SELECT state, applicant FROM membership_application WHERE id = $1', [
      refused.applicationId,
    ]);
    expect(rows).toEqual([{ state: 'REFUSED', applicant: null }]);
  });

  test("V17 a held letter goes nowhere but to the record's own address", async () => {
    const mail = freshMail();
    const known = await enter(running, { name: '林大雨', basic: { mail } });
    await apply(mail);
    await taken();
    const [{ id: applicationId }] = (await review()).slice(-1);
    await mutate(running, 'clerk', 'updateCustomer', { customerId: known, basic: { mail: freshMail() } }, '');
    await drain(running);
    expect(await settle({ applicationId, verdict: 'SAME', customerId: known })).toMatchObject({
      code: 'NO_MAIL_ADDRESS',
    });
    expect(await drain(running)).toEqual([]);
  });

  test('V17 who applies before somebody with his address keeps nothing from him: the record takes what the last one says', async () => {
    const mail = freshMail();
    await apply(mail, { name: '不是他', mobile: freshMobile() });
    const { customerId } = (await applied()) as { customerId: string };
    await apply(mail, { name: '林小雨', choices: [terms] });
    const told = await taken();
    expect(told.map(({ name, key }) => [name, key])).toEqual([
      ['CustomerProfile', customerId],
      ['MembershipApplied', customerId],
    ]);
    expect(await me(customerId)).toMatchObject({
      ...{ name: '林小雨', application: { choices: [{ purpose: 'MEMBERSHIP', channel: null }] } },
    });
    await complete(customerId, { choices: [terms] });
    expect((await me(customerId)).consents.filter((each: { granted: boolean }) => each.granted)).toHaveLength(1);
  });

  test('V17 a member who applies again gets a letter and stays what he is; his mailbox is not filled', async () => {
    const mail = freshMail();
    await apply(mail);
    const { customerId } = (await applied()) as { customerId: string };
    const { customer } = await complete(customerId);
    for (const letters of [1, 1, 0, 0]) {
      expect((await apply(mail)).accepted).toBe(true);
      expect(named(await taken(), 'MembershipApplied')).toHaveLength(letters);
    }
    // what others agree to in his name is never put down
    expect((await me(customerId)).application).toBeNull();
    expect((await complete(customerId)).customer).toEqual(customer);
    expect(named(await drain(running), 'ConsentRecorded')).toEqual([]);
    running.clock.set('2026-11-25T02:00:01Z');
    await apply(mail);
    expect(await applied()).toMatchObject({ customerId });
  });

  test('V17 who is on the blacklist gets the same answer and no letter', async () => {
    const mail = freshMail();
    await enter(running, { basic: { mail }, value: { blacklisted: true } });
    expect((await apply(mail)).accepted).toBe(true);
    expect(await applied()).toBeUndefined();
  });

  test('V17 refusals name the field: the address, and the terms that must be agreed to in their present words', async () => {
    const refused = async (mail: string, input: object) => {
      const { code, path } = await apply(mail, input);
      return [code, path?.slice(1).join('.')];
    };
    expect(await refused('nobody', {})).toEqual(['INVALID_MAIL', 'mail']);
    expect(await refused(freshMail(), { mobile: '123' })).toEqual(['INVALID_MOBILE', 'mobile']);
    expect(await refused(freshMail(), { choices: [offers] })).toEqual(['REQUIRED', 'choices']);
    expect(await refused(freshMail(), { choices: [{ ...terms, textVersion: 7 }] })).toEqual([
      'UNKNOWN_REFERENCE',
      'choices.0.textVersion',
    ]);
    expect(await applied()).toBeUndefined();
  });

  test('V17 an application that nobody confirms is forgotten with the record that it made, not with one that was there', async () => {
    const [fresh, old] = [freshMail(), freshMail()];
    const known = await enter(running, { name: '林小雨', basic: { mail: old } });
    const held = freshMail();
    await enter(running, { basic: { mail: held } });
    await drain(running);
    await apply(fresh);
    const made = ((await applied()) as { customerId: string }).customerId;
    await apply(old);
    await applied();
    await apply(held);
    await taken();
    expect((await review()).at(-1).state).toBe('HELD');
    const { db, clock } = running.service.parts;
    await lapseApplications({ db, clock });
    expect(await drain(running)).toEqual([]);
    running.clock.set('2026-12-09T02:00:00Z');
    await lapseApplications({ db, clock });
    const told = await drain(running);
    expect(told.map(({ name, key }) => [name, key])).toContainEqual(['CustomerRemoved', made]);
    expect(told.some(({ key }) => key === known)).toBe(false);
    expect(await me(made)).toBeNull();
    const { rows } = await running.db.pool.query(
      'SELECT DISTINCT state, applicant, mail_hash FROM membership_application WHERE customer_id = ANY($1)',
      [[made, known]],
    );
    expect(rows).toEqual([{ state: 'LAPSED', applicant: null, mail_hash: '' }]);
    expect((await review()).filter(({ state }: { state: string }) => state === 'HELD')).toEqual([]);
    expect(await complete(known)).toMatchObject({ code: 'NOT_ENROLLED' });
  });

  test('V17 nobody but the applicant himself completes it or sees it, and few decide on it', async () => {
    await apply(freshMail());
    const { customerId } = (await applied()) as { customerId: string };
    const agreed = { choices: [terms] };
    await expect(mutate(running, 'agent', 'completeMembership', agreed, '')).rejects.toThrow('FORBIDDEN');
    await expect(mutate(running, undefined, 'completeMembership', agreed, '')).rejects.toThrow('UNAUTHENTICATED');
    expect([await reviewed(newId()), await reviewed('no id')]).toEqual([null, null]);
    for (const asker of ['clerk', 'seller-east', 'member', 'partner', 'marketer'] as const) {
      await expect(review(asker)).rejects.toThrow('FORBIDDEN');
      await expect(reviewed(newId(), asker)).rejects.toThrow('FORBIDDEN');
      await expect(settle({ applicationId: newId(), verdict: 'ANOTHER' }, asker)).rejects.toThrow('FORBIDDEN');
    }
    const { data } = await execute(
      running,
      'decision-maker',
      '{ customers(first: 200) { nodes { id application { appliedAt } } } }',
    );
    expect(data.customers.nodes).toContainEqual({ id: customerId, application: null });
  });

  test('V17 what he wrote is nowhere but in the application and his record', async () => {
    const [mail, mobile, name] = [freshMail(), freshMobile(), '欧阳无双'];
    await apply(mail, { mobile, name });
    const { customerId } = (await applied()) as { customerId: string };
    await complete(customerId);
    for (const table of ['guanxi.audit', 'guanxi.command', 'membership_application', 'graphile_worker._private_jobs'])
      for (const word of [mail, mobile.slice(1), name]) {
        const found = await running.db.pool.query(`SELECT 1 FROM ${table} t WHERE t::text LIKE $1`, [`%${word}%`]);
        expect([table, word, found.rowCount]).toEqual([table, word, 0]);
      }
  });
});
