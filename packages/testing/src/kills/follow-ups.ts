import { fromBinary } from '@bufbuild/protobuf';
import { customers as customersProto, marketing as marketingProto } from '@guanxi/proto';
import { archivedFacts } from '../ledger-check.ts';
import type { Check, Checked, Finding } from './checks.ts';
import type { Databases } from './databases.ts';
import { matched } from './matched.ts';

/** What the other services do about points, letters, purchases and profiles: each once. */
export function followUpChecks({ databases, world }: Checked): readonly Check[] {
  return [
    { name: 'each posting of points is told once', run: () => told(databases) },
    { name: 'O14 each posting makes one letter, sent', run: () => letters(databases) },
    {
      name: 'the mailbox holds what was sent, by Message-ID',
      run: async () => mails(databases, await messageIds(world.addresses.mailbox)),
    },
    { name: 'V01 each letter comes back as one contact', run: () => contacts(databases) },
    { name: 'A13 each posting makes one notification of the owner', run: () => notifications(databases) },
    { name: 'marketing knows the purchases that orders told', run: () => purchases(databases) },
    { name: 'knowledge knows the requests that are open', run: () => requests(databases) },
    { name: 'every service knows the last profile of each customer', run: () => profiles(databases) },
  ];
}

/** The facts of a type in a service's archive. */
const archived = (databases: Databases, service: 'customers' | 'marketing', type: string) =>
  databases.rows<{ event_id: string; value: Buffer }>(
    service,
    `SELECT event_id, value FROM guanxi.outbox WHERE headers->>'ce_type' = $1`,
    [type],
  );

const ids = async (databases: Databases, service: Parameters<Databases['rows']>[0], text: string): Promise<string[]> =>
  (await databases.rows<{ id: string }>(service, text)).map(({ id }) => id);

async function postings(databases: Databases) {
  const rows = await archived(databases, 'customers', 'crm.customers.v1.PointsPosted');
  return rows.map((row) => ({ eventId: row.event_id, ...fromBinary(customersProto.PointsPostedSchema, row.value) }));
}

async function told(databases: Databases): Promise<Finding> {
  const facts = (await postings(databases)).map(({ postingId }) => postingId);
  return matched(await ids(databases, 'customers', 'SELECT id FROM points_posting'), facts);
}

async function letters(databases: Databases): Promise<Finding> {
  const causes = (await postings(databases)).filter(({ delta }) => delta !== 0n).map(({ eventId }) => eventId);
  const rows = await databases.rows<{ id: string; state: string }>(
    'marketing',
    `SELECT cause_event_id AS id, state FROM message WHERE moment = 'POINTS_POSTED'`,
  );
  const { counted, problems } = matched(
    causes,
    rows.map(({ id }) => id),
  );
  const unsent = rows
    .filter(({ state }) => state !== 'SENT')
    .map(({ id, state }) => `the letter for ${id} is ${state}`);
  return { counted, problems: [...problems, ...unsent] };
}

/** The mailbox may hold a letter twice, under one Message-ID: mail knows no "exactly once". */
async function mails(databases: Databases, delivered: readonly string[]): Promise<Finding> {
  const sent = await ids(databases, 'marketing', `SELECT id FROM message WHERE state = 'SENT'`);
  const distinct = new Set(delivered.map((messageId) => messageId.replace(/^<|@.*$/g, '')));
  return matched(sent, [...distinct]);
}

async function contacts(databases: Databases): Promise<Finding> {
  const rows = await archived(databases, 'marketing', 'crm.marketing.v1.MessageSent');
  const sent = rows.map(({ value }) => fromBinary(marketingProto.MessageSentSchema, value));
  return matched(
    sent.filter(({ outcome }) => outcome === 'SENT').map(({ messageId }) => messageId),
    await ids(databases, 'service', 'SELECT message_id AS id FROM interaction WHERE message_id IS NOT NULL'),
  );
}

async function notifications(databases: Databases): Promise<Finding> {
  const causes = (await postings(databases)).filter(({ ownerId }) => ownerId !== '').map(({ eventId }) => eventId);
  const text = `SELECT cause_event_id AS id FROM notification WHERE kind = 'POINTS_POSTED'`;
  return matched(causes, await ids(databases, 'sales', text));
}

async function purchases(databases: Databases): Promise<Finding> {
  const { paid, returned } = await archivedFacts(databases.pool('orders'), 'Asia/Shanghai');
  const bought = matched(
    [...paid.keys()],
    await ids(databases, 'marketing', 'SELECT paid_event_id AS id FROM purchase'),
  );
  const sums = new Map<string, number>();
  const add = (customerId: string, amount: string, sign: 1 | -1) =>
    sums.set(customerId, (sums.get(customerId) ?? 0) + sign * Math.round(Number(amount) * 100));
  for (const { customerId, paidGross } of paid.values()) add(customerId, paidGross, 1);
  for (const { paidEventId, gross } of returned.values()) add(paid.get(paidEventId)?.customerId ?? '', gross, -1);
  const rows = await databases.rows<{ id: string; amount: string }>(
    'marketing',
    'SELECT customer_id AS id, amount::text FROM member_amount',
  );
  const known = new Map(rows.map(({ id, amount }) => [id, Math.round(Number(amount) * 100)]));
  const wrong = [...sums].filter(([id, sum]) => (known.get(id) ?? 0) !== sum);
  const problems = wrong.map(([id, sum]) => `${id} bought for ${sum} cents, known are ${known.get(id)}`);
  return { counted: bought.counted, problems: [...bought.problems, ...problems] };
}

async function requests(databases: Databases): Promise<Finding> {
  const open = `SELECT id FROM service_request WHERE status NOT IN ('SOLVED', 'CLOSED')`;
  return matched(
    await ids(databases, 'service', open),
    await ids(databases, 'knowledge', 'SELECT request_id AS id FROM open_request'),
  );
}

async function profiles(databases: Databases): Promise<Finding> {
  const profile = `SELECT id || ' ' || version || ' ' || coalesce(tier, '') AS id FROM customer`;
  const all = await ids(databases, 'customers', profile);
  // orders alone keep the card of a customer that was removed: their documents name him
  const expected = await ids(databases, 'customers', `${profile} WHERE deleted_at IS NULL`);
  const versions = expected.map((each) => each.split(' ').slice(0, 2).join(' '));
  const card = `SELECT customer_id || ' ' || version || ' ' || coalesce(tier, '') AS id FROM `;
  const access = `SELECT customer_id || ' ' || version AS id FROM guanxi.customer_access`;
  const findings = [
    matched(all, await ids(databases, 'orders', `${card} customer_card`)),
    matched(expected, await ids(databases, 'service', `${card} customer_card`)),
    matched(expected, await ids(databases, 'marketing', `${card} recipient`)),
    matched(versions, await ids(databases, 'sales', access)),
    matched(versions, await ids(databases, 'knowledge', access)),
  ];
  const problems = ['orders', 'service', 'marketing', 'sales', 'knowledge'].flatMap((service, at) =>
    (findings[at]?.problems ?? []).map((problem) => `${service}: ${problem}`),
  );
  return { counted: findings.reduce((sum, { counted }) => sum + counted, 0), problems };
}

/** The Message-IDs of all that was delivered. */
async function messageIds(mailbox: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = 0; ; ) {
    const response = await fetch(`${mailbox}/messages?after=${after}&limit=1000`);
    const { messages } = (await response.json()) as { messages: { id: number; messageId: string }[] };
    if (messages.length === 0) return found;
    found.push(...messages.map(({ messageId }) => messageId));
    after = messages.at(-1)?.id ?? after;
  }
}
