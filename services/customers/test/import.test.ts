import { createReadStream } from 'node:fs';
import { drain, expectedMembers, memberFile } from '@guanxi/testing';
import { conclude, importJob, preview, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

/** Our codes in the words of the expectation. */
const words: Record<string, string> = {
  INVALID_MOBILE: 'invalid phone',
  INVALID_MAIL: 'invalid e-mail',
  INVALID_DAY: 'invalid date',
  TOO_LONG: 'too long',
  REQUIRED: 'required',
  UNKNOWN_VALUE: 'unknown value',
  UNKNOWN_REGION: 'unknown region',
  BROKEN_QUOTES: 'broken quotes',
  WRONG_COLUMNS: 'wrong number of columns',
  NOT_A_CHILD: 'not a child of 经营产品类别',
  CONTROL_CHARACTER: 'control character',
};

const count = async (sql: string): Promise<number> =>
  Number((await running.db.pool.query<{ n: string }>(sql)).rows[0]?.n);
const living = () => count('SELECT count(*) AS n FROM customer WHERE deleted_at IS NULL');

describe('the member file', () => {
  let id: string;

  test('A01 the preview shows each of the 37 bad records with field and reason', async () => {
    const expected = expectedMembers();
    id = await preview(running, createReadStream(memberFile));
    const job = await importJob(running, id, 'clerk', 'en');
    expect(job).toMatchObject({
      status: 'PREVIEWED',
      encoding: 'GB18030',
      records: 2000,
      good: 1963,
      faulty: 37,
      committed: 0,
      problem: null,
    });
    const told = job.faults.nodes.map(
      ({ record, field, code, message }: { record: number; field: string; code: string; message: string }) => ({
        record,
        field,
        reason: code === 'DUPLICATE' ? `duplicate of record ${/\d+/.exec(message)?.[0]}` : words[code],
      }),
    );
    expect(told).toEqual(expected.bad);
    expect(await living()).toBe(0);
  });

  test('A01 commit takes 1963, undo takes all of them back, and commit takes them again', async () => {
    await drain(running);
    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1963, progress: 100 });
    expect(await living()).toBe(1963);
    const told = await drain(running);
    expect(told.filter(({ name }) => name === 'CustomerCreated')).toHaveLength(1963);
    expect(told.filter(({ name }) => name === 'CustomerProfile')).toHaveLength(1963);
    expect(told.filter(({ name }) => name === 'CustomerEnrolled')).toHaveLength(0);
    expect(new Set(told.map(({ lane }) => lane))).toEqual(new Set(['bulk']));

    await conclude(running, 'undoImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'UNDONE', committed: 0, removed: 1963, kept: 0 });
    expect(await living()).toBe(0);
    const undone = await drain(running);
    expect(undone.filter(({ name }) => name === 'CustomerRemoved')).toHaveLength(1963);
    expect(undone.filter(({ value }) => value === null)).toHaveLength(1963);

    await conclude(running, 'commitImport', id);
    expect(await importJob(running, id)).toMatchObject({ status: 'COMMITTED', committed: 1963 });
    expect(await living()).toBe(1963);
    expect(await count('SELECT count(DISTINCT number) AS n FROM customer WHERE number IS NOT NULL')).toBe(
      await count('SELECT count(*) AS n FROM enrolment'),
    );
  });

  test('A01 awkward but good values are kept as they are', async () => {
    const kept = expectedMembers()['kept as they are'] as { record: number; field: string; value: string }[];
    const { rows } = await running.db.pool.query<{ record: number; name: string; remark: string; address: string }>(
      'SELECT r.record, c.name, c.remark, c.address FROM import_row r JOIN customer c ON c.id = r.customer_id',
    );
    const column = { 客户名称: 'name', 备注: 'remark', 详细地址: 'address' } as const;
    for (const { record, field, value } of kept) {
      const row = rows.find((each) => each.record === record);
      expect(row?.[column[field as keyof typeof column]]).toBe(value);
    }
  });
});
