import { newId } from '@guanxi/runtime';
import { drain } from '@guanxi/testing';
import { enter, freshMobile, type Running, startCustomers } from './customers-bench.ts';
import { freshMail, named, offers, signUp, terms } from './sign-up-bench.ts';

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

const { apply, taken, applied, complete, me } = signUp(() => running);

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
