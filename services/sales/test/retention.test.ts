import { execute, runJobs } from '@guanxi/testing';
import { retaining, retentionTests } from '@guanxi/testing/retention';
import { customer, idOf, type Sales, send, startSales } from './sales.ts';

const TASKS = { of: 'task', kind: 'TASKS' };
const seller = idOf('seller-east');

/** A task with a word in all that is written of it; its id. */
async function given(running: Sales, customerId: string, word: string): Promise<string> {
  const input = { title: `回访${word}`, description: `${word}的电话`, assigneeId: seller, customerId };
  return (await send(running, 'head-east', 'createTask', input)).task.id;
}
async function done(running: Sales, customerId: string, word: string): Promise<string> {
  const taskId = await given(running, customerId, word);
  for (const step of ['acceptTask', 'startTask']) await send(running, 'seller-east', step, { taskId });
  await send(running, 'seller-east', 'completeTask', { taskId, result: `${word}满意` });
  return taskId;
}

retentionTests({ ...TASKS, least: 90, start: startSales, customer, over: done });

const COUNTED = '{ taskCounts(by: STATUS) { groups { key count } } tasks { totalCount } }';

test('A45 a task that has ended stays as work that was done: counted as before, without a word of it', async () => {
  const running = await startSales();
  const retention = retaining(running, TASKS);
  const customerId = await customer(running);
  const over = await done(running, customerId, '慕容');
  const cancelled = await given(running, customerId, '上官');
  await send(running, 'head-east', 'cancelTask', { taskId: cancelled });
  const open = await given(running, customerId, '欧阳');
  const { data: before } = await execute(running, 'decision-maker', COUNTED);
  await retention.set(90);
  retention.later(91);
  expect((await retention.due()).map(({ name }: { name: string }) => name).sort()).toEqual(['回访上官', '回访慕容']);
  await retention.run();
  expect((await execute(running, 'decision-maker', COUNTED)).data).toEqual(before);
  const asked = (id: string) => `task(id: "${id}") { title description result status assignee { id } wordsEndedAt }`;
  const { data } = await execute(
    running,
    'seller-east',
    `{ over: ${asked(over)} cancelled: ${asked(cancelled)} open: ${asked(open)} }`,
  );
  const ended = { title: '–', description: null, result: null, assignee: { id: seller } };
  const at = running.clock.now().toISOString();
  expect(data.over).toEqual({ ...ended, status: 'DONE', wordsEndedAt: at });
  expect(data.cancelled).toEqual({ ...ended, status: 'CANCELLED', wordsEndedAt: at });
  expect(data.open).toMatchObject({ title: '回访欧阳', status: 'OPEN', wordsEndedAt: null });
  await running.stop();
});

test('A45 what a change of many said of its tasks ends with the last of them', async () => {
  const running = await startSales();
  const retention = retaining(running, TASKS);
  const [held, free] = [await customer(running), await customer(running)];
  const taskIds: string[] = [];
  for (const customerId of [held, free]) {
    const taskId = await given(running, customerId, '回访');
    for (const step of ['acceptTask', 'startTask']) await send(running, 'seller-east', step, { taskId });
    taskIds.push(taskId);
  }
  const change = { taskIds, complete: { result: '都对慕容满意' } };
  await send(running, 'seller-east', 'startTaskBulkChange', change);
  await runJobs(running);
  await retention.hold(held, true);
  await retention.set(90);
  retention.later(91);
  await retention.run();
  const saysStill = async () =>
    (await running.db.pool.query(`SELECT count(*)::int AS said FROM bulk_change WHERE asked::text LIKE '%慕容%'`)).rows;
  expect(await saysStill()).toEqual([{ said: 1 }]);
  expect((await retention.lastRun()).counts).toEqual([{ kind: 'TASKS', records: 1, kept: 1 }]);
  await retention.hold(held, false);
  await retention.run();
  expect(await retention.saying('慕容')).toEqual([]);
  await running.stop();
});
