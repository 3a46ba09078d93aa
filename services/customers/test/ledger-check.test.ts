import { openLog } from '@guanxi/runtime';
import { startTestService } from '@guanxi/testing';
import { ledgerCheck } from '../src/loyalty/check-ledger.ts';
import { customers } from '../src/service.ts';
import { customer, deliverPaid, deliverReturned, paid, type Running, returned } from './membership-bench.ts';

let running: Running;
let lines: string[];
beforeAll(async () => {
  running = await startTestService(customers);
});
beforeEach(() => {
  lines = [];
});
afterAll(() => running?.stop());

const check = () =>
  ledgerCheck({
    db: running.db,
    log: openLog('customers', 'info', { write: (line: string) => void lines.push(line) }),
  }).run();
/** Writes past the product, as nobody may: the triggers that stand in the way are off. */
const past = (statement: string) =>
  running.db.pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${statement}; COMMIT`);
const none = { posting: 0, lot: 0, member: 0, issued: 0, purchase: 0 };

test('C28 a ledger that the product kept holds no contradiction, and what members hold is told', async () => {
  const purchase = paid(await customer(running), { gross: '100.00' });
  await deliverPaid(running, purchase);
  await deliverReturned(running, returned(purchase, { gross: '40.00', after: '60.00' }));
  expect(await check()).toEqual({ differences: none, outstanding: 60 });
  expect(lines).toEqual([]);
});

test.each([
  ['posting', `UPDATE points_entry SET points = points + 1 WHERE account = 'issued' AND points < 0`],
  ['lot', 'UPDATE points_lot SET earned = earned + 1'],
  ['member', 'UPDATE points_lot SET customer_id = gen_random_uuid()'],
  ['issued', `UPDATE points_entry SET points = points + 1000 WHERE account = 'issued' AND points > 0`],
  ['purchase', 'DELETE FROM purchase'],
] as const)('C28 what somebody wrote past the product is found and logged: %s', async (kind, statement) => {
  await past(statement);
  const { differences } = await check();
  expect(differences[kind]).toBeGreaterThan(0);
  expect(lines.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ level: 50, differences })]);
});
