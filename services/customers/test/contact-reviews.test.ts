import { newId } from '@guanxi/runtime';
import { execute, type PersonName } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const company = (name: string, asker: PersonName = 'clerk') => enter(running, { kind: 'ORGANISATION', name }, asker);
async function add(customerId: string, input: object = {}, asker: PersonName = 'clerk'): Promise<string> {
  const asked = { customerId, contact: { name: '喻燕', mobile: freshMobile() }, ...input };
  const made = await mutate(running, asker, 'addContact', asked, '... on AddContactSuccess { contact { id } }');
  return made.contact.id;
}
const mark = (asker: PersonName, contactId: string, name: 'FIRST' | 'SECOND', more: object = {}) =>
  mutate(
    running,
    asker,
    'giveContactReviewMark',
    { contactId, mark: name, ...more },
    '... on GiveContactReviewMarkSuccess { contact { id review { state } } }',
  );
const giveBack = (asker: PersonName, contactId: string, reason = '电话打不通') =>
  mutate(
    running,
    asker,
    'returnContactForCorrection',
    { contactId, reason },
    '... on ReturnContactForCorrectionSuccess { contact { review { state } } }',
  );
const update = (contactId: string, contact: object) =>
  mutate(
    running,
    'clerk',
    'updateContact',
    { contactId, contact },
    '... on UpdateContactSuccess { reviewDropped contact { review { state } } }',
  );

const REVIEW = `registeredOn collector entryClerk remark createdAt updatedAt
  review { state firstBy { id } firstAt secondBy { id } secondAt }
  reviewSteps(first: 20) { totalCount nodes { kind reason fields actorKind by { id } at } }`;
