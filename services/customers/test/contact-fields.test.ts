import { Readable } from 'node:stream';
import { execute, type PersonName, runJobs } from '@guanxi/testing';
import { employeeId, enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { addContactField, addField } from './samples/fields.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await addContactField(running, 'hobby', 'TEXT', { isSearched: true });
  await addContactField(running, 'secret', 'TEXT', { readRoles: ['data-clerk'] });
  await addContactField(running, 'badge', 'TEXT', { isUnique: true });
  await addContactField(running, 'limit', 'MONEY');
  await addContactField(running, 'mentor', 'PERSON');
  await addContactField(running, 'firm', 'REFERENCE');
  await addContactField(running, 'card', 'FILE');
  await addContactField(running, 'age', 'FORMULA', { formula: 'days(birth_date, registered_on)' });
  await addField(running, 'hobby', 'NUMBER');
});
afterAll(() => running?.stop());

const company = (name = '海棠食品') => enter(running, { kind: 'ORGANISATION', name });
const add = (customerId: string, more: object = {}, asker: PersonName = 'clerk') =>
  mutate(
    running,
    asker,
    'addContact',
    { customerId, contact: { name: '喻燕' }, ...more },
    '... on AddContactSuccess { contact { id } }',
  );
const added = async (more: object = {}) => {
  const customerId = await company();
  const { contact } = await add(customerId, more);
  return { customerId, contactId: contact.id as string };
};
const update = (contactId: string, fields: object[], contact: object = {}) =>
  mutate(
    running,
    'clerk',
    'updateContact',
    { contactId, contact, fields },
    '... on UpdateContactSuccess { reviewDropped }',
  );
