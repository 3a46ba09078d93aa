import { newId } from '@guanxi/runtime';
import { countStatements, execute, type PersonName, people } from '@guanxi/testing';
import { toldFields } from '../src/history/told-fields.ts';
import { unreviewed } from '../src/reviews/review.ts';
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
import { addField } from './samples/fields.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await addField(running, 'chain', 'TEXT');
});
afterAll(() => running?.stop());

const mark = (asker: PersonName, customerId: string, name: 'FIRST' | 'SECOND', more: object = {}) =>
  mutate(
    running,
    asker,
    'giveReviewMark',
    { customerId, mark: name, ...more },
    '... on GiveReviewMarkSuccess { customer { id } }',
  );
const giveBack = (asker: PersonName, customerId: string, reason = '地址不全') =>
  mutate(
    running,
    asker,
    'returnForCorrection',
    { customerId, reason },
    '... on ReturnForCorrectionSuccess { customer { id } }',
  );
const update = (customerId: string, input: object, asker: PersonName = 'clerk') =>
  mutate(running, asker, 'updateCustomer', { customerId, ...input }, '... on UpdateCustomerSuccess { reviewDropped }');

const REVIEW = `review { state firstBy { id } firstAt secondBy { id } secondAt }
  reviewSteps(first: 20) { totalCount nodes { kind reason fields actorKind by { id } at } }`;
