import { execute, startTestService } from '@guanxi/testing';
import { knowledge } from '../src/service.ts';

const ASKED = '{ articles { nodes { title } } }';

test('X19 what fails for want of a connection may be asked again, and its cause is in the log', async () => {
  const running = await startTestService(knowledge, { settings: { DATABASE_POOL: 1 } });
  const { pool } = running.db;
  pool.options.connectionTimeoutMillis = 100;
  const held = await pool.connect();
  const answer = await execute(running, 'editor', ASKED, {}, { mayFail: true });
  expect(answer.errors).toMatchObject([
    { message: expect.stringMatching(/asked again/), path: ['articles'], extensions: { code: 'SERVICE_UNAVAILABLE' } },
  ]);
  const [line = ''] = running.faults;
  expect(JSON.parse(line)).toMatchObject({
    msg: 'the database gave no answer',
    path: ['articles'],
    err: { message: expect.stringMatching(/timeout exceeded/), stack: expect.stringContaining('    at ') },
  });
  held.release();
  expect((await execute(running, 'editor', ASKED)).data.articles.nodes).toEqual([]);
  await running.stop();
});

test('X19 of an error that nobody expected the log says class, code and place; the answer only that it happened', async () => {
  const running = await startTestService(knowledge);
  await running.db.pool.query('ALTER TABLE article RENAME TO elsewhere');
  const answer = await execute(running, 'editor', ASKED, {}, { mayFail: true });
  expect(answer.errors).toMatchObject([
    { message: 'Something went wrong', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  const [line = ''] = running.faults;
  expect(JSON.parse(line).err).toMatchObject({
    type: expect.stringMatching(/Error$/),
    code: '42P01',
    stack: expect.stringContaining('    at '),
  });
  await running.stop();
});