async function read(id: string, asker: PersonName = 'clerk') {
  const { data } = await execute(
    running,
    asker,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contact { ${REVIEW} } } }`,
    { of: [{ __typename: 'Contact', id }] },
  );
  return data._entities[0];
}
async function reviewed(input: object = {}): Promise<{ customerId: string; contactId: string }> {
  const customerId = await company('审核食品');
  const contactId = await add(customerId, input);
  expect(await mark('clerk', contactId, 'FIRST')).toMatchObject({ contact: { review: { state: 'FIRST' } } });
  expect(await mark('head-east', contactId, 'SECOND')).toMatchObject({ contact: { review: { state: 'SECOND' } } });
  return { customerId, contactId };
}
const dropped = async (contactId: string, fields: string[]) => {
  const { review, reviewSteps } = await read(contactId);
  expect(review).toEqual({ state: 'NONE', firstBy: null, firstAt: null, secondBy: null, secondAt: null });
  expect(reviewSteps.nodes).toContainEqual(expect.objectContaining({ kind: 'CHANGED', fields }));
};

describe('marks of review of contacts', () => {
  test('C08 a contact carries both marks with who and when, when he was registered, and who gathered and entered him', async () => {
    const contactId = await add(await company('记录食品'), {
      contact: {
        name: '孙玉兰',
        registeredOn: '2025-08-11',
        collector: '王红霞',
        entryClerk: '李旭',
        remark: '周三不在',
      },
    });
    await mark('clerk', contactId, 'FIRST', { remark: '电话核对' });
    await mark('head-east', contactId, 'SECOND');
    const at = '2026-11-24T02:00:00.000Z';
    const [clerk, head] = [{ id: employeeId('clerk') }, { id: employeeId('head-east') }];
    const { reviewSteps, ...told } = await read(contactId);
    expect(told).toEqual({
      ...{ registeredOn: '2025-08-11', collector: '王红霞', entryClerk: '李旭', remark: '周三不在' },
      ...{ createdAt: at, updatedAt: at },
      review: { state: 'SECOND', firstBy: clerk, firstAt: at, secondBy: head, secondAt: at },
    });
    expect(reviewSteps).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([
        { kind: 'SECOND', reason: null, fields: [], actorKind: 'EMPLOYEE', by: head, at },
        { kind: 'FIRST', reason: '电话核对', fields: [], actorKind: 'EMPLOYEE', by: clerk, at },
      ]),
    });
    const { rows } = await running.db.pool.query(
      `SELECT action, subject_type FROM guanxi.audit WHERE subject_id = $1 AND action LIKE 'review.%' ORDER BY action`,
      [contactId],
    );
    expect(rows).toEqual([
      { action: 'review.first', subject_type: 'Contact' },
      { action: 'review.second', subject_type: 'Contact' },
    ]);
  });

  test('C08 the second mark of a contact before the first, by the same person, or twice is refused', async () => {
    const contactId = await add(await company('次序食品'));
    const refused = (code: string) => ({ __typename: 'Conflict', code, path: ['input', 'mark'] });
    expect(await mark('head-east', contactId, 'SECOND')).toMatchObject(refused('WRONG_STATE'));
    await mark('head-east', contactId, 'FIRST');
    expect(await mark('head-east', contactId, 'SECOND')).toMatchObject(refused('SAME_PERSON'));
    expect(await mark('clerk', contactId, 'FIRST')).toMatchObject(refused('WRONG_STATE'));
    await mark('decision-maker', contactId, 'SECOND');
    expect(await mark('decision-maker', contactId, 'SECOND')).toMatchObject(refused('WRONG_STATE'));
  });

  test('C08 a contact who was changed since he was looked at is not marked', async () => {
    const contactId = await add(await company('版本食品'));
    await update(contactId, { remark: '已调岗' });
    expect(await mark('clerk', contactId, 'FIRST', { expectedVersion: 1 })).toMatchObject({
      __typename: 'Conflict',
      path: ['input', 'expectedVersion'],
    });
    expect(await mark('clerk', contactId, 'FIRST', { expectedVersion: 2 })).toMatchObject({
      __typename: 'GiveContactReviewMarkSuccess',
    });
  });

  test('C08 an edit of a contact drops both marks and says so; saying again what stands does not', async () => {
    const { contactId } = await reviewed({ contact: { name: '林小雨', remark: '老友' } });
    expect(await update(contactId, { remark: '老友' })).toMatchObject({ reviewDropped: false });
    expect(await update(contactId, { remark: '已调岗', collector: '李旭' })).toEqual({
      __typename: 'UpdateContactSuccess',
      reviewDropped: true,
      contact: { review: { state: 'NONE' } },
    });
    await dropped(contactId, ['contact.collector', 'contact.remark']);
    expect(await update(contactId, { remark: '又调岗' })).toMatchObject({ reviewDropped: false });
  });

  test('C08 for whom he speaks, and as what, is reviewed with him; whom the firm prefers is not', async () => {
    const { customerId, contactId } = await reviewed({ title: '经理', role: 'BUYER' });
    const link = (input: object) => mutate(running, 'clerk', 'linkContact', { contactId, ...input }, '');
    const mine = { customerId, title: '经理', role: 'BUYER' };
    await link({ ...mine, preferred: true });
    expect(await read(contactId)).toMatchObject({ review: { state: 'SECOND' } });
    await link({ ...mine, title: '总经理', role: 'DECISION_MAKER' });
    await dropped(contactId, ['link.title', 'link.role']);
    await mark('clerk', contactId, 'FIRST');
    const second = await company('第二食品');
    await link({ customerId: second });
    await dropped(contactId, ['link.company']);
    await mark('clerk', contactId, 'FIRST');
    await mutate(running, 'clerk', 'unlinkContact', { contactId, customerId: second }, '');
    expect(await read(contactId)).toMatchObject({ review: { state: 'NONE' } });
  });

  test('C08 C09 the history of the company tells the fall as a part of the change that caused it', async () => {
    const { customerId, contactId } = await reviewed();
    await update(contactId, { remark: '已调岗' });
    const { data } = await execute(
      running,
      'clerk',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { changes(first: 1) { nodes {
        record causeName fields { field old { values } new { values } } } } } } }`,
      { of: [{ __typename: 'Customer', id: customerId }] },
    );
    expect(data._entities[0].changes.nodes).toEqual([
      {
        record: 'CONTACT',
        causeName: 'updateContact',
        fields: [
          { field: 'contact.remark', old: { values: [] }, new: { values: ['已调岗'] } },
          { field: 'contact.review', old: { values: ['SECOND'] }, new: { values: ['NONE'] } },
        ],
      },
    ]);
  });

  test('C08 a contact is returned with a reason, once, and is unreviewed again when he was corrected', async () => {
    const { contactId } = await reviewed();
    expect(await giveBack('head-east', contactId, '')).toMatchObject({
      problems: [{ path: ['input', 'reason'], code: 'REQUIRED' }],
    });
    expect(await giveBack('head-east', contactId)).toMatchObject({ contact: { review: { state: 'RETURNED' } } });
    expect(await giveBack('clerk', contactId)).toMatchObject({ code: 'WRONG_STATE', path: ['input', 'contactId'] });
    expect(await update(contactId, { mobile: freshMobile() })).toMatchObject({
      reviewDropped: false,
      contact: { review: { state: 'NONE' } },
    });
  });

  test('C08 the contacts of a company are narrowed to what waits for a mark', async () => {
    const customerId = await company('待审食品');
    const [none, first] = [await add(customerId), await add(customerId)];
    await mark('clerk', first, 'FIRST');
    const found = async (reviews?: string[]) => {
      const { data } = await execute(
        running,
        'clerk',
        `query ($of: [_Any!]!, $filter: ContactFilter) { _entities(representations: $of) { ... on Customer {
          contacts(filter: $filter) { totalCount nodes { contact { id } } } } } }`,
        { of: [{ __typename: 'Customer', id: customerId }], filter: reviews ? { reviews } : {} },
      );
      const { totalCount, nodes } = data._entities[0].contacts;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ contact }: { contact: { id: string } }) => contact.id).sort();
    };
    expect(await found()).toEqual([none, first].sort());
    expect(await found(['FIRST', 'RETURNED'])).toEqual([first]);
    expect(await found(['NONE'])).toEqual([none]);
  });
});

describe('who reviews contacts', () => {
  test.each(['clerk', 'seller-east', 'agent', 'member', 'partner'] as const)(
    'C08 %s cannot give a contact the second mark',
    async (asker) => {
      const contactId = await add(await company('权限食品'));
      await mark('head-east', contactId, 'FIRST');
      const { errors } = await execute(
        running,
        asker,
        `mutation ($input: GiveContactReviewMarkInput!) { giveContactReviewMark(input: $input) { __typename } }`,
        { input: { clientMutationId: newId(), contactId, mark: 'SECOND' } },
        { mayFail: true },
      );
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(await read(contactId)).toMatchObject({ review: { state: 'FIRST' } });
    },
  );

  test('C08 contacts of another department exist for nobody who would mark them', async () => {
    const contactId = await add(await company('南方食品', 'seller-south'), {}, 'seller-south');
    const unknown = { __typename: 'NotFound', path: ['input', 'contactId'] };
    expect(await mark('clerk', contactId, 'FIRST')).toMatchObject(unknown);
    expect(await giveBack('head-east', contactId)).toMatchObject(unknown);
    expect(await mark('decision-maker', contactId, 'SECOND')).toMatchObject({ code: 'WRONG_STATE' });
  });
});
