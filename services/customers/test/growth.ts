import { newId } from '@guanxi/runtime';
import { people } from '@guanxi/testing';
import { employeeId, type Running } from './customers-bench.ts';

/** Records of each entity; the first of each holds as many in each of its lists. */
export const grown: Record<'Customer' | 'Contact' | 'ImportJob', string[]> = {
  Customer: [],
  Contact: [],
  ImportJob: [],
};

const NOW = '2026-11-24T02:00:00Z';
const LAYOUT = JSON.stringify([
  { name: 'basic.mail', group: 'BASIC', look: 'SHOWN', when: [{ field: 'business.type', values: ['TRADE'] }] },
]);

// the customer comes last, so that the newest of a list is one with all that hangs on him
const IDS = [
  'partner',
  'referrer',
  'contact',
  'second',
  'job',
  'posting',
  'offer',
  'lot',
  'first_posting',
  'first_lot',
  'absorbed',
  'first_absorbed',
  'customer',
] as const;
type Item = Record<'at' | (typeof IDS)[number], string>;

/** Brings the number of records, and of what the first of them holds, from one to another. */
export async function grow(running: Running, from: number, to: number): Promise<void> {
  const items = Array.from(
    { length: to - from },
    (_, index) => ({ at: String(from + index), ...Object.fromEntries(IDS.map((name) => [name, newId()])) }) as Item,
  );
  grown.Customer.push(...items.map(({ customer }) => customer));
  grown.Contact.push(...items.map(({ contact }) => contact));
  grown.ImportJob.push(...items.map(({ job }) => job));
  const [firstCustomer = '', firstContact = '', firstJob = ''] = [
    grown.Customer[0],
    grown.Contact[0],
    grown.ImportJob[0],
  ];
  const insert = (table: string, columns: string, values: string, where = 'TRUE', joined = '') =>
    running.db.pool.query(
      `INSERT INTO ${table} (${columns}) SELECT ${values} FROM jsonb_to_recordset($1::jsonb)
         AS n(at int, ${IDS.map((name) => `${name} uuid`).join(', ')}) ${joined} WHERE ${where}`,
      [JSON.stringify(items)],
    );

  const stamps = `'${NOW}', 'test', '${NOW}', 'test'`;
  const customer =
    'sales_channels, brands, search_tokens, kind, stage, stage_since, department_path, created_at, created_by, updated_at, updated_by';
  const common = (kind: string) => `'{}', '{}', '{}', '${kind}', 'POTENTIAL', '${NOW}', '/east', ${stamps}`;
  await insert(
    'customer',
    `id, name, roles, ${customer}`,
    `partner, '伙伴' || at, '{PARTNER}', ${common('ORGANISATION')}`,
  );
  await insert(
    'customer',
    `id, name, roles, partner_ids, ${customer}`,
    `referrer, '推荐' || at, '{}', '{}', ${common('PERSON')}`,
  );
  const mobile = `lpad(at::text, 8, '0')`;
  await insert(
    'customer',
    `id, name, number, tier, tier_version, mobile, mobile_e164, mail, roles, partner_ids, parent_id, referrer_id, campaign, province, ${customer}`,
    `customer, '公司' || at, 'G' || at, 'STANDARD', 1, '136' || ${mobile}, '+86136' || ${mobile}, at || '@example.com', '{}',
     ARRAY[partner], partner, referrer, '活动' || at, '510000', ${common('ORGANISATION')}`,
  );
  await insert(
    'purchase',
    'order_id, paid_event_id, customer_id, number, paid_at, paid_on, currency, gross, tax, tier',
    `posting, lot, customer, 'P' || at, '${NOW}', '2026-11-24', 'CNY', 5, 0, 'STANDARD'`,
  );
  await insert(
    'customer_field_value',
    'record_id, field_id, place, id_value, updated_at, updated_by',
    `customer, d.id, 0, partner, '${NOW}', 'test'`,
    "d.key = 'friends' AND d.entity = 'CUSTOMER'",
    'CROSS JOIN field_definition d',
  );
  const ofObject = "FROM object_definition o WHERE o.key = 'vehicle'";
  const inBin = 'deleted_at, binned_at, binned_by, bin_reason';
  const record = 'object_id, name, department_path, search_tokens, created_at, created_by, updated_at, updated_by';
  const called = `(SELECT o.id ${ofObject}), '车' || at, '/east', '{}', '${NOW}', '${employeeId('clerk')}', '${NOW}', 'test'`;
  await insert('object_record', `id, ${record}`, `posting, ${called}`);
  await insert(
    'object_record',
    `id, ${inBin}, ${record}`,
    `gen_random_uuid(), '${NOW}', '${NOW}', '${employeeId('clerk')}', '重复录入', ${called}`,
  );
  // each names its customer, and the first of them, and the first record
  for (const [key, place, named, where] of [
    ['holders', '0', 'customer', 'TRUE'],
    ['holders', '1', `'${firstCustomer}'::uuid`, 'at > 0'],
    ['parts', '0', "(SELECT r.id FROM object_record r WHERE r.name = '车0' AND r.deleted_at IS NULL)", 'TRUE'],
  ] as const)
    await insert(
      'object_field_value',
      'record_id, field_id, place, id_value, updated_at, updated_by',
      `posting, d.id, ${place}, ${named}, '${NOW}', 'test'`,
      `d.key = '${key}' AND ${where}`,
      'CROSS JOIN field_definition d',
    );
  await insert(
    'enrolment',
    'id, customer_id, number, range_id, place, enrolled_at, enrolled_by',
    `second, customer, 'G' || at, (SELECT id FROM number_range LIMIT 1), 'DESK', '${NOW}', 'test'`,
  );
  const contact = 'id, name, mobile, mobile_e164, department_path, created_at, created_by, updated_at, updated_by';
  for (const id of ['contact', 'second']) {
    // made no earlier than his fields are filled: history tells nothing of what a contact was made with, so that no
    // company's history names a customer of another company's, who would be read besides those of its page
    const made = `'2100-01-01', 'test', '${NOW}', 'test'`;
    await insert('contact', contact, `${id}, '联系人' || at, '137', '+86137' || ${mobile}, '/east', ${made}`);
  }
  // of the first contact as many as there are, of each other one
  for (const holder of [`'${firstContact}'::uuid`, 'contact'])
    await insert(
      'review_step',
      'id, contact_id, kind, fields, actor_kind, actor, at',
      `gen_random_uuid(), ${holder}, 'CHANGED', '{name}', 'EMPLOYEE', '${employeeId('clerk')}', '${NOW}'`,
    );
  await insert(
    'contact_field_value',
    'record_id, field_id, place, id_value, updated_at, updated_by',
    `contact, d.id, 0, partner, '${NOW}', 'test'`,
    "d.key = 'friends' AND d.entity = 'CONTACT'",
    'CROSS JOIN field_definition d',
  );
  const link = 'contact_id, customer_id, role, linked_at, linked_by';
  await insert('contact_link', link, `contact, customer, 'BUYER', '${NOW}', 'test'`);
  await insert('contact_link', link, `second, '${firstCustomer}'::uuid, 'BUYER', '${NOW}', 'test'`);
  await insert('contact_link', link, `'${firstContact}'::uuid, customer, 'BUYER', '${NOW}', 'test'`, 'at > 0');

  await insert(
    'erasure',
    'id, customer_id, records, reason, department_path, begun_at',
    `gen_random_uuid(), customer, 1, 'PURPOSE_ENDED', '/east', '${NOW}'`,
  );
  await insert(
    'look',
    'id, customer_id, actor, role, occasion, at',
    `gen_random_uuid(), customer, 'test', 'SALES', 'OPENED', '2020-01-01'`,
  );
  await insert(
    'field_layout',
    'id, entity, role, version, fields, saved_at, saved_by',
    `gen_random_uuid(), 'CUSTOMER', '', at + 10, '${LAYOUT}', '${NOW}', '${employeeId('clerk')}'`,
  );
  await insert(
    'source_cost',
    'id, spent_on, campaign, amount, currency, recorded_at, recorded_by',
    `gen_random_uuid(), '2026-11-24', '活动' || at, 5, 'CNY', '${NOW}', '${employeeId('marketer')}'`,
  );
  await insert(
    'retention_run',
    'id, dry, at, counts',
    `gen_random_uuid(), true, '${NOW}', '{"LOOKS": {"records": 1, "kept": 0}}'`,
  );
  // each is told of the looks at himself alone
  for (const holder of [`'${people.member.customer}'::uuid`, 'customer'])
    await insert(
      'look',
      'id, customer_id, actor, role, branch, occasion, at',
      `gen_random_uuid(), ${holder}, '${employeeId('clerk')}', 'DATA_CLERK', '/east', 'OPENED', '${NOW}'`,
    );

  for (const holder of [`'${firstCustomer}'::uuid`, 'customer']) {
    await insert(
      'stage_move',
      'id, customer_id, from_stage, to_stage, cause, actor, moved_at, basis',
      `gen_random_uuid(), ${holder}, 'POTENTIAL', 'OPPORTUNITY', 'person', 'test', '${NOW}', false`,
    );
    await insert(
      'review_step',
      'id, customer_id, kind, fields, actor_kind, actor, at',
      `gen_random_uuid(), ${holder}, 'CHANGED', '{name}', 'EMPLOYEE', '${employeeId('clerk')}', '${NOW}'`,
    );
    await insert(
      'customer_need',
      'id, customer_id, kind, from_day, to_day, created_at, created_by, updated_at, updated_by',
      `gen_random_uuid(), ${holder}, 'FAIR', '2026-11-01', '2026-12-24', '${NOW}', '${employeeId('clerk')}', '${NOW}', 'test'`,
    );
    await insert(
      'consent_record',
      'id, customer_id, purpose, channel, granted, text_version, way, said_at, recorded_at, recorded_by, application',
      `gen_random_uuid(), ${holder}, 'MARKETING', 'MAIL', true, 1, 'ON_PAPER', '${NOW}', '${NOW}', '${employeeId('clerk')}', 'test'`,
    );
    await insert(
      'tier_move',
      'id, customer_id, from_tier, to_tier, tier_version, cause, cause_event_id, rule_version, contribution, moved_at',
      `gen_random_uuid(), ${holder}, 'STANDARD', 'SILVER', at + ${holder === 'customer' ? 1000 : 2}, 'PURCHASE', gen_random_uuid(), 'TIER@1', 1000, '${NOW}'`,
    );
  }
  for (const [holder, posting, lot] of [
    [`'${firstCustomer}'::uuid`, 'first_posting', 'first_lot'],
    ['customer', 'posting', 'lot'],
  ] as const) {
    await insert(
      'points_posting',
      'id, customer_id, kind, cause_event_id, cause_type, rule_version, actor, posted_at, posted_on',
      `${posting}, ${holder}, 'EARN', ${posting}, 'OrderPaid', 'PURCHASE@1', 'test', '${NOW}', '2026-11-24'`,
    );
    await insert(
      'points_lot',
      'id, customer_id, posting_id, earned, expires_on',
      `${lot}, ${holder}, ${posting}, 5, '2028-11-24'`,
    );
    const entry = (line: number, account: string, points: number) =>
      `SELECT ${posting}, ${line}, ${lot}, '${account}', ${points}`;
    await insert(
      'points_entry',
      'posting_id, line, lot_id, account, points',
      'e.*',
      `TRUE`,
      `CROSS JOIN LATERAL (${entry(1, 'member', 5)} UNION ALL ${entry(2, 'issued', -5)}) AS e`,
    );
  }

  await insert(
    'customer',
    `id, name, roles, partner_ids, deleted_at, binned_at, binned_by, bin_reason, ${customer}`,
    `gen_random_uuid(), '已删' || at, '{}', '{}', '${NOW}', '${NOW}', '${employeeId('clerk')}', '重复录入', ${common('PERSON')}`,
  );
  for (const [survivor, absorbed] of [
    [`'${firstCustomer}'::uuid`, 'first_absorbed'],
    ['customer', 'absorbed'],
  ] as const) {
    await insert(
      'customer',
      `id, name, roles, partner_ids, deleted_at, merged_into, ${customer}`,
      `${absorbed}, '被合并' || at, '{}', '{}', '${NOW}', ${survivor}, ${common('ORGANISATION')}`,
    );
    await insert(
      'customer_merge',
      'id, survivor_id, absorbed_id, fields, custom_fields, merged_at, merged_by',
      `gen_random_uuid(), ${survivor}, ${absorbed}, '[{"field": "NAME", "before": {"name": "a"}, "after": {"name": "b"}}]',
        (SELECT jsonb_build_array(jsonb_build_object('field', d.id, 'before', '[]'::jsonb, 'after', '[]'::jsonb)) FROM field_definition d LIMIT 1),
        '${NOW}', '${employeeId('clerk')}'`,
    );
  }
  await insert(
    'posting',
    'id, customer_id, kind, category, subcategory, title, body, valid_until, search_tokens, created_at, created_by, updated_at, updated_by',
    `offer, customer, 'DEMAND', 'LIQUOR', 'BAIJIU', '求购' || at, '求购', '2030-12-31', '{}', ${stamps}`,
  );
  const question = (customerOf: string, postingOf: string) =>
    insert(
      'posting_inquiry',
      'id, posting_id, customer_id, message, created_at',
      `gen_random_uuid(), ${postingOf}, ${customerOf}, '可以看样吗', '${NOW}'`,
    );
  await question('customer', `(SELECT id FROM posting WHERE customer_id = '${people.member.customer}' LIMIT 1)`);
  await question(`'${people.member.customer}'::uuid`, 'offer');
  await question('referrer', 'offer');
  await insert('posting_report', 'posting_id, reported_by, reason, at', `offer, 'test', '假冒', '${NOW}'`);
  await insert(
    'duplicate_pair',
    'id, first_id, second_id, score, evidence, state, found_at',
    `gen_random_uuid(), least(customer, referrer), greatest(customer, referrer), 90, '[{"kind": "NAME_SAME", "weight": 9.7}]', 'OPEN', '${NOW}'`,
  );
  await insert(
    'membership_application',
    'id, mail_hash, state, customer_id, candidates, applied_at',
    `gen_random_uuid(), 'of nobody', 'KNOWN', customer,
      jsonb_build_array(jsonb_build_object('id', '${firstCustomer}', 'sameName', false, 'sameMail', false, 'sameMobile', true)), '${NOW}'`,
  );
  await insert(
    'import_job',
    'id, file_id, status, mapping, headers, department_path, owner_id, enrol, viewer, created_at, created_by, people, reconciliation',
    `job, job::text, 'UNDONE', '{"客户名称": "name"}', '{客户名称}', '/east', '${employeeId('seller-east')}', true, '{}', '${NOW}', '${employeeId('clerk')}',
      '[{"text": "王晓东", "records": 1, "fields": ["fields.budget"], "employeeId": "${employeeId('seller-east')}"}]',
      '[{"field": null, "headers": ["年收入"], "records": 1, "sums": {"CNY": "1.50"}, "portions": [{"where": "PASSED_OVER", "records": 1, "sums": {"CNY": "1.50"}}]}]'`,
  );
  const fault = 'import_id, record, position, field, reason, params, cells';
  await insert('import_fault', fault, `job, 0, 0, '', 'BROKEN_QUOTES', '{}', '{}'`);
  await insert('import_fault', fault, `'${firstJob}'::uuid, at + 1, 0, '', 'BROKEN_QUOTES', '{}', '{}'`);
  const change = 'id, subject, action, asked, status, viewer, department_path, created_at, created_by';
  await insert(
    'bulk_change',
    change,
    `job, 'CUSTOMER', 'EDIT', '{}', 'UNDONE', '{}', '/east', '${NOW}', '${employeeId('clerk')}'`,
  );
  const refusal = `'{"code": "CHANGED_SINCE", "path": [], "params": {}}'`;
  for (const [id, state, place] of [
    ['job', 'REFUSED', '0'],
    ['job', 'KEPT', '1'],
    [`'${firstJob}'::uuid`, 'REFUSED', 'at * 2 + 2'],
    [`'${firstJob}'::uuid`, 'KEPT', 'at * 2 + 3'],
  ])
    await insert(
      'bulk_row',
      'bulk_id, place, record_id, state, refusal',
      `${id}, ${place}, customer, '${state}', ${refusal}`,
    );
  // a customer is of one import: the first shows those that it kept, and what it would change in others
  await insert(
    'import_row',
    'import_id, record, customer_id, match_id, difference, values, state',
    `'${firstJob}'::uuid, at + 1, customer, referrer, '{"name": {"old": "旧", "new": "新"}}', '{}', 'KEPT'`,
  );
  // nor is a record of an object, which bears the id of a posting here
  const keptRecord = `'${firstJob}'::uuid, at + 100001, posting, '{}', 'KEPT'`;
  await insert('import_row', 'import_id, record, customer_id, values, state', keptRecord);
  // each a change of its own of the record that the samples name
  for (const { at } of items)
    await running.db.pool.query(
      `UPDATE object_record SET bin_reason = $1 WHERE id = (SELECT r.id FROM object_record r JOIN object_definition o ON o.id = r.object_id
        WHERE o.key = 'vehicle' AND r.deleted_at IS NULL AND r.owner_id IS NOT NULL)`,
      [at],
    );
  // what history tells of them last
  await running.db.pool.query('UPDATE customer SET partner_ids = partner_ids || id WHERE id = ANY($1)', [
    items.map(({ customer: id }) => id),
  ]);
}
