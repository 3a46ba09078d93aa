import { Decimal } from '@guanxi/runtime/money';
import { runSweep, startTestService } from '@guanxi/testing';
import { dice } from '@guanxi/testing/dice';
import { type Buyer, scoreBuyers } from '../src/facts/rfm.ts';
import { marketing } from '../src/service.ts';
import type { Marketing } from './member.ts';

let running: Marketing;
beforeAll(async () => {
  const settings = {
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'no-reply@guanxi.example',
    MEMBER_URL: 'http://127.0.0.1:4000/member',
    PUBLIC_URL: 'http://127.0.0.1:4000',
  };
  running = await startTestService(marketing, { now: '2026-11-23T04:00:00Z', settings });
});
afterAll(() => running?.stop());

const id = (at: number) => `01930000-0000-7000-8000-${String(at).padStart(12, '0')}`;
const sorted = <T extends { customerId: string }>(list: readonly T[]) =>
  [...list].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));

/** So many buyers, of whom several are alike in everything but their id. */
function buyers(count: number, seed: number): Buyer[] {
  const chance = dice(seed);
  return Array.from({ length: count }, (_, at) => ({
    customerId: id(at),
    lastPurchaseAt: new Date(Date.UTC(2026, 0, 1 + chance.below(40))),
    purchases: 1 + chance.below(5),
    amount: new Decimal(chance.below(200)),
  }));
}

async function keep(list: readonly Buyer[]): Promise<void> {
  await running.db.read.$executeRawUnsafe('DELETE FROM member_facts');
  await running.db.read.$executeRawUnsafe(
    `INSERT INTO member_facts (customer_id, last_purchase_at, purchases, amount, stale)
      SELECT "customerId", "lastPurchaseAt", purchases, amount::numeric, true
        FROM jsonb_to_recordset($1::jsonb) AS b("customerId" uuid, "lastPurchaseAt" timestamptz, purchases int, amount text)`,
    JSON.stringify(list),
  );
}

const kept = () =>
  running.db.read.$queryRawUnsafe<{ customerId: string }[]>(
    `SELECT customer_id AS "customerId", recency, frequency, monetary FROM member_facts WHERE recency IS NOT NULL`,
  );

describe('scores in the database', () => {
  test.each([3, 24, 125, 1_003])('M06 %i buyers are cut as the rule cuts them', async (count) => {
    const list = buyers(count, count);
    await keep(list);
    await runSweep(running, 'score-members');
    expect(sorted(await kept())).toEqual(sorted(scoreBuyers(list)));
  });

  test('M06 scoring again touches nobody whose scores stay', async () => {
    await keep(buyers(200, 7));
    await runSweep(running, 'score-members');
    const versions = () =>
      running.db.read.$queryRawUnsafe(
        'SELECT customer_id, xmin::text FROM member_facts WHERE customer_id <> $1::uuid ORDER BY 1',
        id(0),
      );
    const before = await versions();
    await running.db.read.$executeRawUnsafe('UPDATE member_facts SET stale = true WHERE customer_id = $1::uuid', id(0));
    await runSweep(running, 'score-members');
    expect(await versions()).toEqual(before);
    const [left] = await running.db.read.$queryRawUnsafe<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM member_facts WHERE stale',
    );
    expect(left?.n).toBe(0);
  });
});
