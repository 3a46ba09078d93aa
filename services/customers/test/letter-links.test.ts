import { newId, newLetterCode } from '@guanxi/runtime';
import { type Asker, drain, execute, people, runSweep } from '@guanxi/testing';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { follow, letter } from './letters-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set('2026-11-24T02:00:00Z'));

const mail = 'wang.fang@example.com';
const offers = { purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 };
const no = { ...offers, granted: false, textVersion: null };
const person = () => enter(running, { name: '王芳', basic: { mail } });
const paper = (customerId: string, choices: object[] = [offers]) =>
  mutate(running, 'agent', 'recordConsent', { customerId, choices, way: 'ON_PAPER' }, '');
const choose = (code: string, choices: object[], id = newId()) =>
  mutate(
    running,
    undefined,
    'chooseByLink',
    { code, choices, clientMutationId: id },
    '... on ChooseByLinkSuccess { choices { purpose channel granted pending } }',
  );
const unsubscribe = (code: string) => mutate(running, undefined, 'unsubscribeByLink', { code }, '');
const consents = async (id: string, asker: Asker = 'clerk') => {
  const { data } = await execute(
    running,
    asker,
    `{ customers(first: 200) { nodes { id consents { purpose channel granted pending { way } }
      consentHistory { nodes { purpose channel granted pending way own saidAt text { version } } } } } }`,
  );
  const found = data.customers.nodes.find((each: { id: string }) => each.id === id);
  const given = found.consents.filter((each: { granted: boolean }) => each.granted);
  return {
    ...found,
    given: given.map((each: { purpose: string; channel: string }) => `${each.purpose}:${each.channel}`),
  };
};
const allowed = async (): Promise<string[] | undefined> =>
  (await drain(running)).findLast(({ name }) => name === 'CustomerProfile')?.value.consents;

