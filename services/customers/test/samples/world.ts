import { newId } from '@guanxi/runtime';
import { runSweep } from '@guanxi/testing';
import type { MutationSample } from '@guanxi/testing/schema-tests/index';
import { carryOut } from '../bulk-bench.ts';
import { conclude, employeeId, enter, mutate, preview, type Running } from '../customers-bench.ts';
import { letter } from '../letters-bench.ts';
import { deliverPaid, paid } from '../membership-bench.ts';
import { merging } from '../merging-bench.ts';
import { addNeed } from './needs.ts';
import { addRecord, OBJECT, objectWorld } from './objects.ts';
import { asked, postingWorld } from './postings.ts';
import { addContactField, addField, BUDGET, budget, FRIENDS } from './fields.ts';
import { layOut } from './layouts.ts';
import { addContact, application, binned, campaign, file, MAIL, member, otherTag, partner, rename, tag, words } from './made.ts';
import { erased } from './privacy.ts';
import { spend } from './source-costs.ts';

export type World = {
  running: Running;
  person: string;
  company: string;
  contact: string;
  importId: string;
  bulkId: string;
  erasureId: string;
  applicationId: string;
  postingId: string;
  objectRecordId: string;
  campaign: string;
  number: string;
  /** Of the link in a letter to the person. */
  code: string;
};

export type Mutations = Record<string, MutationSample<World>>;
type Foreign = Record<string, unknown>;

/** The records of one customer of seller-east, partner and member. */
export async function world(running: Running): Promise<World> {
  const own = { source: { source: 'ACTIVITY', channel: 'IN_PERSON', campaign } };
  const organisation = await enter(
    running,
    { kind: 'ORGANISATION', name: '江南经销', value: { roles: ['PARTNER'] } },
    'seller-east',
  );
  await rename(running, organisation, partner);
  const person = await rename(
    running,
    await enter(running, { name: '徐慧敏', ...words(), ...own }, 'seller-east'),
    member,
  );
  await addField(running, BUDGET, 'MONEY');
  await addField(running, 'friends', 'REFERENCES');
  await addContactField(running, BUDGET, 'MONEY');
  await addContactField(running, FRIENDS, 'REFERENCES');
  await layOut(running, null);
  const friends = { key: 'friends', value: partner };
  const partners = { customerId: person, partnerIds: [partner], fields: [budget, friends] };
  await mutate(running, 'seller-east', 'updateCustomer', partners, '');
  const enrolled = await mutate(
    running,
    'seller-east',
    'enrolCustomer',
    { customerId: person, handbook: 'MAIL' },
    '... on EnrolCustomerSuccess { customer { number } }',
  );
  const other = { name: '徐慧民', fields: [{ ...budget, value: '1100' }] };
  await merging(running, person, await enter(running, other, 'seller-east'), ['NAME'], [BUDGET]);
  const again = { customerId: person, name: '徐慧敏', fields: [budget] };
  await mutate(running, 'seller-east', 'updateCustomer', again, '');
  const house = await enter(running, { kind: 'ORGANISATION', name: '海棠酒业', ...words(), ...own }, 'seller-east');
  await mutate(running, 'seller-east', 'updateCustomer', { customerId: house, partnerIds: [partner] }, '');
  const contact = await addContact(running, house);
  await mutate(running, 'clerk', 'updateContact', { contactId: contact, contact: {}, fields: [budget, friends] }, '');
  await deliverPaid(
    running,
    paid(person, { gross: '1200.00', tax: '100.00', paidAt: running.clock.now(), tier: 'STANDARD' }),
  );
  const multipliers = [{ tier: 'GOLD', factor: '2' }];
  await mutate(
    running,
    'decision-maker',
    'publishEarningRule',
    { rate: '1', multipliers, inForceFrom: '2026-12-01' },
    '',
  );
  await mutate(
    running,
    'seller-east',
    'recordConsent',
    {
      customerId: person,
      choices: [{ purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 }],
      way: 'IN_PERSON',
      evidence: '表格 0042',
    },
    '',
  );
  const applicationId = await application(running, { state: 'KNOWN', customerId: person, candidate: house });
  await application(running, { state: 'INVITED', customerId: person });
  await binned(running);
  const importId = await preview(running, file());
  await conclude(running, 'commitImport', importId);
  const { id: bulkId } = await carryOut(running, { customerIds: [person], tag: { add: [tag, otherTag] } });
  await running.db.pool.query(
    `UPDATE bulk_row SET state = 'REFUSED', refusal = '{"code": "CHANGED_SINCE", "path": [], "params": {}}' WHERE bulk_id = $1`,
    [bulkId],
  );
  const twin = await enter(running, { name: '徐慧敏', ...words(), ...own }, 'seller-east');
  await mutate(running, 'clerk', 'judgeDuplicate', { firstId: person, secondId: twin, verdict: 'OPEN' }, '');
  await mutate(running, 'clerk', 'startDuplicateScan', {}, '');
  await runSweep(running, 'duplicates.file');
  await addNeed(running, person);
  const code = await letter(running, { customerId: person, purpose: 'PREFERENCES', mail: MAIL });
  const postingId = await postingWorld(running);
  const objectRecordId = await objectWorld(running, person);
  await mutate(running, 'clerk', 'giveReviewMark', { customerId: person, mark: 'FIRST' }, '');
  await mutate(running, 'clerk', 'giveContactReviewMark', { contactId: contact, mark: 'FIRST' }, '');
  await running.db.pool.query(
    `INSERT INTO look (id, customer_id, actor, role, occasion, at) VALUES ($1, $2, 'test', 'SALES', 'OPENED', '2020-01-01')`,
    [newId(), person],
  );
  await mutate(running, 'decision-maker', 'tryRetention', {}, '');
  await spend(running, own.source);
  return {
    running,
    person,
    company: house,
    contact,
    importId,
    bulkId,
    erasureId: await erased(running),
    applicationId,
    postingId,
    objectRecordId,
    campaign,
    number: enrolled.customer.number,
    code,
  };
}

