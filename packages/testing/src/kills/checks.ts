import type { World } from '../journey/world.ts';
import { archivedFacts, ledgerDifferences } from '../ledger-check.ts';
import { none, type Proof } from '../proof.ts';
import { type Databases, SERVICES } from './databases.ts';
import { followUpChecks } from './follow-ups.ts';
import type { AcknowledgedIds, Kind } from './journal.ts';

/** What a check has looked at, and what of it does not hold, in words. */
export type Finding = { counted: number; problems: readonly string[] };
/** One thing that must hold when all is quiet. */
export type Check = { name: string; run: () => Promise<Finding> };
export type Checked = { databases: Databases; journal: AcknowledgedIds; world: World; customers: readonly string[] };

export const ZONE = 'Asia/Shanghai';
const CURRENCY = 'CNY';

/** Where the rows of what is acknowledged are. */
export const HOMES: Record<Kind, { service: 'orders' | 'service'; table: string }> = {
  order: { service: 'orders', table: 'orders' },
  receipt: { service: 'orders', table: 'receipt' },
  return: { service: 'orders', table: 'order_return' },
  request: { service: 'service', table: 'service_request' },
  solution: {
    service: 'service',
    table: `(SELECT request_id AS id FROM request_entry WHERE kind = 'SOLUTION') AS solution`,
  },
};

/** What must hold whatever was killed. */
export function checksOf(checked: Checked): readonly Check[] {
  const { databases } = checked;
  return [
    ...(Object.keys(HOMES) as Kind[]).map((kind) => ({
      name: `every acknowledged ${kind} is there, none twice, and none that nobody asked for`,
      run: () => acknowledged(checked, kind),
    })),
    { name: 'O05 an order is paid once, with what it received', run: () => paidOnce(databases) },
    {
      name: 'C28 every entry of the ledger is the one that the archived facts and the rules demand',
      run: () => ledger(databases),
    },
    { name: 'C28 the balance that people are shown is the sum of the entries', run: () => balances(checked) },
    { name: 'C12 C23 every move of stage and tier has its cause, and tiers have no gap', run: () => moves(databases) },
    ...followUpChecks(checked),
    noDeadLetters(databases),
  ];
}

/** Makes a step of each check; one that finds nothing to look at fails. */
export async function allHold(proof: Proof, checks: readonly Check[]): Promise<void> {
  for (const { name, run } of checks) {
    await proof.step(name, async () => {
      const { counted, problems } = await run();
      none(problems);
      if (counted === 0) throw new Error('there was nothing to look at');
      return `${counted} looked at`;
    });
  }
}

async function acknowledged({ databases, journal }: Checked, kind: Kind): Promise<Finding> {
  const { service, table } = HOMES[kind];
  const rows = await databases.rows<{ id: string }>(service, `SELECT id FROM ${table}`);
  const there = new Set(rows.map(({ id }) => id));
  const told = journal.read().filter((entry) => entry.kind === kind);
  const ids = new Set(told.map(({ id }) => id));
  const problems = [
    ...told.filter(({ id }) => !there.has(id)).map(({ id }) => `lost: ${id}`),
    ...[...there].filter((id) => !ids.has(id)).map((id) => `doubled, or never asked for: ${id}`),
    ...(there.size < rows.length ? [`${rows.length - there.size} are there twice`] : []),
    ...(ids.size < told.length ? [`${told.length - ids.size} ids were given to two mutations`] : []),
  ];
  return { counted: told.length, problems };
}

async function paidOnce(databases: Databases): Promise<Finding> {
  const facts = await archivedFacts(databases.pool('orders'), ZONE);
  const rows = await databases.rows<{ id: string; event: string | null; status: string; gap: string }>(
    'orders',
    `SELECT o.id, o.paid_event_id AS event, o.status, (o.received - coalesce(sum(r.amount), 0))::text AS gap
       FROM orders o LEFT JOIN receipt r ON r.order_id = o.id GROUP BY o.id`,
  );
  const named = new Set(rows.flatMap(({ event }) => (event ? [event] : [])));
  const problems = [
    ...[...facts.paid.keys()].filter((id) => !named.has(id)).map((id) => `paid twice, or by nobody: ${id}`),
    ...[...named].filter((id) => !facts.paid.has(id)).map((id) => `never told: ${id}`),
    ...rows.filter(({ gap }) => Number(gap) !== 0).map(({ id, gap }) => `${id} received ${gap} beside its receipts`),
    ...rows.filter(({ status, event }) => status === 'PAID' && !event).map(({ id }) => `${id} is silently paid`),
  ];
  return { counted: named.size, problems };
}

