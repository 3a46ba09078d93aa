import { fromBinary } from '@bufbuild/protobuf';
import { customers as contracts, marketing } from '@guanxi/proto';
import { archivedFacts, ledgerDifferences } from '../ledger-check.ts';
import { type Databases, SERVICES } from './databases.ts';
import type { AcknowledgedIds, Kind } from './journal.ts';

/** One thing that must hold when all is quiet; answers what does not, in words. */
export type Check = { name: string; run: () => Promise<string[]> };

const ZONE = 'Asia/Shanghai';
const CURRENCY = 'CNY';

/** Where the rows of what is acknowledged are. */
const HOMES: Record<Kind, { service: 'orders' | 'service'; table: string }> = {
  order: { service: 'orders', table: 'orders' },
  receipt: { service: 'orders', table: 'receipt' },
  return: { service: 'orders', table: 'order_return' },
  request: { service: 'service', table: 'service_request' },
};

/** What must hold whatever was killed. `mailbox` lists the Message-IDs of all that was delivered. */
export function checksOf(
  databases: Databases,
  journal: AcknowledgedIds,
  mailbox: () => Promise<string[]>,
): readonly Check[] {
  return [
    ...(Object.keys(HOMES) as Kind[]).map((kind) => ({
      name: `every acknowledged ${kind} is there, none twice, and none that nobody asked for`,
      run: () => acknowledged(databases, journal, kind),
    })),
    { name: 'an order is paid once, with what it received', run: () => paidOnce(databases) },
    {
      name: 'C28 every entry of the ledger is the one that the archived facts and the rules demand',
      run: async () =>
        ledgerDifferences(databases.pool('customers'), await archivedFacts(databases.pool('orders'), ZONE), CURRENCY),
    },
    { name: 'points of every posting are told once', run: () => toldOnce(databases) },
    {
      name: 'every move of stage and tier has its cause, and versions of tiers have no gap',
      run: () => moves(databases),
    },
    { name: 'each posting of points makes one letter, sent', run: () => lettersOf(databases) },
    { name: 'what the mailbox holds is what was sent, by Message-ID', run: () => mails(databases, mailbox) },
    { name: 'each letter comes back as one contact', run: () => contacts(databases) },
    { name: 'each posting makes one notification of the owner', run: () => notifications(databases) },
    { name: 'purchases as marketing knows them are those that orders told', run: () => purchases(databases) },
    { name: 'nothing lies aside as a dead letter', run: () => deadLetters(databases) },
  ];
}

async function acknowledged(databases: Databases, journal: AcknowledgedIds, kind: Kind): Promise<string[]> {
  const { service, table } = HOMES[kind];
  const rows = await databases.rows<{ id: string }>(service, `SELECT id FROM ${table}`);
  const there = new Set(rows.map(({ id }) => id));
  const told = journal.read().filter((entry) => entry.kind === kind);
  const ids = new Set(told.map(({ id }) => id));
  return [
    ...told.filter(({ id }) => !there.has(id)).map(({ id }) => `lost: ${id}`),
    ...[...there].filter((id) => !ids.has(id)).map((id) => `doubled, or never asked for: ${id}`),
    ...(ids.size < told.length ? [`${told.length - ids.size} ids were given to two mutations`] : []),
  ];
}

async function paidOnce(databases: Databases): Promise<string[]> {
  const facts = await archivedFacts(databases.pool('orders'), ZONE);
  const rows = await databases.rows<{ id: string; paid_event_id: string | null; status: string; gap: string }>(
    'orders',
    `SELECT o.id, o.paid_event_id, o.status, (o.received - coalesce(sum(r.amount), 0))::text AS gap
       FROM orders o LEFT JOIN receipt r ON r.order_id = o.id GROUP BY o.id`,
  );
  const named = new Set(rows.flatMap(({ paid_event_id: id }) => (id ? [id] : [])));
  return [
    ...[...facts.paid.keys()].filter((id) => !named.has(id)).map((id) => `paid twice, or by nobody: ${id}`),
    ...[...named].filter((id) => !facts.paid.has(id)).map((id) => `never told: ${id}`),
    ...rows
      .filter(({ gap }) => Number(gap) !== 0)
      .map(({ id, gap }) => `${id} has received ${gap} more than its receipts`),
    ...rows
      .filter(({ status, paid_event_id: id }) => status === 'PAID' && !id)
      .map(({ id }) => `${id} is silently paid`),
  ];
}

/** The facts of a type in a service's archive. */
const archived = (databases: Databases, service: 'customers' | 'marketing', type: string) =>
  databases.rows<{ event_id: string; value: Buffer }>(
    service,
    `SELECT event_id, value FROM guanxi.outbox WHERE headers->>'ce_type' = $1`,
    [type],
  );

async function postings(databases: Databases) {
  const rows = await archived(databases, 'customers', 'crm.customers.v1.PointsPosted');
  return rows.map((row) => ({ eventId: row.event_id, ...fromBinary(contracts.PointsPostedSchema, row.value) }));
}

