import { orders, services } from '@guanxi/proto';
import { type EventRecord, encodeEvent, newId, PRIVACY_TOPIC } from '@guanxi/runtime';
import type { Dice } from '../dice.ts';
import { addPaid, ledgerDifferences, noFacts } from '../ledger-check.ts';
import { matched } from './matched.ts';
import { withOwnService } from './own-service.ts';

const TOPIC = 'crm.orders.order.v1';
const CUSTOMERS = 6;
const FACTS_A_KILL = 8;

type Run = { kills: number; guarded: boolean; dice: Dice };
type Found = { differences: readonly string[]; facts: number };

/**
 * Purchases, told to customers, which is killed each time it has done what a fact asks and has not kept its place. Unguarded
 * it runs without inbox and without the ledger's unique key on the cause.
 * @returns what the check of the ledger finds
 */
export const purchasesRun = ({ kills, guarded, dice }: Run): Promise<Found> =>
  withOwnService({ area: 'customers', guarded }, async ({ databases, killed, atRest }) => {
    const pool = databases.pool('customers');
    if (!guarded) await pool.query('DROP INDEX points_posting_cause_event_id_kind_key');
    const people = Array.from({ length: CUSTOMERS }, newId);
    await pool.query(
      `INSERT INTO customer (id, kind, name, stage, stage_since, department_path, created_at, created_by, updated_at, updated_by)
       SELECT id, 'PERSON', '顾客', 'POTENTIAL', now(), '/east', now(), 'test', now(), 'test' FROM unnest($1::uuid[]) AS id`,
      [people],
    );
    const facts = noFacts();
    for (let number = 1; number <= kills; number += 1)
      await killed(Array.from({ length: FACTS_A_KILL }, () => paid(dice.pick(people), dice, facts)));
    await atRest();
    return { differences: await ledgerDifferences(pool, facts, 'CNY'), facts: facts.paid.size };
  });

/**
 * Erasures, told to a service in the same way. Unguarded its effect is committed without the fact's id, so that it answers
 * once more when the fact comes again.
 * @returns what the check of the answers finds
 */
export const erasuresRun = ({ kills, guarded }: Run): Promise<Found> =>
  withOwnService({ area: 'knowledge', guarded }, async ({ databases, killed, atRest }) => {
    const asked: string[] = [];
    for (let number = 1; number <= kills; number += 1)
      await killed(
        Array.from({ length: FACTS_A_KILL }, () => {
          const customerId = newId();
          asked.push(customerId);
          return begun(customerId);
        }),
      );
    await atRest();
    const told = await databases.rows<{ key: string }>(
      'knowledge',
      `SELECT key FROM guanxi.outbox WHERE headers->>'ce_type' = 'crm.services.v1.PersonErased'`,
    );
    const keys = told.map(({ key }) => key);
    return { differences: matched(asked, keys).problems, facts: asked.length };
  });

function paid(customerId: string, dice: Dice, facts: ReturnType<typeof noFacts>): EventRecord {
  const id = newId();
  const value = {
    orderId: newId(),
    number: `SO-${dice.digits(6)}`,
    customerId,
    paidAt: { seconds: BigInt(Math.floor(Date.now() / 1000)), nanos: 0 },
    currency: 'CNY',
    paidGross: `${1 + dice.below(9000)}.00`,
    paidTax: '0',
    tier: '',
  };
  addPaid(facts, id, value, 'Asia/Shanghai');
  const emission = { type: orders.OrderPaidSchema, topic: TOPIC, key: customerId, customer: customerId, value };
  return encodeEvent(id, emission, { area: 'orders', time: new Date() }).record;
}

function begun(customerId: string): EventRecord {
  const value = { erasureId: newId(), customerIds: [customerId] };
  const type = services.ErasureBegunSchema;
  const emission = { type, topic: PRIVACY_TOPIC, key: customerId, customer: customerId, value };
  return encodeEvent(newId(), emission, { area: 'customers', time: new Date() }).record;
}
