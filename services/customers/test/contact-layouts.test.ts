import { execute, type PersonName } from '@guanxi/testing';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { addContactField } from './samples/fields.ts';

let running: Running;
let company = '';
beforeAll(async () => {
  running = await startCustomers();
  company = await enter(running, { kind: 'ORGANISATION', name: '海棠食品' });
  await addContactField(running, 'hobby', 'TEXT');
  await addContactField(running, 'secret', 'TEXT', { readRoles: ['data-clerk'] });
});
afterEach(() => running.db.pool.query('DELETE FROM field_layout'));
afterAll(() => running?.stop());

type Laid = { name: string; look?: string; group?: string; when?: object[] };
const save = (fields: Laid[], more: object = {}) =>
  mutate(
    running,
    'decision-maker',
    'saveLayout',
    {
      entity: 'CONTACT',
      fields: fields.map(({ look = 'SHOWN', group = 'BASIC', ...rest }) => ({ look, group, ...rest })),
      ...more,
    },
    '... on SaveLayoutSuccess { layout { version } }',
  );
const add = (contact: object, more: object = {}, asker: PersonName = 'clerk') =>
  mutate(
    running,
    asker,
    'addContact',
    { customerId: company, contact: { name: '喻燕', ...contact }, ...more },
    '... on AddContactSuccess { contact { id } }',
  );
const update = (contactId: string, contact: object, fields: object[] = []) =>
  mutate(running, 'clerk', 'updateContact', { contactId, contact, fields }, '');
const problems = (result: { problems?: { path: string[]; code: string }[] }) =>
  (result.problems ?? []).map(({ path, code }) => `${path.slice(1).join('.')} ${code}`);
const seenBy = async (asker: PersonName) =>
  (await execute(running, asker, '{ layout(entity: CONTACT) { role fields { name look } } }')).data.layout;

describe('layouts of the contact’s form', () => {
  test('C07 A21 without one the form is that of the product, and what may not be read is not among its fields', async () => {
    const names = async (asker: PersonName) => (await seenBy(asker)).fields.map(({ name }: Laid) => name);
    expect((await seenBy('clerk')).fields[0]).toEqual({ name: 'contact.name', look: 'REQUIRED' });
    expect((await names('clerk')).slice(-3)).toEqual(['contact.remark', 'fields.hobby', 'fields.secret']);
    expect((await names('decision-maker')).slice(-2)).toEqual(['contact.remark', 'fields.hobby']);
  });

  test('C07 A21 what the layout of a role asks for is refused where it is empty, once its condition holds; others are not asked', async () => {
    await save(
      [
        { name: 'contact.mail', look: 'REQUIRED', when: [{ field: 'contact.collector', values: ['展会'] }] },
        { name: 'fields.hobby', look: 'REQUIRED' },
      ],
      { role: 'data-clerk' },
    );
    expect(problems(await add({ collector: '展会' }))).toEqual(['contact.mail REQUIRED', 'fields.hobby REQUIRED']);
    expect(problems(await add({ collector: '门店' }, { fields: [{ key: 'hobby', value: '象棋' }] }))).toEqual([]);
    expect(problems(await add({ collector: '展会' }, {}, 'head-east'))).toEqual([]);
  });

  test('C07 A21 what is only read is not changed; what was missing before is asked of nobody who corrects something else', async () => {
    const { contact } = await add({ remark: '旧' });
    await save([
      { name: 'contact.remark', look: 'READ_ONLY' },
      { name: 'contact.registeredOn', look: 'READ_ONLY' },
      { name: 'contact.mail', look: 'REQUIRED' },
    ]);
    expect(problems(await update(contact.id, { remark: '新', registeredOn: '2020-01-02' }))).toEqual([
      'contact.remark NOT_ALLOWED_HERE',
      'contact.registeredOn NOT_ALLOWED_HERE',
    ]);
    expect(problems(await update(contact.id, { remark: '旧' }, [{ key: 'hobby', value: '围棋' }]))).toEqual([]);
    await update(contact.id, { mail: 'yu@example.com' });
    expect(problems(await update(contact.id, { mail: null }))).toEqual(['contact.mail REQUIRED']);
  });

  test('C07 A21 a layout of contacts names no fields and groups of customers, and is not theirs', async () => {
    const refused = async (laid: Laid) => problems(await save([laid]));
    expect(await refused({ name: 'basic.mobile' })).toEqual(['fields.0.name UNKNOWN_VALUE']);
    expect(await refused({ name: 'contact.mail', group: 'VALUE' })).toEqual(['fields.0.group UNKNOWN_VALUE']);
    expect(await refused({ name: 'fields.secret' })).toEqual(['fields.0.name UNKNOWN_VALUE']);
    await save([{ name: 'contact.mail', look: 'HIDDEN' }]);
    expect((await seenBy('clerk')).fields[0]).toEqual({ name: 'contact.mail', look: 'HIDDEN' });
    const { data } = await execute(running, 'clerk', '{ layout(entity: CUSTOMER) { fields { name } } }');
    expect(data.layout.fields.some(({ name }: Laid) => name.startsWith('contact.'))).toBe(false);
  });
});