async function toldOnce(databases: Databases): Promise<string[]> {
  const told = (await postings(databases)).map(({ postingId }) => postingId);
  const rows = await databases.rows<{ id: string }>('customers', 'SELECT id FROM points_posting');
  return mismatches(
    told,
    rows.map(({ id }) => id),
    'posting',
  );
}

async function moves(databases: Databases): Promise<string[]> {
  const rows = await databases.rows<{ problem: string }>(
    'customers',
    `SELECT 'a stage without its cause: ' || id AS problem FROM stage_move WHERE cause LIKE 'rule:%' AND (cause_event_id IS NULL OR rule_version IS NULL)
     UNION ALL SELECT 'a tier without its cause: ' || id FROM tier_move WHERE cause_event_id IS NULL AND cause <> 'REVIEW'
     UNION ALL SELECT 'a gap in the tiers of ' || customer_id FROM tier_move GROUP BY customer_id HAVING count(*) <> max(tier_version)
     UNION ALL SELECT 'the tier of ' || c.id || ' is not where its moves lead' FROM customer c
       JOIN LATERAL (SELECT to_tier FROM tier_move m WHERE m.customer_id = c.id ORDER BY tier_version DESC LIMIT 1) last ON true
      WHERE c.tier IS DISTINCT FROM last.to_tier
     UNION ALL SELECT 'the entries of a posting do not sum to zero: ' || posting_id FROM points_entry GROUP BY posting_id HAVING sum(points) <> 0`,
  );
  return rows.map(({ problem }) => problem);
}

async function lettersOf(databases: Databases): Promise<string[]> {
  const told = (await postings(databases)).filter(({ delta }) => delta !== 0n).map(({ eventId }) => eventId);
  const rows = await databases.rows<{ id: string; state: string }>(
    'marketing',
    `SELECT cause_event_id AS id, state FROM message WHERE moment = 'POINTS_POSTED'`,
  );
  return [
    ...mismatches(
      told,
      rows.map(({ id }) => id),
      'letter for',
    ),
    ...rows.filter(({ state }) => state !== 'SENT').map(({ id, state }) => `the letter for ${id} is ${state}`),
  ];
}

async function mails(databases: Databases, mailbox: () => Promise<string[]>): Promise<string[]> {
  const rows = await databases.rows<{ id: string }>('marketing', `SELECT id FROM message WHERE state = 'SENT'`);
  const delivered = new Set((await mailbox()).map((messageId) => messageId.replace(/^<|@.*$/g, '')));
  return mismatches(
    [...delivered],
    rows.map(({ id }) => id),
    'mail',
  );
}

async function contacts(databases: Databases): Promise<string[]> {
  const sent = (await archived(databases, 'marketing', 'crm.marketing.v1.MessageSent')).map(({ value }) =>
    fromBinary(marketing.MessageSentSchema, value),
  );
  const rows = await databases.rows<{ id: string }>(
    'service',
    'SELECT message_id AS id FROM interaction WHERE message_id IS NOT NULL',
  );
  const ids = sent.filter(({ outcome }) => outcome === 'SENT').map(({ messageId }) => messageId);
  return mismatches(
    ids,
    rows.map(({ id }) => id),
    'contact',
  );
}

async function notifications(databases: Databases): Promise<string[]> {
  const told = (await postings(databases)).filter(({ ownerId }) => ownerId !== '').map(({ eventId }) => eventId);
  const rows = await databases.rows<{ id: string }>(
    'sales',
    `SELECT cause_event_id AS id FROM notification WHERE kind = 'POINTS_POSTED'`,
  );
  return mismatches(
    told,
    rows.map(({ id }) => id),
    'notification of',
  );
}

async function purchases(databases: Databases): Promise<string[]> {
  const facts = await archivedFacts(databases.pool('orders'), ZONE);
  const rows = await databases.rows<{ id: string }>('marketing', 'SELECT paid_event_id AS id FROM purchase');
  return mismatches(
    [...facts.paid.keys()],
    rows.map(({ id }) => id),
    'purchase',
  );
}

async function deadLetters(databases: Databases): Promise<string[]> {
  const found = await Promise.all(
    SERVICES.map(async (service) => {
      const rows = await databases.rows<{ reason: string; topic: string }>(
        service,
        'SELECT DISTINCT topic, reason FROM guanxi.dead_letter',
      );
      return rows.map(({ topic, reason }) => `${service}, from ${topic}: ${reason}`);
    }),
  );
  return found.flat();
}

/** Two lists that must hold the same, each once. */
function mismatches(expected: readonly string[], found: readonly string[], what: string): string[] {
  const counts = new Map<string, number>(expected.map((id) => [id, 0]));
  for (const id of found) counts.set(id, (counts.get(id) ?? 100) + 1);
  const twice = expected.length - new Set(expected).size;
  return [
    ...[...counts].flatMap(([id, count]) =>
      count === 1
        ? []
        : [`${what} ${id}: ${count === 0 ? 'missing' : count > 100 ? 'without a fact' : `${count} times`}`],
    ),
    ...(twice > 0 ? [`${what}: ${twice} told twice`] : []),
  ];
}
