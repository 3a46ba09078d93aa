import { service } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { countStatements, deliver, drain, execute, type PersonName } from '@guanxi/testing';
import { counts, customer, idOf, NOW, type Sales, send, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set(NOW));

const create = (asker: PersonName, input: object = {}) =>
  send(running, asker, 'createTask', { title: '回访客户', ...input });
const step = (asker: PersonName, name: string, taskId: string, more: object = {}) =>
  send(running, asker, name, { taskId, ...more });
const REQUEST = 'crm.service.request.v1';
const opened = (value: object, id?: string) =>
  deliver(
    running,
    REQUEST,
    service.RequestOpenedSchema,
    { number: 'SR-2026-000007', kind: 'COMPLAINT', departmentPath: '/east', ...value },
    id ? { id } : {},
  );
const tasksOf = async (asker: PersonName, customerId: string) =>
  (
    await execute(
      running,
      asker,
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { tasks { nodes { id title status dueAt assignee { id name } creator { id } source { kind id number request { id } } } } } } }',
      { refs: [{ __typename: 'Customer', id: customerId }] },
    )
  ).data._entities[0].tasks;

describe('tasks', () => {
  test("X12 tasks of a record that was merged are the survivor's until the merge is undone", async () => {
    const [survivor, absorbed] = [await customer(running), await customer(running)];
    const made = [
      await create('head-east', { customerId: survivor }),
      await create('head-east', { customerId: absorbed }),
    ];
    const [own, both] = [[made[0].task.id], made.map(({ task }) => task.id).sort()];
    const ids = async (id: string) =>
      (await tasksOf('head-east', id)).nodes.map((task: { id: string }) => task.id).sort();
    expect(await ids(survivor)).toEqual(own);
    await customer(running, { customerId: absorbed, survivorId: survivor });
    expect(await ids(survivor)).toEqual(both);
    expect(await ids(absorbed)).toEqual(both);
    await customer(running, { customerId: absorbed });
    expect(await ids(survivor)).toEqual(own);
  });

  test('S25 a task made by hand is accepted, started and finished, and each step is told', async () => {
    const customerId = await customer(running);
    await drain(running);
    const { task } = await create('head-east', {
      customerId,
      assigneeId: idOf('seller-east'),
      dueAt: '2026-11-25T09:00:00+08:00',
    });
    expect(task).toMatchObject({ status: 'OPEN', assignee: { id: idOf('seller-east') } });
    expect(await step('seller-east', 'acceptTask', task.id)).toMatchObject({ task: { status: 'ACCEPTED' } });
    expect(await step('seller-east', 'startTask', task.id)).toMatchObject({ task: { status: 'STARTED' } });
    expect(await step('seller-east', 'completeTask', task.id, { result: '已回访' })).toMatchObject({
      task: { status: 'DONE', result: '已回访' },
    });
    expect((await drain(running)).map(({ name, key, value }) => [name, key, value.status])).toEqual(
      ['OPEN', 'ACCEPTED', 'STARTED', 'DONE'].map((status) => ['TaskChanged', customerId, status]),
    );
    expect(await step('head-east', 'cancelTask', task.id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('S25 a task says where it comes from, one click away', async () => {
    const customerId = await customer(running);
    const [campaign, request] = [newId(), newId()];
    await opened({ customerId, requestId: request, kind: 'QUESTION' });
    await create('seller-east', { customerId });
    await create('seller-east', { customerId, source: { kind: 'CAMPAIGN', id: campaign } });
    await create('seller-east', { source: { kind: 'REQUEST', id: request } });
    const { nodes } = await tasksOf('seller-east', customerId);
    expect(nodes.map((each: { source: object }) => each.source)).toEqual([
      { kind: 'REQUEST', id: request, number: 'SR-2026-000007', request: { id: request } },
      { kind: 'CAMPAIGN', id: campaign, number: null, request: null },
      { kind: 'MANUAL', id: null, number: null, request: null },
    ]);
    const refused = (input: object) => create('seller-east', input);
    const where = { path: ['input', 'source', 'id'] };
    expect(await refused({ source: { kind: 'CAMPAIGN' } })).toMatchObject({ result: 'InvalidInput', ...where });
    expect(await refused({ source: { kind: 'REQUEST', id: newId() } })).toMatchObject({ result: 'NotFound', ...where });
    const other = await customer(running);
    const source = { kind: 'REQUEST', id: request };
    expect(await refused({ customerId: other, source })).toMatchObject({ result: 'NotFound', ...where });
    expect(await create('seller-south', { source })).toMatchObject({ result: 'NotFound', ...where });
  });

  test('S25 a complaint makes one task for the customer’s owner, however often it is told or opened again', async () => {
    const customerId = await customer(running);
    const requestId = newId();
    const event = await opened({ customerId, requestId, ownerId: idOf('agent') });
    for (let time = 0; time < 9; time += 1) await opened({ customerId, requestId, ownerId: idOf('agent') }, event);
    await opened({ customerId, requestId });
    await opened({ customerId, requestId: newId(), kind: 'PRAISE' });
    const { nodes } = await tasksOf('seller-east', customerId);
    expect(nodes).toEqual([
      expect.objectContaining({
        title: '跟进投诉 SR-2026-000007',
        status: 'OPEN',
        dueAt: '2026-11-26T02:00:00.000Z',
        assignee: { id: idOf('seller-east'), name: '王晓东' },
        creator: null,
        source: { kind: 'REQUEST', id: requestId, number: 'SR-2026-000007', request: { id: requestId } },
      }),
    ]);
  });

  test('S25 a complaint of a customer without an owner goes to the head above him', async () => {
    const customerId = await customer(running, { ownerId: '' });
    await opened({ customerId, requestId: newId() });
    expect((await tasksOf('head-east', customerId)).nodes[0].assignee.id).toBe(idOf('head-east'));
  });

  test('S25 what is late is listed as such', async () => {
    const { task } = await create('seller-south', { dueAt: '2026-11-23T11:00:00+08:00' });
    const late = async (overdue: boolean) =>
      (
        await execute(
          running,
          'seller-south',
          'query ($overdue: Boolean) { tasks(filter: { overdue: $overdue }) { nodes { id overdue } } myTasks(status: [OPEN]) { nodes { id } } }',
          { overdue },
        )
      ).data;
    expect((await late(true)).tasks.nodes).toEqual([]);
    running.clock.set('2026-11-23T11:00:01+08:00');
    expect((await late(true)).tasks.nodes).toEqual([{ id: task.id, overdue: true }]);
    expect((await late(false)).tasks.nodes).toEqual([]);
    expect((await late(true)).myTasks.nodes).toEqual([{ id: task.id }]);
    await step('seller-south', 'cancelTask', task.id);
    expect((await late(true)).tasks.nodes).toEqual([]);
  });

  test('A06 tasks and their figures are those that hold by the groups of the filter, for whom they exist', async () => {
    const customerId = await customer(running);
    const [own, heads, done] = await Promise.all([
      create('seller-east', { customerId, dueAt: '2026-11-23T11:00:00+08:00' }),
      create('head-east', { customerId }),
      create('head-east', { customerId, assigneeId: idOf('seller-east') }),
    ]).then((made) => made.map(({ task }) => task.id as string));
    await step('seller-east', 'cancelTask', done ?? '');
    const listed = async (filter: object, asker: PersonName = 'head-east') => {
      const query = `query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount nodes { id } }
        taskCounts(by: STATUS, filter: $filter) { total } }`;
      const { tasks, taskCounts } = (await execute(running, asker, query, { filter: { customerId, ...filter } })).data;
      expect([tasks.totalCount, taskCounts.total]).toEqual([tasks.nodes.length, tasks.nodes.length]);
      return new Set(tasks.nodes.map(({ id }: { id: string }) => id));
    };
    expect(await listed({})).toEqual(new Set([own, heads, done]));
    expect(await listed({ or: [{ dueTo: '2026-11-23' }, { assigneeId: idOf('head-east') }] })).toEqual(
      new Set([own, heads]),
    );
    expect(await listed({ not: { or: [{ assigneeId: 'nobody' }, { dueTo: '2026-11-23' }] } })).toEqual(
      new Set([heads, done]),
    );
    expect(await listed({ or: [{}] }, 'seller-south')).toEqual(new Set());
    expect(await listed({ assigneeId: 'nobody' })).toEqual(new Set());
  });
});

describe('rights', () => {
  test('G02 a task exists for its people, the customer’s owner, the head and decision makers, and for nobody else', async () => {
    const customerId = await customer(running, { partnerIds: ['01920000-0000-7000-8000-0000000000a1'] });
    const { task } = await create('agent', { customerId, assigneeId: idOf('finance'), title: '核对发票' });
    const ask = async (asker: PersonName) => {
      const query = `query ($id: ID!, $customer: ID!, $refs: [_Any!]!) { task(id: $id) { id } tasks(first: 200) { nodes { id } }
        _search(query: "核对发票", first: 200) { id } _timeline(customerId: $customer, first: 200) { subjectId }
        _entities(representations: $refs) { ... on Task { title } ... on Customer { tasks { totalCount nodes { id } } } } }`;
      const refs = [
        { __typename: 'Task', id: task.id },
        { __typename: 'Customer', id: customerId },
      ];
      const { data } = await execute(running, asker, query, { id: task.id, customer: customerId, refs });
      const has = (list: { id?: string; subjectId?: string }[] | undefined) =>
        (list ?? []).some((each) => (each.id ?? each.subjectId) === task.id);
      return [data.task, has(data.tasks.nodes), has(data._search), has(data._timeline), data._entities[0]]
        .map(Boolean)
        .concat(has(data._entities[1].tasks?.nodes));
    };
    for (const entitled of ['agent', 'finance', 'seller-east', 'head-east', 'decision-maker'] as const)
      expect([entitled, await ask(entitled)]).toEqual([entitled, Array(6).fill(true)]);
    for (const stranger of [
      'seller-south',
      'clerk',
      'marketer',
      'editor',
      'administrator',
      'partner',
      'member',
    ] as const)
      expect([stranger, await ask(stranger)]).toEqual([stranger, Array(6).fill(false)]);
  });

  test('G02 only the assignee works on a task, and only its maker or a head takes it back', async () => {
    const { task } = await create('seller-east', { assigneeId: idOf('clerk') });
    const before = await counts(running, 'task');
    expect(await step('seller-east', 'acceptTask', task.id)).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await step('clerk', 'cancelTask', task.id)).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await step('seller-south', 'acceptTask', task.id)).toMatchObject({
      result: 'NotFound',
      path: ['input', 'taskId'],
    });
    for (const asker of ['administrator', 'partner', 'member'] as const)
      expect(await step(asker, 'acceptTask', task.id)).toEqual({ error: 'FORBIDDEN' });
    expect(await counts(running, 'task')).toEqual(before);
    expect(await step('head-east', 'cancelTask', task.id)).toMatchObject({ task: { status: 'CANCELLED' } });
  });

  test('S25 a task for a customer or colleague who does not exist for the caller is refused and leaves nothing', async () => {
    const customerId = await customer(running, { ownerId: idOf('seller-south'), departmentPath: '/south' });
    const before = await counts(running, 'task');
    expect(await create('seller-east', { customerId })).toMatchObject({
      result: 'NotFound',
      path: ['input', 'customerId'],
    });
    expect(await create('seller-east', { assigneeId: newId() })).toMatchObject({
      result: 'NotFound',
      path: ['input', 'assigneeId'],
    });
    expect(await create('seller-east', { title: ' ' })).toMatchObject({ code: 'REQUIRED', path: ['input', 'title'] });
    expect(await create('seller-east', { title: 'x'.repeat(201) })).toMatchObject({ code: 'TOO_LONG' });
    expect(await create('seller-east', { dueAt: 'tomorrow' })).toMatchObject({
      code: 'INVALID_TIME',
      path: ['input', 'dueAt'],
    });
    for (const dueAt of ['0000-01-01T00:00:00Z', '2026-11-23T01:59:59Z', '9999-12-31T00:00:00Z'])
      expect(await create('seller-east', { dueAt })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['input', 'dueAt'] });
    expect(await create('seller-east', { customerId: 'x' })).toMatchObject({ code: 'INVALID_ID' });
    expect(await create('member')).toEqual({ error: 'FORBIDDEN' });
    expect(await counts(running, 'task')).toEqual(before);
  });

  test('G02 a customer exists here for whom he exists elsewhere', async () => {
    const id = await customer(running, { customerId: idOf('member') });
    const sees = async (asker: PersonName) =>
      (await execute(running, asker, 'query ($id: ID!) { _customerVisible(id: $id) }', { id })).data._customerVisible;
    for (const entitled of [
      'seller-east',
      'head-east',
      'clerk',
      'agent',
      'finance',
      'marketer',
      'decision-maker',
      'member',
    ] as const)
      expect([entitled, await sees(entitled)]).toEqual([entitled, true]);
    for (const stranger of ['seller-south', 'administrator', 'partner', 'member2', 'editor'] as const)
      expect([stranger, await sees(stranger)]).toEqual([stranger, false]);
  });
});

describe('the timeline', () => {
  test('S25 shows when a task was made and when it was done', async () => {
    const customerId = await customer(running);
    const { task } = await create('seller-east', { customerId });
    running.clock.set('2026-11-23T12:00:00+08:00');
    await step('seller-east', 'acceptTask', task.id);
    await step('seller-east', 'startTask', task.id);
    await step('seller-east', 'completeTask', task.id, { result: '好' });
    const part = async (first: number, before?: string) =>
      (
        await execute(
          running,
          'seller-east',
          'query ($id: ID!, $first: Int!, $before: String) { _timeline(customerId: $id, first: $first, before: $before) { id kind time status } }',
          { id: customerId, first, before },
        )
      ).data._timeline;
    const [newest] = await part(1);
    expect(newest).toMatchObject({ kind: 'TASK_DONE', time: '2026-11-23T04:00:00.000Z', status: 'DONE' });
    expect(await part(5, `${newest.time}|${newest.id}`)).toMatchObject([{ kind: 'TASK_CREATED' }]);
  });
});

describe('statements', () => {
  test('S25 lists take the same number of statements for 1, 25 and 200 rows', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 200; at += 1) {
      const customerId = await customer(running);
      await create('seller-east', { customerId });
      ids.push(customerId);
    }
    const list =
      'query ($n: Int!) { tasks(first: $n) { totalCount nodes { title assignee { name } creator { name } source { kind } } } myTasks(first: $n) { nodes { id } } }';
    const nested =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { tasks(first: 3) { totalCount nodes { title assignee { name department { name } } } } invitation { state } } } }';
    const count = async (n: number) => [
      (await countStatements(() => execute(running, 'seller-east', list, { n }))).count,
      (
        await countStatements(() =>
          execute(running, 'seller-east', nested, {
            refs: ids.slice(0, n).map((id) => ({ __typename: 'Customer', id })),
          }),
        )
      ).count,
    ];
    const one = await count(1);
    expect(await count(25)).toEqual(one);
    expect(await count(200)).toEqual(one);
  });
});