describe('double opt-in', () => {
  test('A43 what staff put down for mail allows nothing until its owner has followed the link; both steps are kept', async () => {
    const customerId = await person();
    await drain(running);
    await paper(customerId);
    const told = await drain(running);
    expect(told.map(({ name }) => name)).toEqual(['ConsentRecorded', 'ConsentConfirmationAsked', 'CustomerProfile']);
    expect(told[0]?.value).toMatchObject({ pending: true, granted: true });
    expect(told[2]?.value.consents).toEqual([]);
    expect((await consents(customerId)).given).toEqual([]);

    const code = await letter(running, { customerId, purpose: 'CONSENT', mail });
    expect(await follow(running, code)).toEqual({
      ...{ purpose: 'CONSENT', mail: 'w***@example.com', data: null },
      choices: [{ purpose: 'MARKETING', channel: 'MAIL', granted: false, pending: true }],
    });
    // to look at it is not to follow it: mail programs look at links by themselves
    expect(await follow(running, code)).not.toBeNull();
    running.clock.set('2026-11-25T02:00:00Z');
    expect(await choose(code, [offers])).toMatchObject({ choices: [{ granted: true, pending: false }] });
    expect(await allowed()).toEqual(['MARKETING:MAIL']);
    expect((await consents(customerId)).consentHistory.nodes).toMatchObject([
      { way: 'LETTER_LINK', pending: false, own: true, saidAt: '2026-11-25T02:00:00.000Z', text: { version: 1 } },
      { way: 'ON_PAPER', pending: true, own: false, saidAt: '2026-11-24T02:00:00.000Z', text: { version: 1 } },
    ]);
  });

  test('A43 a no by the link is a withdrawal, and nothing waits any more', async () => {
    const customerId = await person();
    await paper(customerId);
    const code = await letter(running, { customerId, purpose: 'CONSENT', mail });
    expect(await choose(code, [no])).toMatchObject({ choices: [{ granted: false, pending: false }] });
    expect(await allowed()).toEqual([]);
    expect(await mutate(running, 'agent', 'askForConsent', { customerId }, '')).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('A43 a telephone call and a letter by post need no link, nor does what he says himself', async () => {
    const customerId = await person();
    await paper(
      customerId,
      ['PHONE', 'POST'].map((channel) => ({ ...offers, channel })),
    );
    expect((await consents(customerId)).given).toEqual(['MARKETING:PHONE', 'MARKETING:POST']);
    const me = { ...people.member, customer: customerId };
    await mutate(running, me, 'recordConsent', { customerId, choices: [offers] }, '');
    expect((await consents(customerId)).given).toEqual(['MARKETING:MAIL', 'MARKETING:PHONE', 'MARKETING:POST']);
  });

  test('A43 a first step takes nothing away from what stands', async () => {
    const customerId = await person();
    const me = { ...people.member, customer: customerId };
    await mutate(running, me, 'recordConsent', { customerId, choices: [offers] }, '');
    running.clock.set('2026-11-24T03:00:00Z');
    await paper(customerId);
    const found = await consents(customerId);
    expect(found.given).toEqual(['MARKETING:MAIL']);
    expect(found.consents.find((each: { channel: string }) => each.channel === 'MAIL').pending).toEqual({
      way: 'ON_PAPER',
    });
  });

  test('A43 a link of a confirmation works once, and says only what waits', async () => {
    const customerId = await person();
    await paper(customerId);
    const code = await letter(running, { customerId, purpose: 'CONSENT', mail });
    expect(await choose(code, [{ ...offers, channel: 'SMS' }])).toMatchObject({
      code: 'NOT_ALLOWED_HERE',
      path: ['input', 'choices', '0', 'channel'],
    });
    const both = await Promise.all([choose(code, [offers]), choose(code, [no])]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ChooseByLinkSuccess', 'NotFound']);
    expect(await follow(running, code)).toBeNull();
    expect(await choose(code, [offers])).toMatchObject({ __typename: 'NotFound', path: ['input', 'code'] });
  });

  test('A43 the same request again has the same answer, and puts down nothing more', async () => {
    const customerId = await person();
    await paper(customerId);
    const code = await letter(running, { customerId, purpose: 'CONSENT', mail });
    const id = newId();
    await choose(code, [offers], id);
    expect(await choose(code, [offers], id)).toMatchObject({ choices: [{ granted: true, pending: false }] });
    expect(await choose(code, [no], id)).toMatchObject({ __typename: 'RepeatedMutation' });
    expect((await consents(customerId)).consentHistory.nodes).toHaveLength(2);
  });

  test('A43 staff have the letter written again, at most three times a day, and not without an address', async () => {
    const customerId = await person();
    await paper(customerId);
    await drain(running);
    const ask = (asker: Asker = 'agent') => mutate(running, asker, 'askForConsent', { customerId }, '');
    expect(await ask()).toMatchObject({ __typename: 'AskForConsentSuccess' });
    expect((await drain(running)).map(({ name }) => name)).toEqual(['ConsentConfirmationAsked']);
    await expect(ask('marketer')).rejects.toThrow('FORBIDDEN');
    expect(await ask('seller-south')).toMatchObject({ code: 'NOT_FOUND' });
    for (let n = 0; n < 3; n += 1) await letter(running, { customerId, purpose: 'CONSENT', mail });
    expect(await ask()).toMatchObject({ code: 'TOO_MANY' });
    running.clock.set('2026-11-25T03:00:00Z');
    expect(await ask()).toMatchObject({ __typename: 'AskForConsentSuccess' });
    await mutate(running, 'clerk', 'updateCustomer', { customerId, basic: { mail: '' } }, '');
    expect(await ask()).toMatchObject({ code: 'NO_MAIL_ADDRESS' });
  });
});

describe('the page of preferences', () => {
  test('A43 who has the link sees what he agrees to and nothing else, gives and takes back', async () => {
    const customerId = await person();
    const code = await letter(running, { customerId, purpose: 'PREFERENCES', mail });
    const seen = await follow(running, code);
    expect(seen).toMatchObject({ purpose: 'PREFERENCES', mail: 'w***@example.com', data: null });
    expect(seen.choices).toHaveLength(8);
    expect(JSON.stringify(seen)).not.toMatch(/王芳|wang\.fang/);
    await drain(running);
    await choose(code, [offers, { ...offers, purpose: 'SURVEY', channel: 'SMS' }]);
    expect(await allowed()).toEqual(['MARKETING:MAIL', 'SURVEY:SMS']);
    await choose(code, [no]);
    expect(await allowed()).toEqual(['SURVEY:SMS']);
    expect((await consents(customerId)).consentHistory.nodes[0]).toMatchObject({ way: 'LETTER_LINK', own: true });
  });

  test('A43 the terms are not agreed to by a link, and a text that is not the one in force is not agreed to', async () => {
    const code = await letter(running, { customerId: await person(), purpose: 'PREFERENCES', mail });
    expect(await choose(code, [{ ...offers, purpose: 'MEMBERSHIP', channel: null }])).toMatchObject({
      code: 'NOT_ALLOWED_HERE',
    });
    expect(await choose(code, [{ ...offers, textVersion: 9 }])).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    expect(await choose(code, [{ ...offers, textVersion: null }])).toMatchObject({ code: 'REQUIRED' });
  });

  test('A43 a guess, a link that has run out and the letter of an earlier address all look the same', async () => {
    const customerId = await person();
    const past = await letter(running, { customerId, purpose: 'PREFERENCES', mail, days: 1 });
    const before = await letter(running, { customerId, purpose: 'PREFERENCES', mail: 'earlier@example.com' });
    running.clock.set('2026-11-26T02:00:00Z');
    for (const code of [newLetterCode(), 'x', '', past, before]) {
      expect(await follow(running, code)).toBeNull();
      if (code !== '')
        expect(await choose(code, [offers])).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    }
  });

  test('A43 only the hash of a code is kept', async () => {
    const code = await letter(running, { customerId: await person(), purpose: 'PREFERENCES', mail });
    const { rows } = await running.db.pool.query('SELECT l::text AS line FROM letter_link l');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ line }: { line: string }) => line.includes(code))).toBe(false);
  });

  test('A43 a mind is changed thirty times by one letter, not more', async () => {
    const code = await letter(running, { customerId: await person(), purpose: 'PREFERENCES', mail });
    await running.db.pool.query('UPDATE letter_link SET uses = 29 WHERE expires_at > $1', [running.clock.now()]);
    expect(await choose(code, [offers])).toMatchObject({ __typename: 'ChooseByLinkSuccess' });
    expect(await follow(running, code)).toBeNull();
  });

  test('A43 one click takes back offers and surveys by mail, however often, by an old letter too, and says nothing of the rest', async () => {
    const customerId = await person();
    const me = { ...people.member, customer: customerId };
    const all = ['MAIL', 'SMS'].flatMap((channel) =>
      ['MARKETING', 'SURVEY'].map((purpose) => ({ ...offers, purpose, channel })),
    );
    await mutate(running, me, 'recordConsent', { customerId, choices: all }, '');
    const code = await letter(running, { customerId, purpose: 'PREFERENCES', mail, days: 1 });
    running.clock.set('2026-11-30T02:00:00Z');
    await drain(running);
    expect(await unsubscribe(code)).toEqual({ __typename: 'UnsubscribeByLinkSuccess' });
    expect(await allowed()).toEqual(['MARKETING:SMS', 'SURVEY:SMS']);
    expect(await unsubscribe(code)).toEqual({ __typename: 'UnsubscribeByLinkSuccess' });
    expect(await drain(running)).toEqual([]);
    expect((await consents(customerId)).consentHistory.nodes.slice(0, 2)).toMatchObject([
      { way: 'ONE_CLICK', granted: false },
      { way: 'ONE_CLICK', granted: false },
    ]);
    expect(await unsubscribe(newLetterCode())).toMatchObject({ code: 'NOT_FOUND' });
    const other = await letter(running, { customerId, purpose: 'CONSENT', mail });
    expect(await unsubscribe(other)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('A43 links are forgotten when their letters are long past', async () => {
    const customerId = await person();
    const code = await letter(running, { customerId, purpose: 'PREFERENCES', mail, days: 1 });
    running.clock.set('2026-12-20T02:00:00Z');
    await runSweep(running, 'letter-links.forget');
    expect(await unsubscribe(code)).toMatchObject({ __typename: 'UnsubscribeByLinkSuccess' });
    running.clock.set('2026-12-26T02:00:00Z');
    await runSweep(running, 'letter-links.forget');
    expect(await unsubscribe(code)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('A43 the link of a record that was merged is the link of the one that shows it', async () => {
    const [survivorId, absorbedId] = [await person(), await person()];
    const code = await letter(running, { customerId: absorbedId, purpose: 'PREFERENCES', mail });
    const merged = await mutate(
      running,
      'clerk',
      'mergeCustomers',
      { survivorId, absorbedId, survivorVersion: 1, absorbedVersion: 1, takeFields: [] },
      '',
    );
    expect(merged).toMatchObject({ __typename: 'MergeCustomersSuccess' });
    await choose(code, [offers]);
    expect((await consents(survivorId)).given).toEqual(['MARKETING:MAIL']);
  });
});
