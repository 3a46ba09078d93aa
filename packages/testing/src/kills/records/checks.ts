import { everythingAbout } from '../../everything.ts';
import type { Check, Finding } from '../checks.ts';
import { type Databases, SERVICES, type ServiceName } from '../databases.ts';
import { matched } from '../matched.ts';
import type { Patient } from '../patient.ts';
import type { ChangeEnd } from './changing.ts';
import type { Erased } from './erasing.ts';
import type { ImportEnd } from './importing.ts';
import type { Pair } from './merging.ts';

const OTHERS = SERVICES.filter((service) => service !== 'customers');
/** What each record of a pair has of its own. */
export const OWN = { orders: 1, interactions: 1, points: 30 };

/** What was acknowledged, and how it was left. */
export type Left = {
  imports: readonly ImportEnd[];
  pairs: readonly Pair[];
  changes: readonly ChangeEnd[];
  erased: readonly Erased[];
};

/** What must hold of records whatever was killed. */
export function recordsChecks(databases: Databases, patient: Patient, left: Left): Record<keyof typeof named, Check> {
  const check = (name: keyof typeof named, run: () => Promise<Finding>) => ({ name: named[name], run });
  return {
    imports: check('imports', () => imports(databases, left.imports)),
    merges: check('merges', () => merges(databases, patient, left.pairs)),
    services: check('services', () => access(databases)),
    changes: check('changes', () => changes(databases, left.changes)),
    answers: check('answers', () => answers(databases, left.erased)),
    words: check('words', () => words(databases, left.erased)),
  };
}

const named = {
  imports: 'A01 X13 every row of an import that stands is one customer, and an import that was taken back left none',
  merges: 'A04 a merge shows what both records have, whichever service holds it; taken apart, each has its own',
  services: 'A04 A44 every service knows each record, whom it was merged into, and none that is gone',
  changes: 'A34 a change of many changed each record once, gave it back once, and lists who was refused',
  answers: 'A44 each erasure has the answers of all six services, each told once',
  words: 'A44 nothing of a person who was erased is left in any table of any service',
};

async function imports(databases: Databases, ends: readonly ImportEnd[]): Promise<Finding> {
  const problems: string[] = [];
  let counted = 0;
  for (const { id, fresh, stands } of ends) {
    // who is shown as another is there all the same
    const rows = await databases.rows<{ key: string }>(
      'customers',
      `SELECT coalesce(right(mobile_e164, 11), id::text) AS key FROM customer
        WHERE import_id = $1 AND (deleted_at IS NULL OR merged_into IS NOT NULL)`,
      [id],
    );
    const found = differing(
      stands ? fresh.map(({ mobile }) => mobile) : [],
      rows.map(({ key }) => key),
    );
    counted += fresh.length;
    problems.push(...found.map((problem) => `import ${id}: ${problem}`));
  }
  const known = new Set(ends.map(({ id }) => id));
  const others = await databases.rows<{ id: string; status: string }>(
    'customers',
    `SELECT id, status FROM import_job WHERE status NOT IN ('COMMITTED', 'UNDONE')`,
  );
  problems.push(...others.filter(({ id }) => known.has(id)).map(({ id, status }) => `import ${id} is ${status}`));
  return { counted, problems };
}

async function merges(databases: Databases, patient: Patient, pairs: readonly Pair[]): Promise<Finding> {
  const problems: string[] = [];
  const rows = await databases.rows<{ id: string; survivor_id: string; merges: string; standing: string | null }>(
    'customers',
    `SELECT survivor_id, count(*) AS merges, string_agg(id::text, ' ') FILTER (WHERE unmerged_at IS NULL) AS standing
       FROM customer_merge GROUP BY survivor_id`,
  );
  const kept = new Map(rows.map((row) => [row.survivor_id, row]));
  const query = `query ($id: ID!) { customer(id: $id) { orders { totalCount } interactions { totalCount } pointsAccount { balance } } }`;
  const seen = async (id: string, times: number) => {
    const { customer } = await patient.ask('head-east', query, { id });
    const [orders, interactions, points] = [
      customer?.orders?.totalCount,
      customer?.interactions?.totalCount,
      customer?.pointsAccount?.balance,
    ];
    const expected = [OWN.orders * times, OWN.interactions * times, OWN.points * times].join(', ');
    if ([orders, interactions, points].join(', ') !== expected)
      problems.push(`${id} shows ${orders} orders, ${interactions} contacts, ${points} points, not ${expected}`);
  };
  for (const { survivor, absorbed, mergeId, merges: acknowledged } of pairs) {
    const row = kept.get(survivor);
    if (Number(row?.merges ?? 0) !== acknowledged)
      problems.push(`${survivor} was merged ${row?.merges} times, acknowledged ${acknowledged}`);
    if ((row?.standing ?? null) !== (mergeId ?? null))
      problems.push(`${survivor} is merged by ${row?.standing}, acknowledged is ${mergeId}`);
    await seen(survivor, mergeId ? 2 : 1);
    if (!mergeId) await seen(absorbed, 1);
  }
  return { counted: pairs.reduce((sum, pair) => sum + pair.merges, 0), problems };
}