async function read(contactId: string, what: string, asker: PersonName = 'clerk') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contact { ${what} } } }`,
    { of: [{ __typename: 'Contact', id: contactId }] },
  );
  return data._entities[0];
}
const valuesOf = async (contactId: string, asker: PersonName = 'clerk') =>
  Object.fromEntries(
    (await read(contactId, 'customFields { key text number }', asker)).customFields.map(
      ({ key, text, number }: { key: string; text: string; number: string }) => [key, text ?? number],
    ),
  );

describe('fields that the firm adds to contacts', () => {
  test('C07 a contact is entered with what the firm asks of contacts, typed; a customer of the same key is another', async () => {
    const { id: fileId } = await running.service.parts.blobs.put(Readable.from([Buffer.from('card')]));
    const firm = await company('师傅公司');
    const { contactId } = await added({
      contact: { name: '林小雨', birthDate: '1990-01-01', registeredOn: '1990-01-11' },
      fields: [
        { key: 'hobby', value: '象棋' },
        { key: 'limit', value: '1200.50', currency: 'CNY' },
        { key: 'mentor', value: employeeId('seller-east') },
        { key: 'firm', value: firm },
        { key: 'card', value: `${fileId} 名片.png` },
      ],
    });
    const ways = `hobby: asText(key: "hobby") limit: asMoney(key: "limit") { amount currency } mentor: asPerson(key: "mentor") { id }
      firm: asReference(key: "firm") { name } card: asFile(key: "card") { name } age: asNumber(key: "age") other: asNumber(key: "hobby")`;
    expect(await read(contactId, `fields { ${ways} }`)).toEqual({
      fields: {
        hobby: '象棋',
        limit: { amount: '1200.50', currency: 'CNY' },
        mentor: { id: employeeId('seller-east') },
        firm: { name: '师傅公司' },
        card: { name: '名片.png' },
        age: '10.00',
        other: null,
      },
    });
  });

  test('C07 a value that a field of contacts does not take is refused at it, and nothing is entered', async () => {
    const customerId = await company();
    const refused = async (fields: object[]) => (await add(customerId, { fields })).problems;
    expect(await refused([{ key: 'limit', value: 'viel' }])).toMatchObject([
      { path: ['input', 'fields', '0', 'value'], code: 'INVALID_AMOUNT' },
    ]);
    expect(await refused([{ key: 'budget', value: '1' }])).toMatchObject([
      { path: ['input', 'fields', '0', 'key'], code: 'UNKNOWN_VALUE' },
    ]);
    await added({ fields: [{ key: 'badge', value: 'A1' }] });
    expect(await refused([{ key: 'badge', value: 'a1' }])).toMatchObject([{ code: 'TAKEN' }]);
    const { rows } = await running.db.pool.query('SELECT 1 FROM contact_link WHERE customer_id = $1', [customerId]);
    expect(rows).toEqual([]);
  });

  test('C07 what is not named stays, a formula follows, and a required field binds who enters contacts', async () => {
    const { contactId } = await added({ fields: [{ key: 'hobby', value: '象棋' }] });
    await update(contactId, [{ key: 'badge', value: 'B7' }], { birthDate: '2000-01-01', registeredOn: '2000-01-31' });
    expect(await valuesOf(contactId)).toEqual({ hobby: '象棋', badge: 'B7', age: '30' });
    await update(contactId, [{ key: 'hobby', value: null }]);
    expect(await valuesOf(contactId)).toEqual({ badge: 'B7', age: '30' });
    const fieldId = await addContactField(running, 'asked', 'TEXT', { isRequired: true });
    expect((await add(await company())).problems).toMatchObject([{ path: ['input', 'fields', 'asked'] }]);
    await mutate(running, 'administrator', 'retireCustomField', { fieldId, retired: true }, '');
  });

  test('C07 A36 a closed field of contacts is told and filled by its roles alone; members and strangers are told none', async () => {
    const { contactId } = await added({
      fields: [
        { key: 'secret', value: '机密' },
        { key: 'hobby', value: '围棋' },
      ],
    });
    expect(await valuesOf(contactId)).toEqual({ secret: '机密', hobby: '围棋' });
    expect(await valuesOf(contactId, 'decision-maker')).toEqual({ hobby: '围棋' });
    expect(await read(contactId, 'customFields { key } fields { asText(key: "hobby") }', 'seller-south')).toBeNull();
  });

  test('C07 the contacts of a company are narrowed by a field, and everybody is found by a searched one', async () => {
    const customerId = await company();
    const [first] = [(await add(customerId, { fields: [{ key: 'hobby', value: '滑翔伞' }] })).contact.id];
    await add(customerId, { contact: { name: '另一位' }, fields: [{ key: 'hobby', value: '钓鱼' }] });
    const ask = (filter: object) =>
      execute(
        running,
        'clerk',
        `query ($of: [_Any!]!, $filter: ContactFilter) { _entities(representations: $of) { ... on Customer {
          contacts(filter: $filter) { nodes { contact { id } } } } } _search(query: "滑翔伞", first: 5) { id typename } }`,
        { of: [{ __typename: 'Customer', id: customerId }], filter },
        { mayFail: true },
      );
    const { data } = await ask({ fields: [{ key: 'hobby', in: ['滑翔伞'] }] });
    expect(data._entities[0].contacts.nodes).toEqual([{ contact: { id: first } }]);
    expect(data._search).toContainEqual({ id: first, typename: 'Contact' });
    const { errors } = await ask({ fields: [{ key: 'nothing', in: ['x'] }] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('C07 C09 the history of the company tells what changed in a contact’s fields, and C08 his marks fall by it', async () => {
    const { customerId, contactId } = await added({ fields: [{ key: 'hobby', value: '象棋' }] });
    running.clock.set(new Date(running.clock.now().getTime() + 1_000));
    await mutate(running, 'clerk', 'giveContactReviewMark', { contactId, mark: 'FIRST' }, '');
    expect(await update(contactId, [{ key: 'hobby', value: '围棋' }])).toMatchObject({ reviewDropped: true });
    const { data } = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
        changes(fields: ["contact.fields.hobby"], first: 5) { nodes { record recordName kind fields { field old { values } new { values } } } } } } }`,
      { of: [{ __typename: 'Customer', id: customerId }] },
    );
    expect(data._entities[0].changes.nodes).toEqual([
      {
        ...{ record: 'CONTACT_FIELD', recordName: '喻燕', kind: 'CHANGED' },
        fields: [{ field: 'contact.fields.hobby', old: { values: ['象棋'] }, new: { values: ['围棋'] } }],
      },
    ]);
    const { reviewSteps } = await read(contactId, 'reviewSteps { nodes { kind fields } }');
    expect(reviewSteps.nodes).toContainEqual({ kind: 'CHANGED', fields: ['contact.fields.hobby'] });
  });

  test('C07 the contacts of a company stand in the order of a field, page by page, those without a value last', async () => {
    const customerId = await company();
    const enterWith = async (name: string, limit?: string) =>
      add(customerId, {
        contact: { name },
        preferred: limit === undefined,
        fields: limit === undefined ? [] : [{ key: 'limit', value: limit, currency: 'CNY' }],
      });
    await enterWith('无');
    for (const limit of ['30', '4', '200']) await enterWith(`甲${limit}`, limit);
    type Asked = { sort: object | null; after?: string };
    const names = async ({ sort, after }: Asked): Promise<string[]> => {
      const { data } = await execute(
        running,
        'clerk',
        `query ($of: [_Any!]!, $sort: ContactSort, $after: String) { _entities(representations: $of) { ... on Customer {
          contacts(sort: $sort, first: 2, after: $after) { nodes { contact { name } } pageInfo { hasNextPage endCursor } } } } }`,
        { of: [{ __typename: 'Customer', id: customerId }], sort, after },
      );
      const { nodes, pageInfo } = data._entities[0].contacts;
      const found = nodes.map(({ contact }: { contact: { name: string } }) => contact.name);
      return pageInfo.hasNextPage ? [...found, ...(await names({ sort, after: pageInfo.endCursor }))] : found;
    };
    expect(await names({ sort: null })).toEqual(['无', '甲30', '甲4', '甲200']);
    expect(await names({ sort: { customField: 'limit' } })).toEqual(['甲4', '甲30', '甲200', '无']);
    expect(await names({ sort: { customField: 'limit', direction: 'DESC' } })).toEqual(['甲200', '甲30', '甲4', '无']);
    expect((await names({ sort: { customField: 'hobby' } })).length).toBe(4);
  });

  test('C07 A36 a field that is not there for the viewer, or has no order, orders no contacts', async () => {
    const customerId = await company();
    const refusal = async (customField: string, asker: PersonName) => {
      const { errors } = await execute(
        running,
        asker,
        `query ($of: [_Any!]!, $sort: ContactSort) { _entities(representations: $of) { ... on Customer { contacts(sort: $sort) { nodes { title } } } } }`,
        { of: [{ __typename: 'Customer', id: customerId }], sort: { customField } },
        { mayFail: true },
      );
      return errors?.[0] && [errors[0].message, errors[0].extensions?.code];
    };
    expect(await refusal('secret', 'clerk')).toBeUndefined();
    expect(await refusal('secret', 'decision-maker')).toEqual(['no such field', 'BAD_USER_INPUT']);
    expect(await refusal('mentor', 'clerk')).toEqual(['this field has no order', 'BAD_USER_INPUT']);
  });

  test('C07 C09 the company as it stood tells what its contacts held in their fields then, to those who may read them', async () => {
    const { customerId, contactId } = await added({
      fields: [
        { key: 'hobby', value: '象棋' },
        { key: 'secret', value: '旧' },
      ],
    });
    const then = running.clock.now().toISOString();
    running.clock.set(new Date(running.clock.now().getTime() + 60_000));
    await update(contactId, [
      { key: 'hobby', value: '围棋' },
      { key: 'secret', value: null },
    ]);
    const held = async (at: string, asker: PersonName) => {
      const { data } = await execute(
        running,
        asker,
        `query ($of: [_Any!]!, $at: DateTime!) { _entities(representations: $of) { ... on Customer {
          asOf(at: $at) { contacts { contactId customFields { key text } } } } } }`,
        { of: [{ __typename: 'Customer', id: customerId }], at },
      );
      return data._entities[0]?.asOf?.contacts;
    };
    const [hobby, secret] = [(text: string) => ({ key: 'hobby', text }), { key: 'secret', text: '旧' }];
    expect(await held(then, 'clerk')).toEqual([{ contactId, customFields: [hobby('象棋'), secret] }]);
    expect(await held(then, 'decision-maker')).toEqual([{ contactId, customFields: [hobby('象棋')] }]);
    const now = running.clock.now().toISOString();
    expect(await held(now, 'clerk')).toEqual([{ contactId, customFields: [hobby('围棋')] }]);
    expect(await held(then, 'seller-south')).toBeUndefined();
  });

  test('C07 a formula that is defined later is computed for the contacts that are there', async () => {
    const { contactId } = await added({ fields: [{ key: 'limit', value: '50', currency: 'CNY' }] });
    await addContactField(running, 'double', 'FORMULA', { formula: 'limit * 2' });
    await runJobs(running);
    expect(await valuesOf(contactId)).toMatchObject({ double: '100' });
  });

  test('C07 the schema that clients see has the fields of contacts beside those of customers', async () => {
    const { data } = await execute(running, 'clerk', '{ _schemaExtension { sdl } }');
    expect(data._schemaExtension.sdl).toMatch(/extend type ContactFields \{[^}]*mentor: Employee/);
    expect(data._schemaExtension.sdl).toMatch(/extend type CustomerFields \{[^}]*hobby: Decimal/);
  });
});
