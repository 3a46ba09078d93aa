import { newId } from '@guanxi/runtime';
import { employeeId, enter, freshMobile, mutate, type Running } from './customers-bench.ts';

/** Records of each entity; the first of each holds as many in each of its lists. */
export const grown: Record<'Customer' | 'Contact' | 'ImportJob', string[]> = {
  Customer: [],
  Contact: [],
  ImportJob: [],
};

const NOW = '2026-11-24T02:00:00Z';

/** Brings the number of records, and of what the first of them holds, from one to another. */
export async function grow(running: Running, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 1) {
    const partnerId = await enter(running, { kind: 'ORGANISATION', name: `伙伴${at}`, value: { roles: ['PARTNER'] } });
    const mobile = freshMobile();
    await enter(running, { name: `推荐${at}`, basic: { mobile } });
    const customerId = await enter(running, {
      kind: 'ORGANISATION',
      name: `公司${at}`,
      basic: { mobile: freshMobile(), province: '四川省', mail: `c${at}@example.com` },
      source: { referrerMobile: mobile, campaign: `活动${at}` },
    });
    await mutate(running, 'clerk', 'updateCustomer', { customerId, partnerIds: [partnerId] }, '');
    await mutate(running, 'clerk', 'enrolCustomer', { customerId, handbook: 'MAIL' }, '');
    const contactId = await contactOf(running, customerId, at);
    grown.Customer.push(customerId);
    grown.Contact.push(contactId);
    const first = grown.Customer[0] as string;
    if (at > 0) {
      await contactOf(running, first, at);
      await mutate(running, 'clerk', 'linkContact', { contactId: grown.Contact[0], customerId }, '');
    }
    for (const holder of new Set([first, customerId])) await history(running, holder);
    await importOf(running, at, customerId);
  }
}

async function contactOf(running: Running, customerId: string, at: number): Promise<string> {
  const input = { customerId, contact: { name: `联系人${at}`, mobile: freshMobile(), mail: `k${at}@example.com` } };
  const result = await mutate(running, 'clerk', 'addContact', input, '... on AddContactSuccess { contact { id } }');
  return result.contact.id;
}

/** One more move of stage and tier, and one more posting with a lot of its own. */
async function history(running: Running, customerId: string): Promise<void> {
  const query = (sql: string, ...values: unknown[]) => running.db.pool.query(sql, values);
  await query(
    `INSERT INTO stage_move (id, customer_id, from_stage, to_stage, cause, actor, moved_at, basis)
     VALUES ($1, $2, 'POTENTIAL', 'OPPORTUNITY', 'person', 'test', $3, false)`,
    newId(),
    customerId,
    NOW,
  );
  await query(
    `INSERT INTO tier_move (id, customer_id, from_tier, to_tier, tier_version, cause, cause_event_id, rule_version, contribution, moved_at)
     SELECT $1, $2, 'STANDARD', 'SILVER', coalesce(max(tier_version), 1) + 1, 'PURCHASE', $3, 'TIER@1', 1000, $4 FROM tier_move WHERE customer_id = $2`,
    newId(),
    customerId,
    newId(),
    NOW,
  );
  await mutate(running, 'decision-maker', 'adjustPoints', { customerId, points: 5, reason: '补偿' }, '');
}

/** One more import, with a fault and a customer that an undo has kept; the first import gets one more of both. */
async function importOf(running: Running, at: number, customerId: string): Promise<void> {
  const id = newId();
  await running.db.pool.query(
    `INSERT INTO import_job (id, file_id, status, mapping, headers, department_path, owner_id, enrol, viewer, created_at, created_by)
     VALUES ($1, $2, 'UNDONE', '{"客户名称": "name"}', '{客户名称}', '/east', $3, true, '{}', $4, $3)`,
    [id, newId(), employeeId('seller-east'), NOW],
  );
  grown.ImportJob.push(id);
  const first = grown.ImportJob[0] as string;
  for (const importId of new Set([first, id])) {
    await running.db.pool.query(
      `INSERT INTO import_fault (import_id, record, position, field, reason, params, cells) VALUES ($1, $2, 0, '', 'BROKEN_QUOTES', '{}', '{}')`,
      [importId, at + 1],
    );
  }
  // a customer is of one import: those of the others are shown by the first alone
  await running.db.pool.query(
    `INSERT INTO import_row (import_id, record, customer_id, values, state) VALUES ($1, $2, $3, '{}', 'KEPT')`,
    [first, at + 1, customerId],
  );
}
