import { countStatements, execute, type PersonName, people } from '@guanxi/testing';
import { Prisma } from '../src/generated/prisma/client.ts';
import { redactPersons } from '../src/history/history-store.ts';
import { toldFields } from '../src/history/told-fields.ts';
import {
  conclude,
  employeeId,
  enter,
  freshMobile,
  mutate,
  preview,
  type Running,
  startCustomers,
} from './customers-bench.ts';
import { deliverPaid, paid } from './membership-bench.ts';

const START = '2026-11-24T02:00:00Z';
let running: Running;
beforeEach(() => running?.clock.set(START));
beforeAll(async () => {
  running = await startCustomers(START);
});
afterAll(() => running?.stop());

const update = (asker: PersonName, customerId: string, input: object) =>
  mutate(
    running,
    asker,
    'updateCustomer',
    { customerId, ...input },
    '... on UpdateCustomerSuccess { customer { id } }',
  );
const CHANGES = `changes(first: 50, fields: $fields, records: $records) { totalCount nodes { id at kind record recordName
  fields { field old { values texts employee { id } } new { values texts employee { id } } }
  actorKind by { id } cause causeName reference reason redacted } pageInfo { hasNextPage } }`;
type Field = { field: string; old: { values: string[] }; new: { values: string[] } };
type Change = {
  kind: string;
  record: string;
  recordName: string;
  at: string;
  fields: Field[];
  causeName: string;
  cause: string;
  reason: string | null;
};

async function changes(
  id: string,
  {
    asker = 'clerk',
    language = 'zh-CN',
    ...variables
  }: { asker?: PersonName; language?: 'zh-CN' | 'en'; fields?: string[]; records?: string[] } = {},
): Promise<Change[] | null> {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!, $fields: [String!], $records: [ChangedRecord!]) { _entities(representations: $of) { ... on Customer { ${CHANGES} } } }`,
    { of: [{ __typename: 'Customer', id }], ...variables },
    { language },
  );
  return data._entities[0]?.changes?.nodes ?? null;
}
const told = (found: Change[] | null) =>
  (found ?? []).flatMap(({ fields }) =>
    fields.map((each) => `${each.field}: ${each.old.values.join()} → ${each.new.values.join()}`),
  );

const STOOD = `name number stage tier { code } owner { id } departmentPath consents validFrom
  basic { mobile { number masked } mail { address } address birthDate } dealings { remark } value { credit }
  contacts { name title preferred mobile { number masked } }`;
async function stood(id: string, at: string, asker: PersonName = 'clerk') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!, $at: DateTime!) { _entities(representations: $of) { ... on Customer { asOf(at: $at) { ${STOOD} } } } }`,
    { of: [{ __typename: 'Customer', id }], at },
  );
  return data._entities[0]?.asOf ?? null;
}
const later = (minutes: number) => {
  const at = new Date(Date.parse(START) + minutes * 60_000);
  running.clock.set(at);
  return at.toISOString();
};