async function ledger(databases: Databases): Promise<Finding> {
  const facts = await archivedFacts(databases.pool('orders'), ZONE);
  const problems = await ledgerDifferences(databases.pool('customers'), facts, CURRENCY);
  return { counted: await databases.number('customers', 'SELECT count(*) AS number FROM points_entry'), problems };
}

async function balances({ databases, world, customers }: Checked): Promise<Finding> {
  const query = 'query ($id: ID!) { customer(id: $id) { pointsAccount { balance } } }';
  const problems: string[] = [];
  for (const id of customers) {
    const { data } = await world.ask('decision-maker', query, { id });
    const sum = await databases.number(
      'customers',
      `SELECT sum(e.points) AS number FROM points_entry e JOIN points_posting p ON p.id = e.posting_id
        WHERE p.customer_id = $1 AND e.account = 'member'`,
      [id],
    );
    const { balance } = data.customer.pointsAccount;
    if (balance !== sum) problems.push(`${id} is shown ${balance} and has ${sum}`);
  }
  return { counted: customers.length, problems };
}

/** A member who was enrolled or imported has his first tier without a move: his moves begin with the second. */
async function moves(databases: Databases): Promise<Finding> {
  const rows = await databases.rows<{ problem: string }>(
    'customers',
    `SELECT 'a stage without its cause: ' || id AS problem FROM stage_move WHERE cause LIKE 'rule:%' AND (cause_event_id IS NULL OR rule_version IS NULL)
     UNION ALL SELECT 'a tier without its cause: ' || id FROM tier_move WHERE cause_event_id IS NULL AND cause <> 'REVIEW'
     UNION ALL SELECT 'a gap in the tiers of ' || customer_id FROM tier_move GROUP BY customer_id
        HAVING count(*) <> max(tier_version) - CASE WHEN bool_or(tier_version = 1) THEN 0 ELSE 1 END
     UNION ALL SELECT 'the tier of ' || c.id || ' is not where its moves lead' FROM customer c
       JOIN LATERAL (SELECT to_tier FROM tier_move m WHERE m.customer_id = c.id ORDER BY tier_version DESC LIMIT 1) last ON true
      WHERE c.tier IS DISTINCT FROM last.to_tier
     UNION ALL SELECT 'the stage of ' || c.id || ' is not where its moves lead' FROM customer c
       JOIN LATERAL (SELECT to_stage FROM stage_move m WHERE m.customer_id = c.id ORDER BY moved_at DESC, id DESC LIMIT 1) last ON true
      WHERE c.stage <> last.to_stage`,
  );
  const counted = await databases.number(
    'customers',
    'SELECT (SELECT count(*) FROM stage_move) + (SELECT count(*) FROM tier_move) AS number',
  );
  return { counted, problems: rows.map(({ problem }) => problem) };
}

/** Every service could handle whatever it took. */
export const noDeadLetters = (databases: Databases): Check => ({
  name: 'nothing lies aside as a dead letter',
  run: () => deadLetters(databases),
});

async function deadLetters(databases: Databases): Promise<Finding> {
  const problems: string[] = [];
  let counted = 0;
  for (const service of SERVICES) {
    counted += await databases.number(service, 'SELECT count(*) AS number FROM guanxi.inbox');
    const rows = await databases.rows<{ topic: string; reason: string }>(
      service,
      'SELECT DISTINCT topic, reason FROM guanxi.dead_letter',
    );
    problems.push(...rows.map(({ topic, reason }) => `${service}, from ${topic}: ${reason}`));
  }
  return { counted, problems };
}