async function read(id: string, asker: PersonName = 'clerk') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${REVIEW} } } }`,
    {
      of: [{ __typename: 'Customer', id }],
    },
  );
  return data._entities[0];
}
const state = async (id: string) => (await read(id)).review.state;
/** A record with both marks. */
async function reviewed(input: object = {}): Promise<string> {
  const id = await enter(running, input);
  expect(await mark('clerk', id, 'FIRST')).toMatchObject({ __typename: 'GiveReviewMarkSuccess' });
  expect(await mark('head-east', id, 'SECOND')).toMatchObject({ __typename: 'GiveReviewMarkSuccess' });
  return id;
}

describe('marks of review', () => {
  test('C08 the first mark and then another person’s second stand on the record, with who and when', async () => {
    const id = await enter(running);
    expect(await read(id)).toEqual({
      review: { state: 'NONE', firstBy: null, firstAt: null, secondBy: null, secondAt: null },
      reviewSteps: { totalCount: 0, nodes: [] },
    });
    await mark('clerk', id, 'FIRST', { remark: '电话核对' });
    await mark('head-east', id, 'SECOND');
    const at = '2026-11-24T02:00:00.000Z';
    const [clerk, head] = [{ id: employeeId('clerk') }, { id: employeeId('head-east') }];
    const { review, reviewSteps } = await read(id);
    expect(review).toEqual({ state: 'SECOND', firstBy: clerk, firstAt: at, secondBy: head, secondAt: at });
    expect(reviewSteps.nodes).toHaveLength(2);
    expect(reviewSteps.nodes).toEqual(
      expect.arrayContaining([
        { kind: 'SECOND', reason: null, fields: [], actorKind: 'EMPLOYEE', by: head, at },
        { kind: 'FIRST', reason: '电话核对', fields: [], actorKind: 'EMPLOYEE', by: clerk, at },
      ]),
    );
  });

  test('C08 the second mark before the first, by the same person, or twice is refused', async () => {
    const id = await enter(running);
    const refused = (code: string) => ({ __typename: 'Conflict', code, path: ['input', 'mark'] });
    expect(await mark('head-east', id, 'SECOND')).toMatchObject(refused('WRONG_STATE'));
    await mark('head-east', id, 'FIRST');
    expect(await mark('head-east', id, 'SECOND')).toMatchObject({
      ...refused('SAME_PERSON'),
      message: '初审和复审须由不同的人进行',
    });
    expect(await mark('clerk', id, 'FIRST')).toMatchObject(refused('WRONG_STATE'));
    expect(await mark('decision-maker', id, 'SECOND')).toMatchObject({ __typename: 'GiveReviewMarkSuccess' });
    expect(await mark('decision-maker', id, 'SECOND')).toMatchObject(refused('WRONG_STATE'));
  });

  test('C08 of two who give the same mark at once, one is refused', async () => {
    const id = await enter(running);
    const both = await Promise.all([mark('clerk', id, 'FIRST'), mark('head-east', id, 'FIRST')]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'GiveReviewMarkSuccess']);
  });

  test('C08 what was changed since it was looked at is not marked', async () => {
    const id = await enter(running);
    await update(id, { dealings: { remark: '已搬' } });
    expect(await mark('clerk', id, 'FIRST', { expectedVersion: 1 })).toMatchObject({
      __typename: 'Conflict',
      path: ['input', 'expectedVersion'],
    });
    expect(await mark('clerk', id, 'FIRST', { expectedVersion: 2 })).toMatchObject({
      __typename: 'GiveReviewMarkSuccess',
    });
  });

  test('C08 an edit drops both marks and says so; the record can be reviewed again', async () => {
    const id = await reviewed();
    expect(await update(id, { dealings: { remark: '已搬' }, business: { brands: ['海棠'] } })).toEqual({
      __typename: 'UpdateCustomerSuccess',
      reviewDropped: true,
    });
    const { review, reviewSteps } = await read(id);
    expect(review).toEqual({ state: 'NONE', firstBy: null, firstAt: null, secondBy: null, secondAt: null });
    expect(reviewSteps.nodes).toContainEqual(
      expect.objectContaining({
        kind: 'CHANGED',
        fields: ['business.brands', 'dealings.remark'],
        actorKind: 'EMPLOYEE',
        by: { id: employeeId('clerk') },
      }),
    );
    expect(await update(id, { dealings: { remark: '又搬' } })).toMatchObject({ reviewDropped: false });
    expect(await mark('clerk', id, 'FIRST')).toMatchObject({ __typename: 'GiveReviewMarkSuccess' });
  });

  test('C08 saying again what stands, an assignment and a stage move leave the marks', async () => {
    const id = await reviewed({ dealings: { remark: '老客户' } });
    expect(await update(id, { dealings: { remark: '老客户' } })).toMatchObject({ reviewDropped: false });
    await mutate(running, 'head-east', 'assignCustomer', { customerId: id, ownerId: employeeId('seller-east') }, '');
    await mutate(running, 'head-east', 'moveStage', { customerId: id, to: 'OPPORTUNITY', reason: '已询价' }, '');
    expect(await state(id)).toBe('SECOND');
  });

  test('C08 a field that the firm added drops them as well', async () => {
    const id = await reviewed();
    expect(await update(id, { fields: [{ key: 'chain', value: '海棠' }] })).toMatchObject({ reviewDropped: true });
    expect((await read(id)).reviewSteps.nodes).toContainEqual(
      expect.objectContaining({ kind: 'CHANGED', fields: ['fields.chain'] }),
    );
    await mark('clerk', id, 'FIRST');
    expect(await update(id, { fields: [{ key: 'chain', value: '海棠' }] })).toMatchObject({ reviewDropped: false });
    expect(await update(id, { fields: [{ key: 'chain', value: '丁香' }] })).toMatchObject({ reviewDropped: true });
    await mark('clerk', id, 'FIRST');
    expect(await update(id, { fields: [{ key: 'chain', value: null }] })).toMatchObject({ reviewDropped: true });
  });

  test('C08 an import that changes a record drops them, and so does SQL that comes past the service', async () => {
    const mobile = freshMobile();
    const id = await reviewed({ name: '郑经理', basic: { mobile } });
    await running.db.pool.query(`UPDATE customer SET remark = '直接改' WHERE id = $1`, [id]);
    expect((await read(id)).reviewSteps.nodes).toContainEqual(
      expect.objectContaining({ kind: 'CHANGED', fields: ['dealings.remark'], actorKind: 'OUTSIDE', by: null }),
    );
    await mark('clerk', id, 'FIRST');
    const importId = await preview(running, `客户名称,类别,手机,备注\r\n郑经理,个人,${mobile},导入改\r\n`);
    await mutate(running, 'clerk', 'decideImport', { importId, decision: 'OVERWRITE' }, '');
    await conclude(running, 'commitImport', importId);
    const { rows } = await running.db.pool.query('SELECT remark, review FROM customer WHERE id = $1', [id]);
    expect(rows).toEqual([{ remark: '导入改', review: 'NONE' }]);
  });

  test('C08 C09 the history holds the fall as a part of the change that caused it', async () => {
    const id = await reviewed();
    await update(id, { dealings: { remark: '已搬' } });
    const { data } = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { changes(first: 1) { nodes { causeName fields { field old { values } new { values } } } } } } }`,
      { of: [{ __typename: 'Customer', id }] },
    );
    expect(data._entities[0].changes.nodes).toEqual([
      {
        causeName: 'updateCustomer',
        fields: [
          { field: 'dealings.remark', old: { values: [] }, new: { values: ['已搬'] } },
          { field: 'review', old: { values: ['SECOND'] }, new: { values: ['NONE'] } },
        ],
      },
    ]);
  });

  test('C08 a record is returned with a reason, once, and is unreviewed again when it was corrected', async () => {
    const id = await reviewed();
    expect(await giveBack('head-east', id, '')).toMatchObject({
      problems: [{ path: ['input', 'reason'], code: 'REQUIRED' }],
    });
    expect(await giveBack('head-east', id)).toMatchObject({ __typename: 'ReturnForCorrectionSuccess' });
    expect(await read(id)).toMatchObject({ review: { state: 'RETURNED', firstBy: null, secondBy: null } });
    expect((await read(id)).reviewSteps.nodes).toContainEqual(
      expect.objectContaining({ kind: 'RETURNED', reason: '地址不全' }),
    );
    expect(await giveBack('clerk', id)).toMatchObject({ __typename: 'Conflict', code: 'WRONG_STATE' });
    expect(await update(id, { basic: { address: '中山路1号' } })).toMatchObject({ reviewDropped: false });
    expect(await state(id)).toBe('NONE');
    const { rows } = await running.db.pool.query(
      `SELECT action, reason FROM guanxi.audit WHERE subject_id = $1 AND action LIKE 'review.%' ORDER BY action`,
      [id],
    );
    expect(rows).toEqual([
      { action: 'review.first', reason: null },
      { action: 'review.returned', reason: '地址不全' },
      { action: 'review.second', reason: null },
    ]);
  });

  test.each(['CUSTOMER', 'CONTACT'] as const)(
    'C08 every field of a %s that a person enters is reviewed, and what follows from rules is not',
    async (kind) => {
      const { rows } = await running.db.pool.query(
        `SELECT pg_get_triggerdef(oid) AS definition FROM pg_trigger WHERE tgname = $1`,
        [`${kind.toLowerCase()}_drops_review`],
      );
      const columns = /\('([^']*)'\)$/.exec(rows[0].definition)?.[1]?.split(',') ?? [];
      const others = toldFields[kind].filter(({ columns: [first = ''] }) => !columns.includes(first));
      expect(new Set(others.map(({ path }) => path))).toEqual(unreviewed[kind]);
      const known = new Set(toldFields[kind].flatMap((field) => field.columns));
      expect(columns.filter((column) => !known.has(column))).toEqual([]);
    },
  );
});