describe('the history of a customer', () => {
  test('C09 every change of a field tells old, new, who, when and why', async () => {
    const id = await enter(running, { basic: { mobile: freshMobile(), province: '四川省' }, value: { credit: 'B' } });
    const at = later(10);
    await update('clerk', id, {
      clientMutationId: 'correct-1',
      name: '张三丰',
      basic: { province: '上海市' },
      value: { credit: 'A' },
    });
    expect(await changes(id)).toMatchObject([
      {
        ...{ kind: 'CHANGED', record: 'CUSTOMER', at, actorKind: 'EMPLOYEE', by: { id: employeeId('clerk') } },
        ...{ cause: 'REQUEST', causeName: 'updateCustomer', reference: 'correct-1', redacted: false },
        fields: [
          { field: 'name', old: { values: ['张三'] }, new: { values: ['张三丰'] } },
          {
            field: 'basic.province',
            old: { values: ['510000'], texts: ['四川省'] },
            new: { values: ['310000'], texts: ['上海市'] },
          },
          { field: 'value.credit', old: { values: ['B'] }, new: { values: ['A'] } },
        ],
      },
      { kind: 'CREATED', fields: [], causeName: 'createCustomer' },
    ]);
    expect(told(await changes(id, { fields: ['value.credit'] }))).toContain('value.credit: B → A');
    expect(await changes(id, { fields: ['basic.mail', 'no.such'] })).toEqual([]);
  });

  test('C09 owner, stage with its reason, tier by a fact, consent: each with its cause', async () => {
    const id = await enter(running);
    later(1);
    await mutate(running, 'head-east', 'assignCustomer', { customerId: id, ownerId: employeeId('seller-east') }, '');
    later(2);
    await mutate(running, 'head-east', 'moveStage', { customerId: id, to: 'OPPORTUNITY', reason: '已询价' }, '');
    later(3);
    await mutate(running, 'clerk', 'enrolCustomer', { customerId: id }, '');
    later(4);
    const fact = paid(id, { gross: '60000.00', tax: '0.00', paidAt: running.clock.now(), tier: 'STANDARD' });
    await deliverPaid(running, fact);
    later(5);
    const choices = [{ purpose: 'MARKETING', channel: 'PHONE', granted: true, textVersion: 1 }];
    await mutate(
      running,
      'clerk',
      'recordConsent',
      { customerId: id, choices, way: 'IN_PERSON', evidence: '表格' },
      '',
    );
    const found = (await changes(id)) ?? [];
    const of = (field: string) => found.filter(({ fields }) => fields.some((each) => each.field === field));
    expect(of('owner')).toMatchObject([{ causeName: 'assignCustomer', by: { id: employeeId('head-east') } }]);
    expect(of('owner')[0]?.fields.find(({ field }) => field === 'owner')).toMatchObject({
      old: { values: [], employee: null },
      new: { employee: { id: employeeId('seller-east') } },
    });
    expect(of('stage')).toMatchObject([
      { cause: 'EVENT', actorKind: 'SYSTEM', by: null },
      { causeName: 'moveStage', reason: '已询价' },
    ]);
    expect(of('tier').at(0)).toMatchObject({
      cause: 'EVENT',
      causeName: 'crm.orders.v1.OrderPaid',
      reference: expect.any(String),
    });
    expect(of('consents')).toMatchObject([{ causeName: 'recordConsent' }]);
  });

  test('C09 imports and SQL past the use cases are in it as well; an import writes no superseded row', async () => {
    const mobile = freshMobile();
    const before = await rowsOfHistory();
    const importId = await preview(running, `客户名称,类别,手机\r\n导入者,个人,${mobile}\r\n`);
    await conclude(running, 'commitImport', importId);
    expect(await rowsOfHistory()).toBe(before);
    const id = (await running.db.pool.query('SELECT id FROM customer WHERE import_id = $1', [importId])).rows[0].id;
    expect(await changes(id)).toMatchObject([
      { kind: 'CREATED', cause: 'IMPORT', reference: importId, by: { id: employeeId('clerk') } },
    ]);
    await running.db.pool.query(`UPDATE customer SET remark = '直接改' WHERE id = $1`, [id]);
    expect(await changes(id)).toMatchObject([
      { cause: 'OUTSIDE', actorKind: 'OUTSIDE', fields: [{ field: 'dealings.remark', new: { values: ['直接改'] } }] },
      { kind: 'CREATED' },
    ]);
  });

  test('C09 contacts and what they are to the company belong to it', async () => {
    const company = await enter(running, { kind: 'ORGANISATION', name: '海棠酒业' });
    later(1);
    const { contact } = await mutate(
      running,
      'clerk',
      'addContact',
      { customerId: company, title: '经理', role: 'BUYER', contact: { name: '喻燕', mobile: freshMobile() } },
      '... on AddContactSuccess { contact { id } }',
    );
    const then = later(2);
    await mutate(running, 'clerk', 'updateContact', { contactId: contact.id, contact: { name: '喻小燕' } }, '');
    later(3);
    await mutate(
      running,
      'clerk',
      'linkContact',
      { contactId: contact.id, customerId: company, title: '总监', role: 'BUYER' },
      '',
    );
    const found = await changes(company);
    expect(found?.map(({ kind, record, recordName }) => `${kind} ${record} ${recordName}`)).toEqual([
      'CHANGED CONTACT_LINK 喻小燕',
      'CHANGED CONTACT 喻燕',
      'CREATED CONTACT_LINK 喻小燕',
      'CREATED CUSTOMER 海棠酒业',
    ]);
    expect(told(found)).toEqual(['link.title: 经理 → 总监', 'contact.name: 喻燕 → 喻小燕']);
    // nobody gave a reason, and an id is none
    expect(found?.map(({ reason }) => reason)).toEqual([null, null, null, null]);
    expect((await changes(company, { records: ['CONTACT'] }))?.map(({ record }) => record)).toEqual(['CONTACT']);
    expect((await stood(company, then)).contacts).toMatchObject([{ name: '喻小燕', title: '经理' }]);
    expect((await stood(company, START)).contacts).toEqual([]);
  });

  test('C09 each column of a record is told, or is said to follow from others', async () => {
    const { rows } = await running.db.pool.query<{ name: string }>(
      `SELECT c.relname || '.' || a.attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.oid = ANY ('{customer,contact,contact_link,customer_need,posting}'::regclass[]) AND a.attnum > 0 AND NOT a.attisdropped
          AND col_description(c.oid, a.attnum) IS DISTINCT FROM 'history: derived' AND a.attname NOT IN ('id', 'valid_from', 'change_id')`,
    );
    const known = Object.entries(toldFields).flatMap(([record, fields]) =>
      fields.flatMap(({ columns }) => columns.map((column) => `${record.toLowerCase()}.${column}`)),
    );
    expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !rows.some((row) => row.name === name))).toEqual([]);
    expect(Object.keys(Prisma.CustomerScalarFieldEnum)).not.toContain('changeId');
  });
});

