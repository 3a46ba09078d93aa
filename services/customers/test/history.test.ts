import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { Prisma } from '../src/generated/prisma/client.ts';
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
import { historyBench, START, told } from './history-bench.ts';
import { deliverPaid, paid } from './membership-bench.ts';

let running: Running;
beforeEach(() => running?.clock.set(START));
beforeAll(async () => {
  running = await startCustomers(START);
});
afterAll(() => running?.stop());
const { update, changes, stood, later } = historyBench(() => running);

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
