import { everythingIn, execute, personalDataOf } from '@guanxi/testing';
import { conclude, enter, freshMobile, mutate, preview, type Running, startCustomers } from './customers-bench.ts';
import { addField } from './samples/fields.ts';
import { addObject, addRecord } from './samples/objects.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await addObject(running, 'vehicle');
  for (const [key, kind] of [
    ['plate', 'TEXT'],
    ['holders', 'REFERENCES'],
  ] as const)
    await addField(running, key, kind, { entity: 'OBJECT:vehicle', group: 'BASIC', isSearched: kind === 'TEXT' });
});
afterAll(() => running?.stop());

const person = (name: string) => enter(running, { name, basic: { mobile: freshMobile() } });
const vehicle = (name: string, plate: string, holders: readonly string[]) =>
  addRecord(running, {
    object: 'vehicle',
    name,
    fields: [
      { key: 'plate', value: plate },
      { key: 'holders', value: holders.join(',') },
    ],
  });
const seen = async (id: string) =>
  (
    await execute(
      running,
      'clerk',
      'query ($id: ID!) { objectRecord(id: $id) { name customFields { key text references { id } } } }',
      { id },
    )
  ).data.objectRecord;

describe('A19 A44 records of objects and the person whom they name', () => {
  test('a copy of his data has the records that are his own, and not what is others’, too', async () => {
    const [one, two] = [await person('持车人'), await person('合伙人')];
    await vehicle('自有车', '川E自有', [one]);
    await vehicle('合伙车', '川E合伙', [one, two]);
    const told = JSON.stringify(await personalDataOf(running, 'head-east', one));
    for (const word of ['自有车', '川E自有']) expect(told).toContain(word);
    for (const word of ['合伙车', '川E合伙']) expect(told).not.toContain(word);
  });

  test('his own are blanked with their history when he is erased; what names others stays with them', async () => {
    const [one, two] = [await person('欲抹者'), await person('留存者')];
    const own = await vehicle('抹除之车', '川E抹除', [one]);
    await mutate(running, 'clerk', 'updateObjectRecord', { recordId: own, name: '抹除新车' }, '');
    const binned = await vehicle('抹除旧车', '川E抹旧', [one]);
    await mutate(running, 'clerk', 'deleteObjectRecord', { recordId: binned, reason: '抹除缘由' }, '');
    const member = await mutate(
      running,
      'clerk',
      'enrolCustomer',
      { customerId: one, handbook: 'MAIL' },
      '... on EnrolCustomerSuccess { customer { number } }',
    );
    const file = `name,plate,holders\r\n抹除来车,川E抹来,${member.customer.number}\r\n`;
    await conclude(running, 'commitImport', await preview(running, file, { object: 'vehicle' }));
    const shared = await vehicle('共有之车', '川E共有', [one, two]);
    const erased = await mutate(
      running,
      'head-east',
      'erasePerson',
      { customerId: one, confirmation: '欲抹者', reason: 'ASKED_BY_PERSON' },
      '',
    );
    expect(erased.__typename).toBe('ErasePersonSuccess');
    const left = (await everythingIn(running)).filter((line) => line.includes('抹'));
    expect(left).toEqual([]);
    expect(await seen(own)).toBeNull();
    expect(await seen(shared)).toMatchObject({
      name: '共有之车',
      customFields: [{ text: '川E共有' }, { references: [{ id: two }] }],
    });
    expect(await mutate(running, 'clerk', 'restoreObjectRecord', { recordId: binned }, '')).toMatchObject({
      __typename: 'NotFound',
    });
  });
});
