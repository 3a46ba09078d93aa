import { newId } from '@guanxi/runtime';
import { countStatements, drain, execute, type PersonName, runJobs } from '@guanxi/testing';
import { customer, idOf, NOW, type Sales, send, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());
beforeEach(() => running.clock.set(NOW));

const CHANGE = `id action status progress total changed unchanged refused left undone kept createdBy { id }
  refusals(first: 50) { totalCount nodes { code message task { id } } }
  keptTasks(first: 50) { totalCount nodes { code message task { id } } }`;
const mutate = async (asker: PersonName, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await execute(
    running,
    asker,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { result: __typename
      ... on ${type}Success { change { ${CHANGE} } } ... on UserError { code path message } } }`,
    { input: { clientMutationId: newId(), ...input } },
    { mayFail: true },
  );
  return errors ? { error: errors[0]?.extensions?.code } : data[name];
};
const start = (asker: PersonName, input: object) => mutate(asker, 'startTaskBulkChange', input);
const look = async (id: string, asker: PersonName = 'head-east') =>
  (await execute(running, asker, `query ($id: ID!) { taskBulkChange(id: $id) { ${CHANGE} } }`, { id })).data
    .taskBulkChange;
/** Begins a change and does it to its end. */
async function carryOut(asker: PersonName, input: object) {
  const begun = await start(asker, input);
  if (!begun.change) throw new Error(`not begun: ${JSON.stringify(begun)}`);
  expect(await runJobs(running)).toEqual([]);
  return look(begun.change.id, asker);
}
async function takeBack(asker: PersonName, bulkId: string) {
  expect(await mutate(asker, 'undoTaskBulkChange', { bulkId })).toMatchObject({ result: 'UndoTaskBulkChangeSuccess' });
  expect(await runJobs(running)).toEqual([]);
  return look(bulkId, asker);
}

const create = async (asker: PersonName, input: object = {}): Promise<string> =>
  (await send(running, asker, 'createTask', { title: '回访客户', ...input })).task.id;
const several = async (count: number, asker: PersonName, input: object = {}) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push(await create(asker, input));
  return ids;
};
const rows = async (ids: readonly string[]) => {
  const found = await running.db.read.task.findMany({ where: { id: { in: [...ids] } } });
  return ids.map((id) => found.find((task) => task.id === id));
};
const take = async (asker: PersonName, taskId: string, ...steps: string[]) => {
  for (const step of steps) await send(running, asker, step, { taskId });
};
const facts = async () =>
  (await drain(running)).map(({ name, headers, value }) => [name, headers.ce_owner, value.status]);
const DUE = '2026-12-24T01:00:00.000Z';

describe('what is done with many tasks at once', () => {
  test('A34 S25 a head gives the open tasks of one to another until another day; each is told, and all come back', async () => {
    const ids = await several(3, 'head-east', { assigneeId: idOf('seller-east'), dueAt: '2026-12-01T09:00:00+08:00' });
    const [accepted = '', open = '', done = ''] = ids;
    await take('seller-east', accepted, 'acceptTask');
    await take('seller-east', done, 'acceptTask', 'startTask');
    await send(running, 'seller-east', 'completeTask', { taskId: done, result: '好' });
    await drain(running);
    const filter = { assigneeId: idOf('seller-east'), dueFrom: '2026-12-01', dueTo: '2026-12-01' };
    const change = { assigneeId: idOf('clerk'), dueAt: DUE };
    const bulk = await carryOut('head-east', { filter, change });
    expect(bulk).toMatchObject({
      ...{ action: 'CHANGE', status: 'DONE', progress: 100, total: 3, changed: 2, refused: 1, left: 0 },
      createdBy: { id: idOf('head-east') },
    });
    expect(bulk.refusals.nodes).toEqual([{ code: 'WRONG_STATE', message: expect.any(String), task: { id: done } }]);
    for (const task of await rows([accepted, open]))
      expect(task).toMatchObject({ assigneeId: idOf('clerk'), status: 'OPEN', acceptedAt: null, dueAt: new Date(DUE) });
    expect(await facts()).toEqual([
      ['TaskChanged', idOf('clerk'), 'OPEN'],
      ['TaskChanged', idOf('clerk'), 'OPEN'],
    ]);
    const told = (name: PersonName) =>
      running.db.read.notification.count({ where: { subjectId: { in: ids }, personId: idOf(name) } });
    expect(await told('clerk')).toBe(2);
    const before = await told('seller-east');

    expect(await takeBack('head-east', bulk.id)).toMatchObject({ status: 'UNDONE', undone: 2, kept: 0, changed: 0 });
    expect((await rows([accepted]))[0]).toMatchObject({
      ...{ assigneeId: idOf('seller-east'), status: 'ACCEPTED', dueAt: new Date('2026-12-01T01:00:00.000Z') },
    });
    expect((await rows([accepted]))[0]?.acceptedAt).not.toBeNull();
    expect((await rows([open]))[0]).toMatchObject({ assigneeId: idOf('seller-east'), status: 'OPEN' });
    expect(await told('seller-east')).toBe(before + 2);
    const { rows: audits } = await running.db.pool.query(
      `SELECT action, fields FROM guanxi.audit WHERE subject_id = $1 AND action IN ('task.changed', 'task.given-back') ORDER BY action`,
      [open],
    );
    expect(audits[0]).toEqual({ action: 'task.changed', fields: ['dueAt', 'assigneeId'] });
    expect(audits[1]).toMatchObject({ action: 'task.given-back' });
  });

  test('A34 S25 an assignee finishes what he has begun with one result; what he has not begun is listed', async () => {
    const [begun = '', waiting = '', others = ''] = [
      ...(await several(2, 'seller-east')),
      await create('head-east', { assigneeId: idOf('clerk') }),
    ];
    await take('seller-east', begun, 'acceptTask', 'startTask');
    const bulk = await carryOut('seller-east', { taskIds: [begun, waiting, others], complete: { result: '都联系过' } });
    expect(bulk).toMatchObject({ action: 'COMPLETE', total: 3, changed: 1, refused: 2 });
    expect(bulk.refusals.nodes.map(({ code, task }: { code: string; task: object | null }) => [code, task])).toEqual(
      expect.arrayContaining([
        ['WRONG_STATE', { id: waiting }],
        ['NOT_FOUND', null],
      ]),
    );
    expect((await rows([begun]))[0]).toMatchObject({ status: 'DONE', result: '都联系过' });
    expect(await takeBack('seller-east', bulk.id)).toMatchObject({ undone: 1 });
    expect((await rows([begun]))[0]).toMatchObject({ status: 'STARTED', result: null, doneAt: null });
  });

  test('A34 S25 a maker takes tasks back with a reason; what was changed since keeps its state', async () => {
    const [one = '', two = ''] = await several(2, 'seller-east');
    const bulk = await carryOut('seller-east', { taskIds: [one, two], cancel: { reason: '活动取消' } });
    expect(bulk).toMatchObject({ action: 'CANCEL', changed: 2 });
    await running.db.pool.query(`UPDATE task SET status = 'OPEN', cancelled_at = NULL WHERE id = $1`, [two]);
    const undone = await takeBack('seller-east', bulk.id);
    expect(undone).toMatchObject({ undone: 1, kept: 1 });
    expect(undone.keptTasks.nodes[0]).toMatchObject({ code: 'CHANGED_SINCE', task: { id: two } });
    expect((await rows([one]))[0]).toMatchObject({ status: 'OPEN', cancelledAt: null });
  });

  test('A34 S25 another day is not given back to a task that was finished since', async () => {
    const [id = ''] = await several(1, 'seller-east');
    const bulk = await carryOut('seller-east', { taskIds: [id], change: { dueAt: DUE } });
    await take('seller-east', id, 'acceptTask', 'startTask');
    await send(running, 'seller-east', 'completeTask', { taskId: id, result: '好' });
    const undone = await takeBack('seller-east', bulk.id);
    expect(undone).toMatchObject({ undone: 0, kept: 1 });
    expect(undone.keptTasks.nodes[0]).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('A34 statements do not grow with how many are chosen', async () => {
    const measured = [];
    for (const count of [10, 60]) {
      const taskIds = await several(count, 'head-east', { assigneeId: idOf('seller-east') });
      const begun = await countStatements(() =>
        start('head-east', { taskIds, change: { assigneeId: idOf('clerk'), dueAt: DUE } }),
      );
      const work = await countStatements(() => runJobs(running), { everywhere: true });
      measured.push({ begun: begun.count, work: work.count });
    }
    const [few, many] = measured;
    expect(many?.begun).toBe(few?.begun);
    // the job library asks now and then whether there is more; fifty tasks more would be fifty statements more
    expect(Math.abs((many?.work ?? 0) - (few?.work ?? 0))).toBeLessThan(10);
  });

  test('A34 a change that is cancelled leaves the rest', async () => {
    const taskIds = await several(2, 'seller-east');
    const begun = await start('seller-east', { taskIds, change: { dueAt: DUE } });
    expect(await mutate('seller-east', 'cancelTaskBulkChange', { bulkId: begun.change.id })).toMatchObject({
      change: { status: 'CANCELLED' },
    });
    await runJobs(running);
    expect(await look(begun.change.id, 'seller-east')).toMatchObject({ changed: 0, left: 2 });
  });
});

describe('who may, and with what', () => {
  test('A34 a change is seen and steered by who began it and heads above him', async () => {
    const taskIds = await several(1, 'seller-east');
    const bulk = await carryOut('seller-east', { taskIds, change: { dueAt: DUE } });
    expect(await look(bulk.id, 'head-east')).toMatchObject({ id: bulk.id });
    for (const stranger of ['seller-south', 'clerk', 'member', 'partner'] as const) {
      expect(await look(bulk.id, stranger)).toBeNull();
      const { data } = await execute(running, stranger, '{ taskBulkChanges(first: 200) { nodes { id } } }');
      expect(data.taskBulkChanges.nodes.some(({ id }: { id: string }) => id === bulk.id)).toBe(false);
    }
    expect(await mutate('seller-south', 'undoTaskBulkChange', { bulkId: bulk.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await mutate('member', 'undoTaskBulkChange', { bulkId: bulk.id })).toEqual({ error: 'FORBIDDEN' });
    expect(await start('member', { taskIds, change: { dueAt: DUE } })).toEqual({ error: 'FORBIDDEN' });
  });

  test('A34 what no task could be is refused before it begins, at its field', async () => {
    const taskIds = await several(1, 'seller-east');
    const tried = (input: object) => start('seller-east', input);
    const at = (path: string, code: string) => ({ code, path: ['input', ...path.split('.')] });
    expect(await tried({ taskIds })).toMatchObject(at('change', 'REQUIRED'));
    expect(await tried({ taskIds, change: {} })).toMatchObject(at('change.assigneeId', 'REQUIRED'));
    expect(await tried({ taskIds, change: { dueAt: '2001-01-01T00:00:00Z' } })).toMatchObject(
      at('change.dueAt', 'OUT_OF_RANGE'),
    );
    expect(await tried({ taskIds, change: { assigneeId: newId() } })).toMatchObject(
      at('change.assigneeId', 'NOT_FOUND'),
    );
    expect(await tried({ taskIds, complete: { result: ' ' } })).toMatchObject(at('complete.result', 'REQUIRED'));
    expect(await tried({ taskIds, change: { dueAt: DUE }, cancel: {} })).toMatchObject(
      at('cancel', 'NOT_ALLOWED_HERE'),
    );
    expect(await tried({ taskIds, filter: {}, cancel: {} })).toMatchObject(at('filter', 'NOT_ALLOWED_HERE'));
    expect(await tried({ cancel: {} })).toMatchObject(at('taskIds', 'REQUIRED'));
    expect(await tried({ taskIds: [newId()], cancel: {} })).toMatchObject(at('taskIds', 'NOT_FOUND'));
    const nobody = { filter: { customerId: await customer(running) }, cancel: {} };
    expect(await tried(nobody)).toMatchObject(at('filter', 'NOT_FOUND'));
  });
});
