import { execute, type PersonName } from '@guanxi/testing';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
beforeEach(async () => {
  running = await startCustomers();
});
afterEach(() => running?.stop());

const RANGE = { name: '2027 年', prefix: 'A', first: 1, last: 3, width: 4 };
const open = (input: object = {}, asker: PersonName = 'administrator') =>
  mutate(
    running,
    asker,
    'openNumberRange',
    { ...RANGE, ...input },
    '... on OpenNumberRangeSuccess { range { id name first last next taken left closedAt } }',
  );
const close = (rangeId: string) =>
  mutate(
    running,
    'administrator',
    'closeNumberRange',
    { rangeId },
    '... on CloseNumberRangeSuccess { range { left next } }',
  );
const ranges = async (asker: PersonName = 'administrator') =>
  (await execute(running, asker, '{ numberRanges { id name next taken left } }')).data.numberRanges;
const enrol = async (customerId: string) =>
  mutate(running, 'agent', 'enrolCustomer', { customerId }, '... on EnrolCustomerSuccess { customer { number } }');
/** Closes the range that an installation begins with, so that the test's are the only ones. */
const alone = async () => close((await ranges())[0].id);

describe('ranges of member numbers', () => {
  test('C31 numbers come from the range that the firm opened, in order, and then from the next one', async () => {
    await alone();
    await open({ last: 2 });
    running.clock.set('2026-11-24T02:00:01Z');
    await open({ name: '续', prefix: 'B', first: 7, last: 9 });
    const numbers: string[] = [];
    for (let at = 0; at < 4; at += 1) numbers.push((await enrol(await enter(running))).customer.number);
    expect(numbers).toEqual(['A0001', 'A0002', 'B0007', 'B0008']);
    expect((await ranges()).slice(1)).toMatchObject([
      { next: null, taken: 2, left: 0 },
      { next: 'B0009', taken: 2, left: 1 },
    ]);
  });

  test('C31 when ranges are used up nobody is enrolled, and it is said; with a new one he is', async () => {
    await alone();
    const { range } = await open({ last: 1 });
    await enrol(await enter(running));
    const customerId = await enter(running);
    expect(await enrol(customerId)).toMatchObject({
      __typename: 'Conflict',
      code: 'NUMBERS_USED_UP',
      path: ['input', 'customerId'],
    });
    const { rows } = await running.db.pool.query('SELECT number FROM customer WHERE id = $1', [customerId]);
    expect(rows).toEqual([{ number: null }]);
    await close(range.id);
    await open({ name: '新', prefix: 'C' });
    expect((await enrol(customerId)).customer.number).toBe('C0001');
  });

  test('C31 of twelve enrolled at once over a range of ten each number goes to one, and two are refused', async () => {
    await alone();
    await open({ last: 10 });
    const ids = await Promise.all(Array.from({ length: 12 }, () => enter(running)));
    const results = await Promise.all(ids.map(enrol));
    const numbers = results.flatMap(({ customer }) => (customer ? [customer.number] : []));
    expect(new Set(numbers).size).toBe(10);
    expect(numbers.toSorted().at(-1)).toBe('A0010');
    expect(results.filter(({ code }) => code === 'NUMBERS_USED_UP')).toHaveLength(2);
  });

  test('C31 a range with a number of another one is refused, also of two opened at once', async () => {
    expect(await open({ prefix: 'M1', first: 1, last: 9, width: 7 })).toMatchObject({
      ...{ __typename: 'Conflict', code: 'NUMBERS_COLLIDE', path: ['input', 'prefix'] },
      message: expect.stringContaining('members'),
    });
    const both = await Promise.all([open(), open({ first: 3, last: 5 })]);
    expect(both.map(({ code }) => code ?? 'opened').toSorted()).toEqual(['NUMBERS_COLLIDE', 'opened']);
  });

  test('C31 a closed range gives no number and is closed once; what is no range is refused at its field', async () => {
    const [first] = await ranges();
    expect((await close(first.id)).range).toEqual({ left: 0, next: null });
    expect(await close(first.id)).toMatchObject({ code: 'WRONG_STATE' });
    for (const [input, at] of [
      [{ last: 0 }, 'last'],
      [{ first: 5, last: 4 }, 'last'],
      [{ width: 1, last: 10 }, 'last'],
      [{ prefix: 'm' }, 'prefix'],
      [{ name: ' ' }, 'name'],
    ] as const)
      expect(await open(input)).toMatchObject({ __typename: 'InvalidInput', path: ['input', at] });
  });

  test('C31 ranges are administrators’', async () => {
    expect(await ranges('decision-maker')).toBeNull();
    await expect(open({}, 'head-east')).rejects.toThrow('FORBIDDEN');
  });
});