describe('who reviews', () => {
  test('C08 the list is narrowed to what waits for a mark, and counted by it', async () => {
    const campaign = newId();
    const source = { campaign };
    const [none, first] = [await enter(running, { source }), await enter(running, { source })];
    const both = await reviewed({ source });
    await mark('clerk', first, 'FIRST');
    const list = async (reviews: string[]) => {
      const { data } = await execute(
        running,
        'head-east',
        `query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } customerCounts(by: REVIEW, filter: $filter) { groups { key count } } }`,
        { filter: { reviews, campaign } },
      );
      return [data.customers.nodes.map(({ id }: { id: string }) => id).sort(), data.customerCounts.groups];
    };
    expect(await list(['FIRST'])).toEqual([[first], [{ key: 'FIRST', count: 1 }]]);
    expect((await list(['NONE', 'SECOND']))[0]).toEqual([none, both].sort());
  });

  test.each([
    ['clerk', 'FORBIDDEN'],
    ['seller-east', 'FORBIDDEN'],
    ['agent', 'FORBIDDEN'],
    ['member', 'FORBIDDEN'],
  ] as const)('C08 %s cannot give the second mark', async (asker, code) => {
    const id = await enter(running);
    await mark('head-east', id, 'FIRST');
    const { errors } = await execute(
      running,
      asker,
      `mutation ($input: GiveReviewMarkInput!) { giveReviewMark(input: $input) { __typename } }`,
      { input: { clientMutationId: newId(), customerId: id, mark: 'SECOND' } },
      { mayFail: true },
    );
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(await state(id)).toBe('FIRST');
  });

  test('C08 strangers are told nothing of marks and can give none; a member is not told of his own', async () => {
    const id = await reviewed();
    const south = await enter(running, {}, 'seller-south');
    expect(await read(id, 'seller-south')).toBeNull();
    expect(await mark('clerk', south, 'FIRST')).toMatchObject({
      __typename: 'NotFound',
      path: ['input', 'customerId'],
    });
    expect(await giveBack('head-east', south)).toMatchObject({ __typename: 'NotFound' });
    const { customer = '' } = people.member;
    await running.db.pool.query(`UPDATE customer SET id = $2 WHERE id = $1`, [id, customer]);
    expect(await read(customer, 'member')).toEqual({ review: null, reviewSteps: null });
  });

  test('C08 marks and steps of a list take the same statements for two records as for eight', async () => {
    const source = { campaign: newId() };
    const count = async (first: number) =>
      (
        await countStatements(() =>
          execute(
            running,
            'head-east',
            `query ($filter: CustomerFilter, $first: Int) { customers(filter: $filter, first: $first) { nodes { ${REVIEW} } } }`,
            { filter: source, first },
          ),
        )
      ).count;
    for (let made = 0; made < 8; made += 1) await mark('clerk', await enter(running, { source }), 'FIRST');
    expect(await count(8)).toBe(await count(2));
  });
});
