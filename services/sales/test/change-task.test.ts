import { newId } from '@guanxi/runtime';
import { drain, execute, type PersonName } from '@guanxi/testing';
import { counts, customer, idOf, NOW, type Sales, send, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());
beforeEach(async () => {
  running.clock.set(NOW);
  await drain(running);
});

const create = async (asker: PersonName, input: object = {}) =>
  (await send(running, asker, 'createTask', { title: '回访客户', ...input })).task;
const change = (asker: PersonName, taskId: string, input: object) =>
  send(running, asker, 'changeTask', { taskId, ...input });
const facts = async () =>
  (await drain(running)).map(({ name, headers, value }) => [name, headers.ce_owner, value.status]);
const audited = async (id: string) =>
  (
    await running.db.pool.query(
      "SELECT fields FROM guanxi.audit WHERE action = 'task.changed' AND subject_id = $1 ORDER BY at",
      [id],
    )
  ).rows.map(({ fields }) => fields);

describe('changing a task', () => {
  test('A06 its maker changes what it says and when it is due; what is left out stays, what is emptied is gone', async () => {
    const made = await create('seller-east', { description: '带样品', dueAt: '2026-11-25T09:00:00+08:00' });
    expect(made).toMatchObject({ version: 1, mayChange: true });
    expect((await change('seller-east', made.id, { title: '上门拜访', expectedVersion: 1 })).task).toMatchObject({
      title: '上门拜访',
      description: '带样品',
      dueAt: '2026-11-25T01:00:00.000Z',
      version: 2,
    });
    expect((await change('seller-east', made.id, { description: '', dueAt: '' })).task).toMatchObject({
      title: '上门拜访',
      description: null,
      dueAt: null,
      version: 3,
    });
    // what is as it was changes nothing, and is told to nobody
    await drain(running);
    expect((await change('seller-east', made.id, { title: '上门拜访' })).task.version).toBe(3);
    expect(await facts()).toEqual([]);
    expect(await audited(made.id)).toEqual([['title'], ['description', 'dueAt']]);
    const { data } = await execute(running, 'seller-east', '{ _search(query: "上门拜访", first: 5) { id } }');
    expect(data._search).toEqual([{ id: made.id }]);
  });

  test('A06 another assignee begins with it as with a new one, and is told', async () => {
    const customerId = await customer(running);
    const { id } = await create('head-east', { customerId, assigneeId: idOf('seller-east') });
    await send(running, 'seller-east', 'acceptTask', { taskId: id });
    await drain(running);
    const told = () => running.db.read.notification.count({ where: { subjectId: id, personId: idOf('clerk') } });
    const { task } = await change('head-east', id, { assigneeId: idOf('clerk') });
    expect(task).toMatchObject({ status: 'OPEN', assignee: { id: idOf('clerk') } });
    expect(await facts()).toEqual([['TaskChanged', idOf('clerk'), 'OPEN']]);
    expect(await told()).toBe(1);
    expect(await send(running, 'seller-east', 'startTask', { taskId: id })).toMatchObject({ code: 'NOT_ALLOWED_HERE' });
    expect(await send(running, 'clerk', 'acceptTask', { taskId: id })).toMatchObject({ task: { status: 'ACCEPTED' } });
  });

  test('A06 who changes what somebody else changed since is told so, and nothing is lost', async () => {
    const { id } = await create('seller-east');
    await change('seller-east', id, { title: '第一', expectedVersion: 1 });
    expect(await change('seller-east', id, { title: '第二', expectedVersion: 1 })).toMatchObject({
      code: 'CONFLICT',
      path: ['input', 'expectedVersion'],
    });
    const steps = await Promise.all(
      ['甲', '乙'].map((title) => change('seller-east', id, { title, expectedVersion: 2 })),
    );
    expect(steps.map(({ result }) => result).sort()).toEqual(['ChangeTaskSuccess', 'Conflict']);
    // a step is a change, too
    await send(running, 'seller-east', 'acceptTask', { taskId: id });
    expect(await change('seller-east', id, { title: '第三', expectedVersion: 3 })).toMatchObject({ code: 'CONFLICT' });
  });

  test('A06 the assignee does not put off what another gave him, and strangers find nothing', async () => {
    const { id } = await create('head-east', { assigneeId: idOf('seller-east') });
    const before = await counts(running, 'task');
    expect(await change('seller-east', id, { dueAt: '2027-01-01T00:00:00Z' })).toMatchObject({
      code: 'NOT_ALLOWED_HERE',
    });
    for (const stranger of ['seller-south', 'clerk', 'marketer'] as const)
      expect(await change(stranger, id, { title: '别人的' })).toMatchObject({
        result: 'NotFound',
        path: ['input', 'taskId'],
      });
    for (const asker of ['administrator', 'partner', 'member'] as const)
      expect(await change(asker, id, { title: '别人的' })).toEqual({ error: 'FORBIDDEN' });
    expect(await counts(running, 'task')).toEqual(before);
    const mayChange = async (asker: PersonName) =>
      (await execute(running, asker, 'query ($id: ID!) { task(id: $id) { mayChange } }', { id })).data.task;
    expect(await mayChange('seller-east')).toEqual({ mayChange: false });
    expect(await mayChange('head-east')).toEqual({ mayChange: true });
    expect(await mayChange('decision-maker')).toEqual({ mayChange: true });
  });

  test('A06 what is done or taken back stays as it is, and what is wrong is refused at its field', async () => {
    const { id } = await create('seller-east', { dueAt: '2026-11-25T09:00:00+08:00' });
    const refused = async (input: object) => {
      const { code, path } = await change('seller-east', id, input);
      return [code, path?.slice(1).join('.')];
    };
    expect(await refused({ title: ' ' })).toEqual(['REQUIRED', 'title']);
    expect(await refused({ title: null })).toEqual(['REQUIRED', 'title']);
    expect(await refused({ assigneeId: null })).toEqual(['REQUIRED', 'assigneeId']);
    expect(await refused({ assigneeId: newId() })).toEqual(['NOT_FOUND', 'assigneeId']);
    expect(await refused({ dueAt: 'tomorrow' })).toEqual(['INVALID_TIME', 'dueAt']);
    expect(await refused({ dueAt: '2026-11-22T00:00:00Z' })).toEqual(['OUT_OF_RANGE', 'dueAt']);
    // a day that has passed meanwhile stands, as long as it is not the one that is changed
    running.clock.set('2026-11-26T09:00:00+08:00');
    expect(await refused({ dueAt: '2026-11-25T09:00:00+08:00', title: '晚了' })).toEqual([undefined, undefined]);
    await send(running, 'seller-east', 'cancelTask', { taskId: id });
    expect(await refused({ title: '又来' })).toEqual(['WRONG_STATE', 'taskId']);
  });
});
