import { newId } from '@guanxi/runtime';
import { drain, execute } from '@guanxi/testing';
import { lapseApplications } from '../src/sign-up/lapse-applications.ts';
import { enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';
import { freshMail, named, signUp, terms } from './sign-up-bench.ts';

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

const { apply, taken, applied, complete, me, review, reviewed, settle } = signUp(() => running);

describe('applications that staff look at', () => {
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
});