const rowsOfHistory = async () =>
  Number(
    (
      await running.db.pool.query(
        'SELECT (SELECT count(*) FROM guanxi.customer_history) + (SELECT count(*) FROM guanxi.contact_history) AS n',
      )
    ).rows[0].n,
  );

describe('a customer as he stood', () => {
  test('C09 at any past instant, and nothing before he was there', async () => {
    const id = await enter(running, {
      name: '甲',
      basic: { mobile: freshMobile(), address: '旧址' },
      dealings: { remark: '一' },
    });
    const second = later(60);
    await update('clerk', id, { name: '乙', basic: { address: '新址' }, dealings: { remark: null } });
    later(120);
    expect(await stood(id, '2026-11-24T01:59:59.999Z')).toBeNull();
    expect(await stood(id, START)).toMatchObject({
      name: '甲',
      basic: { address: '旧址' },
      dealings: { remark: '一' },
      validFrom: new Date(START).toISOString(),
    });
    expect(await stood(id, second)).toMatchObject({
      name: '乙',
      basic: { address: '新址' },
      dealings: { remark: null },
    });
    expect(await stood(id, '2099-01-01T00:00:00Z')).toMatchObject({ name: '乙', validFrom: second });
  });

  const LIST = `query ($at: DateTime!, $filter: CustomerFilter, $sort: CustomerSort, $first: Int, $after: String) {
    customersAsOf(at: $at, filter: $filter, sort: $sort, first: $first, after: $after) { totalCount
      nodes { name customer { id name } basic { mobile { number masked } } } pageInfo { hasNextPage endCursor } } }`;
  const list = async (asker: PersonName, variables: Record<string, unknown>) =>
    (await execute(running, asker, LIST, variables)).data.customersAsOf;

  test('C09 the list as of a past day: found, ordered and paged by what they were then', async () => {
    const campaign = `史 ${Math.random()}`;
    const source = { source: 'ACTIVITY', channel: 'IN_PERSON', campaign };
    const ids = await Promise.all(
      ['丙一', '丙二', '丙三'].map((name) =>
        enter(running, { name, source, basic: { mobile: freshMobile(), province: '四川省' } }),
      ),
    );
    later(60);
    await update('clerk', ids[1] ?? '', { name: '丁二', basic: { province: '上海市' } });
    await enter(running, { name: '丙四', source });
    const sort = { field: 'NAME', direction: 'ASC' };
    const then = { at: START, filter: { campaign, provinces: ['510000'] }, sort };
    const all = await list('clerk', then);
    expect(all.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['丙一', '丙三', '丙二'].sort());
    expect(all.totalCount).toBe(3);
    expect(all.nodes.map(({ customer }: { customer: { name: string } }) => customer.name)).toContain('丁二');
    const first = await list('clerk', { ...then, first: 2 });
    const second = await list('clerk', { ...then, first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ name }: { name: string }) => name)).toEqual(
      all.nodes.map(({ name }: { name: string }) => name),
    );
    expect((await list('clerk', { ...then, at: running.clock.now().toISOString() })).totalCount).toBe(2);
    expect((await list('clerk', { at: START, filter: { campaign, text: '丙二' } })).totalCount).toBe(1);
    expect((await list('clerk', { at: '2020-01-01T00:00:00Z', filter: { campaign } })).totalCount).toBe(0);
  });

  test('C09 a past list refuses to be narrowed or ordered by fields of the firm, which are kept as they are today', async () => {
    const ask = (variables: object) =>
      execute(
        running,
        'clerk',
        'query ($at: DateTime!, $filter: CustomerFilter, $sort: CustomerSort) { customersAsOf(at: $at, filter: $filter, sort: $sort) { nodes { name } } }',
        { at: START, ...variables },
        { mayFail: true },
      );
    const fields = [{ key: 'vintage', in: ['1998'] }];
    for (const [variables, path] of [
      [{ filter: { or: [{ fields }] } }, ['filter', 'or', '0', 'fields']],
      [{ sort: { field: 'NAME', direction: 'ASC', customField: 'vintage' } }, ['sort', 'customField']],
    ] as const)
      expect((await ask(variables)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
  });

  test('C09 lists cost the same statements however long they are', async () => {
    const nested = `query ($at: DateTime!, $first: Int) { customersAsOf(at: $at, first: $first) { nodes { name basic { mobile { number } }
      contacts { name mobile { number } } partners { name } customer { name changes(first: 5) { nodes { id fields { field } } } asOf(at: $at) { name contacts { name } } } } } }`;
    const cost = async (first: number) =>
      (await countStatements(() => execute(running, 'clerk', nested, { at: START, first }))).count;
    expect(await cost(8)).toBe(await cost(2));
  });
});