/** Records that nobody of the east may see. */
export async function foreign({ running }: World): Promise<Foreign> {
  const customerId = await enter(
    running,
    { kind: 'ORGANISATION', name: '南方公司', value: { roles: ['PARTNER'] } },
    'seller-south',
  );
  const result = await mutate(
    running,
    'seller-south',
    'addContact',
    { customerId, contact: { name: '南方人' } },
    '... on AddContactSuccess { contact { id } }',
  );
  const importId = newId();
  await running.db.pool.query(
    `INSERT INTO import_job (id, file_id, status, mapping, headers, department_path, enrol, viewer, created_at, created_by)
     VALUES ($1, $2, 'PREVIEWED', '{}', '{}', '/south', true, '{}', now(), $3)`,
    [importId, newId(), employeeId('seller-south')],
  );
  const mergeId = newId();
  await running.db.pool.query(
    `INSERT INTO customer_merge (id, survivor_id, absorbed_id, fields, merged_at, merged_by) VALUES ($1, $2, $3, '[]', now(), $4)`,
    [mergeId, customerId, newId(), employeeId('seller-south')],
  );
  const pairId = newId();
  await running.db.pool.query(
    `INSERT INTO duplicate_pair (id, first_id, second_id, score, evidence, state, found_at) VALUES ($1, $2, $3, 99, '[]', 'OPEN', now())`,
    [pairId, customerId, await enter(running, { name: '南方公司' }, 'seller-south')],
  );
  const bulkId = newId();
  await running.db.pool.query(
    `INSERT INTO bulk_change (id, subject, action, asked, status, viewer, department_path, created_at, created_by)
     VALUES ($1, 'CUSTOMER', 'EDIT', '{}', 'RUNNING', '{}', '/south', now(), $2)`,
    [bulkId, employeeId('seller-south')],
  );
  const needId = newId();
  await running.db.pool.query(
    `INSERT INTO customer_need (id, customer_id, kind, from_day, to_day, created_at, created_by, updated_at, updated_by)
     VALUES ($1, $2, 'FAIR', '2026-11-01', '2026-12-24', now(), $3, now(), $3)`,
    [needId, customerId, employeeId('seller-south')],
  );
  const postingId = newId();
  await running.db.pool.query(
    `INSERT INTO posting (id, customer_id, kind, category, title, body, valid_until, withdrawn_at, search_tokens, created_at, created_by, updated_at, updated_by)
     VALUES ($1, $2, 'SUPPLY', 'LIQUOR', '南方酒', '南方', '2030-12-31', now(), '{}', now(), $3, now(), $3)`,
    [postingId, customerId, employeeId('seller-south')],
  );
  const recordId = await addRecord(running, { object: OBJECT, name: '南方车' }, 'seller-south');
  return {
    customerId,
    recordId,
    recordIds: recordId,
    // staff see and hide every posting; a member does not see what was withdrawn, nor what another was asked
    postingId: null,
    // administrators have every range, and marketing every cost
    rangeId: null,
    costId: null,
    inquiryId: await asked(running, postingId, customerId),
    needId,
    customerIds: customerId,
    bulkId,
    pairIds: pairId,
    firstId: customerId,
    survivorId: customerId,
    absorbedId: customerId,
    mergeId,
    secondId: customerId,
    contactId: result.contact.id,
    importId,
    ownerId: employeeId('seller-south'),
    partnerIds: customerId,
    parentId: customerId,
    referrerId: customerId,
    // a file belongs to whoever knows its id until an import names it
    fileId: null,
    departmentPath: '/south',
  };
}
