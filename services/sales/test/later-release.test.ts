import { execute } from '@guanxi/testing';
import { type Sales, startSales } from './sales.ts';

let running: Sales;
beforeAll(async () => {
  running = await startSales();
});
afterAll(() => running?.stop());

describe('while a later release is being brought in', () => {
  test('a column that its migration adds to a table does not disturb what runs', async () => {
    const list = () => execute(running, 'administrator', '{ departments { id name path } }');
    const before = await list();
    expect(before.data.departments.length).toBeGreaterThan(2);
    await running.db.pool.query('ALTER TABLE department ADD COLUMN of_a_later_release text');
    expect(await list()).toEqual(before);
  });
});
