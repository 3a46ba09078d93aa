import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { resumeBulk } from '@guanxi/bulk';
import { newId } from '@guanxi/runtime';
import { runJobs, until } from '@guanxi/testing';
import { bulkChange, crowd, rows, start } from './bulk-bench.ts';
import { mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

describe('the work in the background', () => {
  const begin = async (campaign: string, count: number) => {
    const ids = await crowd(running, campaign, count);
    const begun = await start(running, { filter: { campaign }, edit: { value: { credit: 'B' } } });
    return { ids, id: begun.change.id as string };
  };

  test('A34 a change whose process is killed goes on where it stopped, and changes nobody twice', async () => {
    const { ids, id } = await begin('中断', 1500);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'bulk-worker.ts'), id, running.database.url], {
      stdio: 'ignore',
    });
    const gone = once(child, 'exit');
    try {
      await until(async () => (await bulkChange(running, id)).changed > 0, { bound: 240_000, what: 'the first batch' });
    } finally {
      child.kill('SIGKILL');
      await gone;
    }
    const cut = await bulkChange(running, id);
    expect(cut).toMatchObject({ status: 'RUNNING' });
    expect(cut.changed).toBeGreaterThan(0);
    expect(cut.changed).toBeLessThan(1500);

    await resumeBulk(running.db.read);
    expect(await runJobs(running)).toEqual([]);
    expect(await bulkChange(running, id)).toMatchObject({ status: 'DONE', changed: 1500, progress: 100 });
    expect((await rows(running, ids)).every(({ credit, version }) => credit === 'B' && version === 2)).toBe(true);
  }, 600_000);

  test('A34 a cancelled change leaves the rest alone, and what it changed is taken back', async () => {
    const { ids, id } = await begin('取消', 3);
    const cancelled = await mutate(
      running,
      'head-east',
      'cancelBulkChange',
      { bulkId: id },
      '... on CancelBulkChangeSuccess { change { status left } }',
    );
    expect(cancelled.change).toEqual({ status: 'CANCELLED', left: 3 });
    await runJobs(running);
    expect((await rows(running, ids)).every(({ credit }) => credit === null)).toBe(true);
    expect(await mutate(running, 'head-east', 'cancelBulkChange', { bulkId: id }, '')).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  test('A34 the same request again begins nothing', async () => {
    await crowd(running, '重复', 2);
    const input = { clientMutationId: newId(), filter: { campaign: '重复' }, edit: { value: { credit: 'B' } } };
    const [first, again] = [await start(running, input), await start(running, input)];
    expect(again.change.id).toBe(first.change.id);
    await runJobs(running);
    expect(await start(running, { ...input, edit: { value: { credit: 'C' } } })).toMatchObject({
      code: 'REPEATED_MUTATION',
    });
  });
});