describe('what a reader is told of the past', () => {
  let id: string;
  beforeAll(async () => {
    running.clock.set(START);
    id = await enter(
      running,
      {
        name: '秘密',
        basic: { mobile: freshMobile(), mail: 'a@example.com', address: '旧址', birthDate: '1988-05-12' },
      },
      'seller-east',
    );
    later(1);
    await update('seller-east', id, { basic: { mail: 'b@example.com', address: '新址' } });
    later(2);
    await update('seller-east', id, {
      basic: { mail: 'c@example.com', birthDate: '1988-05-13' },
      value: { credit: 'A' },
    });
  });

  test('C09 a field that he is not told is not in the history he sees, nor a change of it alone', async () => {
    expect(told(await changes(id, { asker: 'seller-east' }))).toEqual([
      'basic.birthDate: 1988-05-12 → 1988-05-13',
      'basic.mail: b@example.com → c@example.com',
      'value.credit:  → A',
      'basic.mail: a@example.com → b@example.com',
      'basic.address: 旧址 → 新址',
    ]);
    const desk = await changes(id, { asker: 'agent' });
    expect(told(desk)).toEqual(['value.credit:  → A']);
    expect(desk).toHaveLength(2);
    expect(told(await changes(id, { asker: 'marketer' }))).toEqual([
      'basic.birthDate: 1988-05-12 → 1988-05-13',
      'value.credit:  → A',
    ]);
    expect(await stood(id, START, 'agent')).toMatchObject({
      name: '秘密',
      basic: {
        mail: { address: expect.stringContaining('***') },
        address: null,
        birthDate: null,
        mobile: { masked: true },
      },
    });
  });

  test.each<PersonName>(['seller-south', 'partner', 'member2', 'administrator', 'editor'])(
    'C09 %s, to whom the customer is a stranger, gets nothing',
    async (asker) => {
      expect(await changes(id, { asker })).toBeNull();
      expect(await stood(id, START, asker)).toBeNull();
      const { data } = await execute(
        running,
        asker,
        'query ($at: DateTime!) { customersAsOf(at: $at, filter: { text: "秘密" }) { nodes { name } } }',
        { at: START },
      );
      expect(data.customersAsOf?.nodes ?? []).toEqual([]);
    },
  );

  test('C09 a member sees himself, but not what the firm keeps of his past', async () => {
    const asker = { ...people.member, customer: id };
    const { data } = await execute(
      running,
      asker,
      `{ me { name changes { nodes { id } } asOf(at: "${START}") { name } } }`,
    );
    expect(data.me).toEqual({ name: '秘密', changes: null, asOf: null });
  });

  test('C09 he who owned a customer once and owns him no more is told by what he may see today', async () => {
    const given = await enter(running, { name: '移交', basic: { mobile: freshMobile() } }, 'seller-east');
    later(30);
    await mutate(running, 'head-east', 'assignCustomer', { customerId: given, ownerId: null }, '');
    const was = await stood(given, START, 'seller-east');
    expect(was).toMatchObject({ owner: { id: employeeId('seller-east') }, basic: { mobile: { masked: true } } });
    const { rows } = await running.db.pool.query('SELECT mobile FROM customer WHERE id = $1', [given]);
    const { data } = await execute(
      running,
      'seller-east',
      'query ($at: DateTime!, $text: String) { customersAsOf(at: $at, filter: { text: $text }) { nodes { name } } }',
      { at: START, text: rows[0].mobile },
    );
    expect(data.customersAsOf.nodes).toEqual([]);
  });

  test('C09 erasing takes a person out of the history in place', async () => {
    const person = await enter(running, {
      name: '忘记我',
      basic: { mobile: freshMobile(), mail: 'forget@example.com' },
      dealings: { remark: '忘记' },
    });
    later(5);
    await update('clerk', person, { name: '忘记吾', value: { credit: 'A' } });
    const actor = { viewer: { sub: 's', client: 'c', roles: new Set([]) } as never, clock: running.clock };
    await running.db.transaction(actor, async (tx) => {
      await tx.db.customer.update({
        where: { id: person },
        data: {
          name: '–',
          mail: null,
          mobile: null,
          mobileE164: null,
          remark: null,
          searchTokens: [],
          contactTokens: [],
        },
      });
      expect(await redactPersons(tx, { customers: [person] })).toBe(2);
    });
    const { rows } = await running.db.pool.query(
      'SELECT image::text || coalesce(changed::text, $2) AS text FROM guanxi.customer_history WHERE key = $1',
      [person, ''],
    );
    expect(rows).toHaveLength(2);
    for (const { text } of rows) expect(text).not.toMatch(/忘记|forget/);
    expect(await changes(person)).toMatchObject([
      { redacted: true },
      { redacted: true, causeName: 'updateCustomer' },
      { kind: 'CREATED' },
    ]);
    expect(await stood(person, START)).toMatchObject({ name: '–', basic: { mobile: null, mail: null } });
  });
});
