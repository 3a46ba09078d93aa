import { customers as facts } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { type Asker, drain, execute, people } from '@guanxi/testing';
import { employeeId, enter, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const choice = { purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 };
const record = (asker: Asker, customerId: string, input: object) =>
  mutate(running, asker, 'recordConsent', { customerId, choices: [choice], ...input }, '');
const paper = { way: 'ON_PAPER', evidence: '表格 0042' };
const selection = `consents { purpose channel granted record { way } }
  consentHistory { nodes { purpose channel granted way evidence saidAt own application recordedBy { id } text { version text } } }`;
const of = async (asker: Asker, id: string, language?: 'en') =>
  (
    await execute(
      running,
      asker,
      `{ customers(first: 200) { nodes { id ${selection} } } }`,
      {},
      language ? { language } : {},
    )
  ).data.customers.nodes.find((each: { id: string }) => each.id === id);
const granted = (found: { consents: { purpose: string; channel: string; granted: boolean }[] }) =>
  found.consents.filter((each) => each.granted).map(({ purpose, channel }) => `${purpose}:${channel}`);

describe('consent', () => {
  test('A43 a member says himself what he agrees to, in the text he read, and everyone is told', async () => {
    const customerId = await enter(running);
    const me = { ...people.member, customer: customerId };
    expect(granted(await of(me, customerId))).toEqual([]);
    await drain(running);
    const survey = { ...choice, purpose: 'SURVEY', channel: 'SMS' };
    expect(await record(me, customerId, { choices: [choice, survey] })).toMatchObject({
      __typename: 'RecordConsentSuccess',
    });
    const told = await drain(running);
    expect(told.map(({ name }) => name)).toEqual(['ConsentRecorded', 'ConsentRecorded', 'CustomerProfile']);
    expect(told[0]?.value).toMatchObject({ ...choice, customerId, way: 'MEMBER_PAGE' });
    expect(told[2]?.value.consents).toEqual(['MARKETING:MAIL', 'SURVEY:SMS']);

    await record(me, customerId, { choices: [{ ...choice, granted: false, textVersion: null }] });
    const [withdrawn, profile] = await drain(running);
    expect(withdrawn?.value).toMatchObject({ granted: false, textVersion: 0 });
    expect(profile?.value.consents).toEqual(['SURVEY:SMS']);

    const found = await of(me, customerId, 'en');
    expect(granted(found)).toEqual(['SURVEY:SMS']);
    expect(found.consentHistory.nodes[0]).toMatchObject({ granted: false, text: null, own: true, recordedBy: null });
    expect(found.consentHistory.nodes[1].text.text).toMatch(/^I agree/);
    expect(facts.ConsentRecordedSchema.typeName).toBe('crm.customers.v1.ConsentRecorded');
  });

  test('A43 staff put down how he said it and what proves it; what he said later himself still counts', async () => {
    const customerId = await enter(running);
    const me = { ...people.member, customer: customerId };
    const call = { ...choice, channel: 'PHONE' };
    expect(await record('agent', customerId, {})).toMatchObject({ code: 'REQUIRED', path: ['input', 'way'] });
    await record('agent', customerId, { ...paper, choices: [call], saidOn: '2026-11-20' });
    let found = await of('clerk', customerId);
    expect(granted(found)).toEqual(['MARKETING:PHONE']);
    expect(found.consentHistory.nodes).toMatchObject([
      { ...paper, own: false, saidAt: '2026-11-19T16:00:00.000Z', recordedBy: { id: employeeId('agent') } },
    ]);
    await record(me, customerId, { choices: [{ ...call, granted: false, textVersion: null }] });
    // a form of last week that is entered only now takes nothing back
    await record('clerk', customerId, { ...paper, choices: [call], saidOn: '2026-11-21' });
    found = await of('clerk', customerId);
    expect([granted(found), found.consentHistory.nodes.length]).toEqual([[], 3]);
    expect((await of(me, customerId)).consentHistory.nodes[0]).toMatchObject({ evidence: null, recordedBy: null });
  });

  test('A43 refusals name the choice at fault', async () => {
    const customerId = await enter(running);
    const me = { ...people.member, customer: customerId };
    const refused = async (input: object, asker: Asker = me) => {
      const { code, path } = await record(asker, customerId, input);
      return [code, path?.slice(1).join('.')];
    };
    const one = (change: object) => refused({ choices: [{ ...choice, ...change }] });
    expect(await one({ textVersion: null })).toEqual(['REQUIRED', 'choices.0.textVersion']);
    expect(await one({ textVersion: 9 })).toEqual(['UNKNOWN_REFERENCE', 'choices.0.textVersion']);
    expect(await one({ channel: null })).toEqual(['REQUIRED', 'choices.0.channel']);
    expect(await one({ purpose: 'MEMBERSHIP' })).toEqual(['NOT_ALLOWED_HERE', 'choices.0.channel']);
    expect(await one({ purpose: 'MEMBERSHIP', channel: null, granted: false })).toEqual([
      'NOT_ALLOWED_HERE',
      'choices.0.granted',
    ]);
    expect(await refused({ choices: [choice, choice] })).toEqual(['DUPLICATE', 'choices.1.purpose']);
    expect(await refused({ evidence: 'x' })).toEqual(['NOT_ALLOWED_HERE', 'evidence']);
    expect(await refused({ ...paper, saidOn: '2026-11-25' }, 'agent')).toEqual(['OUT_OF_RANGE', 'saidOn']);
  });

  test('A43 nobody reads or writes what is another’s: not a partner, not another member, not a stranger', async () => {
    const customerId = await enter(running);
    await mutate(running, 'clerk', 'updateCustomer', { customerId, partnerIds: [] }, '');
    await running.db.pool.query('UPDATE customer SET partner_ids = $1 WHERE id = $2', [
      [(people.partner as { partner?: string }).partner],
      customerId,
    ]);
    expect(await of('partner', customerId)).toMatchObject({ consents: null, consentHistory: null });
    await expect(record('partner', customerId, paper)).rejects.toThrow('FORBIDDEN');
    expect(await record({ ...people.member, customer: newId() }, customerId, {})).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record('seller-south', customerId, paper)).toMatchObject({ code: 'NOT_FOUND' });
    await expect(record('marketer', customerId, paper)).rejects.toThrow('FORBIDDEN');
  });

  test('A43 a new text is agreed to from its day on; what was agreed to before stays in its version', async () => {
    const customerId = await enter(running);
    const me = { ...people.member, customer: customerId };
    await record(me, customerId, {});
    const text = { purpose: 'MARKETING', zhCN: '新', zhTW: '新的', en: 'New' };
    const publish = (inForceFrom: string, asker: Asker = 'decision-maker') =>
      mutate(
        running,
        asker,
        'publishConsentText',
        { ...text, inForceFrom },
        '... on PublishConsentTextSuccess { version }',
      );
    expect(await publish('2026-11-24')).toMatchObject({ code: 'OUT_OF_RANGE' });
    await expect(publish('2026-11-25', 'head-east')).rejects.toThrow('FORBIDDEN');
    expect(await publish('2026-11-25')).toMatchObject({ version: 2 });
    const texts = async () =>
      (await execute(running, me, '{ consentTexts { purpose version text } }', {}, { language: 'en' })).data
        .consentTexts;
    expect((await texts()).map(({ version }: { version: number }) => version)).toEqual([1, 1, 1]);
    running.clock.set('2026-11-25T02:00:00Z');
    expect(await texts()).toContainEqual({ purpose: 'MARKETING', version: 2, text: 'New' });
    expect(await record(me, customerId, {})).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
    expect(granted(await of(me, customerId))).toEqual(['MARKETING:MAIL']);
  });

  test('A43 no record is ever changed', async () => {
    const customerId = await enter(running);
    await record('agent', customerId, paper);
    await expect(
      running.db.pool.query('UPDATE consent_record SET granted = false, text_version = NULL WHERE customer_id = $1', [
        customerId,
      ]),
    ).rejects.toThrow('never changed');
  });
});