async function access(databases: Databases): Promise<Finding> {
  const rows = (service: ServiceName, text: string) => databases.rows<{ key: string }>(service, text);
  const expected = await rows(
    'customers',
    `SELECT id || ' ' || version || ' ' || coalesce(merged_into::text, '') AS key FROM customer
      WHERE deleted_at IS NULL OR merged_into IS NOT NULL`,
  );
  const problems: string[] = [];
  for (const service of OTHERS) {
    const found = await rows(
      service,
      `SELECT customer_id || ' ' || version || ' ' || coalesce(survivor_id::text, '') AS key FROM guanxi.customer_access`,
    );
    const wrong = differing(
      expected.map(({ key }) => key),
      found.map(({ key }) => key),
    );
    problems.push(...wrong.map((problem) => `${service}: ${problem}`));
  }
  return { counted: expected.length * OTHERS.length, problems };
}

async function changes(databases: Databases, ends: readonly ChangeEnd[]): Promise<Finding> {
  const problems: string[] = [];
  let counted = 0;
  for (const { id, action, changed, refused, undone } of ends) {
    const rows = await databases.rows<{ id: string; state: string; code: string | null }>(
      'customers',
      `SELECT record_id AS id, state, refusal->>'code' AS code FROM bulk_row WHERE bulk_id = $1`,
      [id],
    );
    const state = undone ? 'UNDONE' : 'CHANGED';
    const expected = [
      ...changed.map((each) => `${each} ${state}`),
      ...Object.entries(refused).map(([each, code]) => `${each} REFUSED ${code}`),
    ];
    const found = rows.map((row) => [row.id, row.state, ...(row.code ? [row.code] : [])].join(' '));
    problems.push(...differing(expected, found).map((problem) => `${action} ${id}: ${problem}`));
    // the image that each ended, by the record's history
    const steps = await databases.rows<{ key: string; name: string }>(
      'customers',
      `SELECT h.key, c.name FROM guanxi.customer_history h JOIN guanxi.change c ON c.id = h.ended_by WHERE c.reference = $1`,
      [id],
    );
    for (const [name, times] of [
      ['startBulkChange', 1],
      ['undoBulkChange', undone ? 1 : 0],
    ] as const) {
      const keys = steps.filter((step) => step.name === name).map(({ key }) => key);
      const wrong = differing(times === 1 ? changed : [], keys);
      problems.push(...wrong.map((problem) => `${action} ${id}, ${name}: ${problem}`));
    }
    counted += rows.length;
  }
  const running = await databases.number(
    'customers',
    `SELECT count(*) AS number FROM bulk_change WHERE status NOT IN ('DONE', 'UNDONE')`,
  );
  if (running > 0) problems.push(`${running} changes have not ended`);
  return { counted, problems };
}

async function answers(databases: Databases, erased: readonly Erased[]): Promise<Finding> {
  const ids = erased.map(({ erasureId }) => erasureId);
  const put = await databases.rows<{ key: string }>(
    'customers',
    `SELECT a.erasure_id || ' ' || a.service AS key FROM erasure_answer a JOIN erasure e ON e.id = a.erasure_id WHERE e.ended_at IS NOT NULL`,
  );
  const expected = ids.flatMap((id) => SERVICES.map((service) => `${id} ${service}`));
  const problems = differing(
    expected,
    put.map(({ key }) => key),
  ).map((problem) => `receipt: ${problem}`);
  for (const service of OTHERS) {
    const told = await databases.rows<{ key: string }>(
      service,
      `SELECT key FROM guanxi.outbox WHERE headers->>'ce_type' = 'crm.services.v1.PersonErased'`,
    );
    const wrong = differing(
      erased.map(({ id }) => id),
      told.map(({ key }) => key),
    );
    problems.push(...wrong.map((problem) => `${service} told: ${problem}`));
  }
  return { counted: expected.length, problems };
}

async function words(databases: Databases, erased: readonly Erased[]): Promise<Finding> {
  const asked = erased.flatMap((person) => person.words);
  const problems: string[] = [];
  for (const service of SERVICES)
    problems.push(...(await everythingAbout(databases.pool(service), asked)).map((line) => `${service}: ${line}`));
  return { counted: asked.length, problems };
}

const differing = (expected: readonly string[], found: readonly string[]) => matched(expected, found).problems;
