// The records that everybody asks for: of each place and owner one, every field of each filled with what no other has.
import { Readable } from 'node:stream';
import { newId } from '@guanxi/runtime';
import { enter, freshMobile, mutate, type Running } from '../../../../services/customers/test/customers-bench.ts';
import { deliverPaid, paid } from '../../../../services/customers/test/membership-bench.ts';
import { merge } from '../../../../services/customers/test/merging-bench.ts';
import { addContactField, addField } from '../../../../services/customers/test/samples/fields.ts';
import { application, link, rename } from '../../../../services/customers/test/samples/made.ts';
import { type Person, type PersonName, people } from '../people.ts';
import { execute, runJobs, runSweep } from '../service.ts';

/** A customer that is asked for: who and where he is, as the rules of rights see him, and what he was given. */
export interface Subject {
  name: string;
  id: string;
  given: Given;
  /** Campaign that no other record has: lists are narrowed by it. */
  campaign: string;
  importId?: string;
  contactId?: string;
  /** The row that predicates of rights are held against. */
  row: { id: string; ownerId: string | null; departmentPath: string; partnerIds: string[]; kind: string };
}

/** A record of another kind, with the row that its rights are held against. */
export interface Other {
  name: string;
  id: string;
  row: Record<string, unknown>;
}

export interface World {
  running: Running;
  subjects: Subject[];
  binned: (Other & { called: string })[];
  imports: Other[];
  bulks: Other[];
  erasures: Other[];
  applicationId: string;
  number: (subject: Subject) => Promise<string | null>;
}

/** What everybody of the world needs. */
export const NEED = 'FAIR';
export const PARTNER = people.partner.partner as string;
export const MEMBER = people.member.customer as string;
/** Whom the world's own acts in the south are done by. */
export const headSouth = head('/south', '0193ffff-0000-7000-8000-000000000001');
const headEast = head('/east', '0193ffff-0000-7000-8000-000000000002');

function head(department: string, employee: string): Person {
  const roles: Person['roles'] = ['department-head', 'data-clerk', 'employee'];
  return { ...{ sub: employee, preferred_username: employee, roles, employee, department, locale: 'zh-CN' } };
}

/** Fields that the firm added, of every kind; `secret` is read by some roles only. */
export const CUSTOM: Readonly<Record<string, { kind: string; more?: object; value: (given: Given) => string }>> = {
  words: { kind: 'TEXT', more: { isSearched: true }, value: ({ at }) => `词语${at}号zqx${at}` },
  secret: { kind: 'TEXT', more: { readRoles: ['data-clerk'] }, value: ({ at }) => `机密${at}号vkw${at}` },
  count: { kind: 'NUMBER', value: ({ at }) => `${7000 + at}` },
  budget: { kind: 'MONEY', value: ({ at }) => `${81_000 + at}.50` },
  day: { kind: 'DATE', value: ({ at }) => `2031-0${1 + (at % 9)}-17` },
  choice: { kind: 'CHOICE', more: { dictionary: 'PRODUCT_CATEGORY' }, value: () => 'LIQUOR/BAIJIU' },
  person: { kind: 'PERSON', value: () => people['seller-east'].employee ?? '' },
  friend: { kind: 'REFERENCE', value: ({ friendId }) => friendId },
  friends: { kind: 'REFERENCES', value: ({ friendId }) => friendId },
  paper: { kind: 'FILE', value: ({ fileId }) => fileId },
  age: { kind: 'FORMULA', more: { formula: 'days(birth_date, registered_on)' }, value: () => '' },
};

export type Given = ReturnType<typeof givenTo> & { fileId: string; friendId: string };

/** What a record is given: texts, numbers and days that no other record of the world has. */
export function givenTo(at: number) {
  const two = String(at).padStart(2, '0');
  return {
    at,
    name: `测试对象${two}`,
    mobile: freshMobile(),
    phone: `021-729644${two}`,
    fax: `021-729655${two}`,
    mail: `subject${two}@canary.example`,
    birthDate: `19${40 + at}-03-${10 + (at % 19)}`,
    address: `暗号路${two}弄`,
    postcode: `6460${two}`,
    legalRepresentative: `法人${two}`,
    collector: `收集者${two}`,
    entryClerk: `录入者${two}`,
    remark: `备注暗号${two}`,
    brand: `品牌${two}`,
    tag: `标签${two}`,
    registeredOn: `20${10 + at}-08-1${at % 10}`,
  };
}

const basicOf = (given: ReturnType<typeof givenTo>) => ({
  sex: 'FEMALE',
  birthDate: given.birthDate,
  legalRepresentative: given.legalRepresentative,
  mobile: given.mobile,
  phone: `${given.phone}转12`,
  fax: `${given.fax}转34`,
  mail: given.mail,
  country: 'CN',
  province: '四川省',
  city: '泸州市',
  address: given.address,
  postcode: given.postcode,
});
/** Everything that a person may fill of a record. */
export const wordsOf = (given: ReturnType<typeof givenTo>) => ({
  language: 'EN',
  basic: basicOf(given),
  business: {
    ...{ nature: 'STATE', type: 'TRADE', subtype: 'RAW_MATERIALS', size: 'LARGE', salesChannels: ['MALL'] },
    ...{ productCategory: 'LIQUOR', productSubcategory: 'BAIJIU', brands: [given.brand] },
  },
  dealings: {
    registeredOn: given.registeredOn,
    collector: given.collector,
    entryClerk: given.entryClerk,
    remark: given.remark,
  },
  value: { credit: 'A', keyAccount: true, roles: ['COMPETITOR'], blacklisted: false },
});

type Kind = {
  name: string;
  kind?: 'PERSON' | 'ORGANISATION';
  by: PersonName | Person;
  head: Person;
  id?: string;
  /** Whom it is given to; his who entered it unless said otherwise. */
  partners?: string[];
};

const KINDS: readonly Kind[] = [
  { name: 'the member of a seller of the east', by: 'seller-east', head: headEast, id: MEMBER, partners: [PARTNER] },
  { name: 'a person of the pool of the east', by: 'clerk', head: headEast },
  { name: 'a person of the south', by: 'seller-south', head: headSouth },
  { name: 'a firm of the east', kind: 'ORGANISATION', by: 'seller-east', head: headEast, partners: [PARTNER] },
  { name: 'a firm of the south', kind: 'ORGANISATION', by: 'seller-south', head: headSouth },
];

/** Makes the world. @throws Error naming the act that was refused */
export async function makeWorld(running: Running): Promise<World> {
  const partner = await enter(
    running,
    { kind: 'ORGANISATION', name: '江南经销', value: { roles: ['PARTNER'] } },
    'seller-east',
  );
  await rename(running, partner, PARTNER);
  for (const [key, { kind, more }] of Object.entries(CUSTOM)) {
    await addField(running, key, kind, more);
    await addContactField(running, key, kind, more);
  }
  const subjects: Subject[] = [];
  for (const [at, kind] of KINDS.entries()) subjects.push(await makeSubject(running, kind, at + 1));
  const world = await others(running, subjects);
  await runSweep(running, 'duplicates.file');
  return world;
}

async function makeSubject(running: Running, kind: Kind, at: number): Promise<Subject> {
  const { by, head } = kind;
  const fileId = (await running.service.parts.blobs.put(Readable.from([Buffer.from(`file ${at}`)]))).id;
  const campaign = `活动暗号${at}`;
  const referrerId = await enter(running, { name: `介绍人${at}` }, by);
  const given = { ...givenTo(at), fileId, friendId: referrerId };
  const source = { source: 'REFERRAL', channel: 'IN_PERSON', campaign, referrerId, referrerMobile: freshMobile() };
  const act = (asker: PersonName | Person, name: string, input: object) => done(running, asker, name, input);
  let id = await enter(running, { kind: kind.kind ?? 'PERSON', name: `旧名${at}`, source }, by);
  if (kind.id) id = await rename(running, id, kind.id);
  const customerId = id;
  // what is filled in the instant in which a record is made is part of its making
  running.clock.set(new Date(running.clock.now().getTime() + 1_000));
  const fields = filledWith(given);
  await act(head, 'updateCustomer', {
    ...{ customerId, name: given.name, fields, ...wordsOf(given) },
    ...(kind.partners ? { partnerIds: kind.partners } : {}),
  });
  await runJobs(running);
  await act(head, 'enrolCustomer', { customerId, handbook: 'MAIL' });
  await act(head, 'tagCustomer', { customerId, add: [given.tag] });
  const choices = [
    { purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 },
    // put down by staff, it counts at once: it needs no letter
    { purpose: 'MARKETING', channel: 'POST', granted: true, textVersion: 1 },
    { purpose: 'MEMBERSHIP', granted: true, textVersion: 1 },
  ];
  await act(head, 'recordConsent', { customerId, choices, way: 'IN_PERSON', evidence: `凭证${at}` });
  const contactId =
    kind.kind === 'ORGANISATION'
      ? await makeContact(running, head, customerId, { ...given, ...givenTo(at + 30) })
      : undefined;
  if (kind.kind === 'ORGANISATION') await place(running, kind, customerId, at);
  const absorbed = await enter(running, { name: `并入者${at}`, kind: kind.kind ?? 'PERSON' }, by);
  const merged = await merge(running, customerId, absorbed, {
    asker: head as unknown as PersonName,
    takeFields: ['NAME'],
    takeCustomFields: ['budget'],
    reason: `合并缘由${at}`,
  });
  if (!merged.merge) throw new Error(`not merged: ${JSON.stringify(merged)}`);
  // both are his own again
  const own = fields.filter(({ key }) => key === 'budget');
  await act(head, 'updateCustomer', { customerId, name: given.name, fields: own });
  const gross = `${1200 + at}.00`;
  await deliverPaid(running, paid(customerId, { gross, tax: '100.00', paidAt: running.clock.now(), tier: 'STANDARD' }));
  await act('decision-maker', 'adjustPoints', { customerId, points: 70 + at, reason: `调整缘由${at}` });
  await act(head, 'moveStage', { customerId, to: 'LOST', reason: `流失缘由${at}` });
  const twin = await enter(running, { name: given.name, kind: kind.kind ?? 'PERSON', allowDuplicate: true }, by);
  await act(head, 'judgeDuplicate', { firstId: customerId, secondId: twin, verdict: 'OPEN' });
  if (kind.id) await application(running, { state: 'INVITED', customerId });
  // whoever is on the list can do nothing of the above
  await act(head, 'updateCustomer', { customerId, value: { blacklisted: true } });
  await note(running, head, customerId, at);
  await act(head, 'giveReviewMark', { customerId, mark: 'FIRST', remark: `审核${at}` });
  await act('decision-maker', 'giveReviewMark', { customerId, mark: 'SECOND' });
  return {
    ...{ name: kind.name, id: customerId, given, campaign },
    ...(contactId ? { contactId } : {}),
    row: await rowOf(running, customerId),
  };
}

/** What a record holds in the fields of the firm. */
const filledWith = (given: Given) =>
  Object.entries(CUSTOM)
    .filter(([, { kind }]) => kind !== 'FORMULA')
    .map(([key, { value, kind }]) => ({
      key,
      // a file is put there by its id and what it is called
      value: kind === 'FILE' ? `${value(given)} 文件${given.at}.txt` : value(given),
      ...(kind === 'MONEY' ? { currency: 'CNY' } : {}),
    }));

/** What he needs, that he confirmed his data, what keeps him from being erased, and who looked. */
async function note(running: Running, head: Person, customerId: string, at: number): Promise<void> {
  const days = { fromDay: '2026-11-01', toDay: '2030-12-31' };
  const first = { customerId, kind: 'ADVERTISING', fromDay: '2026-11-02', toDay: '2030-12-30', note: `旧需求${at}` };
  const noted = await mutate(running, head, 'recordNeed', first, '... on RecordNeedSuccess { need { id } }');
  if (!noted.need) throw new Error(`no need: ${JSON.stringify(noted)}`);
  await done(running, head, 'changeNeed', { needId: noted.need.id, kind: NEED, ...days, note: `需求${at}` });
  await done(running, head, 'confirmCustomerData', { customerId, way: 'IN_PERSON' });
  // some have confirmed, some are to
  if (at % 2 === 0) await done(running, head, 'askForConfirmation', { customerId, cause: 'ASKED' });
  await done(running, head, 'placeHold', { customerId, reason: `保留缘由${at}` });
  await running.db.pool.query(
    `INSERT INTO look (id, customer_id, actor, role, branch, occasion, at) VALUES ($1, $2, $3, 'SALES', '/east', 'OPENED', now())`,
    [newId(), customerId, head.employee],
  );
}

async function makeContact(running: Running, by: Person, customerId: string, given: Given): Promise<string> {
  const { at } = given;
  const { mobile, phone, fax, mail, birthDate, address, postcode } = given;
  const entered = { registeredOn: given.registeredOn, collector: given.collector, entryClerk: given.entryClerk };
  const words = { sex: 'FEMALE', birthDate, mobile, phone, fax, mail, address, postcode, language: 'ZH_CN' };
  const told = { ...words, name: `联系人${at}`, interests: `爱好${at}`, remark: `联系备注${at}`, ...entered };
  const links = { ...link, title: `职务${at}`, department: `部门${at}` };
  const input = { customerId, contact: { name: `旧联系人${at}` } };
  const added = await mutate(running, by, 'addContact', input, '... on AddContactSuccess { contact { id } }');
  if (!added.contact) throw new Error(`no contact: ${JSON.stringify(added)}`);
  const contactId = added.contact.id;
  running.clock.set(new Date(running.clock.now().getTime() + 1_000));
  await done(running, by, 'updateContact', { contactId, contact: told, fields: filledWith(given) });
  await done(running, by, 'linkContact', { contactId, customerId, ...links });
  await done(running, by, 'giveContactReviewMark', { contactId, mark: 'FIRST', remark: `联系人审核${at}` });
  await done(running, people['decision-maker'], 'giveContactReviewMark', { contactId, mark: 'SECOND' });
  return contactId;
}

async function place(running: Running, { by, head }: Kind, customerId: string, at: number): Promise<void> {
  const group = await enter(running, { name: `集团${at}`, kind: 'ORGANISATION' }, by);
  await done(running, head, 'placeOrganisation', { customerId: group, unit: 'GROUP' });
  await done(running, head, 'placeOrganisation', { customerId, parentId: group, unit: 'BRANCH' });
}

/** What else there is: the bin, imports with their files, changes of many, an application. */
async function others(running: Running, subjects: Subject[]): Promise<World> {
  const world: World = {
    ...{ running, subjects, binned: [], imports: [], bulks: [], erasures: [], applicationId: '' },
    number: async ({ id }) => (await running.db.read.customer.findUnique({ where: { id } }))?.number ?? null,
  };
  for (const [place, by] of [
    ['the east', headEast],
    ['the south', headSouth],
  ] as const) {
    const called = `废弃者${place}`;
    const customerId = await enter(running, { name: called }, by);
    await done(running, by, 'enrolCustomer', { customerId });
    await done(running, by, 'deleteCustomer', { customerId, reason: `删除缘由${place}` });
    world.binned.push({
      name: `somebody of ${place} in the bin`,
      id: customerId,
      called,
      row: await rowOf(running, customerId),
    });
    world.erasures.push(await erasureOf(running, by, place));
    const importId = await importOf(running, by, place);
    world.imports.push({
      name: `an import of ${place}`,
      id: importId,
      row: { id: importId, departmentPath: by.department },
    });
    const customerIds = subjects
      .filter(({ row }) => row.departmentPath.startsWith(by.department ?? ''))
      .map(({ id }) => id);
    const bulk = { customerIds, tag: { add: [`众人${place}`] } };
    const begun = await mutate(running, by, 'startBulkChange', bulk, '... on StartBulkChangeSuccess { change { id } }');
    if (!begun.change) throw new Error(`not begun: ${JSON.stringify(begun)}`);
    await runJobs(running);
    const id = begun.change.id;
    await running.db.pool.query(
      `UPDATE bulk_row SET state = 'REFUSED', refusal = '{"code": "CHANGED_SINCE", "path": [], "params": {}}' WHERE bulk_id = $1`,
      [id],
    );
    // one of them was a pair that could not be merged
    await running.db.pool.query(
      `UPDATE bulk_row SET record_id = p.id FROM duplicate_pair p WHERE bulk_id = $1 AND place = 1 AND p.first_id = record_id`,
      [id],
    );
    world.bulks.push({
      name: `a change of many of ${place}`,
      id,
      row: { id, departmentPath: by.department, ownerId: by.employee },
    });
  }
  const [first, second] = subjects as [Subject, Subject];
  world.applicationId = await application(running, { state: 'KNOWN', customerId: first.id, candidate: second.id });
  return world;
}

async function erasureOf(running: Running, by: Person, place: string): Promise<Other> {
  const confirmation = `待删者${place}`;
  const customerId = await enter(running, { name: confirmation }, by);
  await done(running, by, 'enrolCustomer', { customerId });
  const asked = { customerId, confirmation, reason: 'ASKED_BY_PERSON' };
  const erased = await mutate(running, by, 'erasePerson', asked, '... on ErasePersonSuccess { erasure { id } }');
  if (!erased.erasure) throw new Error(`not erased: ${JSON.stringify(erased)}`);
  const { id } = erased.erasure;
  return { name: `an erasure of ${place}`, id, row: { id, departmentPath: by.department } };
}

async function importOf(running: Running, by: Person, place: string): Promise<string> {
  const known = freshMobile();
  await enter(running, { name: `已知者${place}`, basic: { mobile: known } }, by);
  const lines = ['客户名称,类别,手机,地址', `导入者${place},个人,${freshMobile()},导入路1号`];
  const file = [...lines, `坏行${place},外星人,${freshMobile()},`, `已知改名${place},个人,${known},新路2号`].join(
    '\r\n',
  );
  const blob = await running.service.parts.blobs.put(Readable.from([Buffer.from(`${file}\r\n`)]));
  const started = await mutate(
    running,
    by,
    'startImport',
    { fileId: blob.id },
    '... on StartImportSuccess { job { id } }',
  );
  if (!started.job) throw new Error(`no import: ${JSON.stringify(started)}`);
  await runJobs(running);
  await done(running, by, 'commitImport', { importId: started.job.id });
  await runJobs(running);
  return started.job.id;
}

/** Runs a mutation that must succeed. */
export async function done(running: Running, asker: PersonName | Person, name: string, input: object): Promise<void> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data } = await execute(
    running,
    asker,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { code path } ... on InvalidInput { problems { path code } } } }`,
    { input: { clientMutationId: newId(), ...input } },
  );
  if (data[name].__typename !== `${type}Success`) throw new Error(`${name}: ${JSON.stringify(data[name])}`);
}

async function rowOf(running: Running, id: string): Promise<Subject['row']> {
  const { rows } = await running.db.pool.query(
    `SELECT id, owner_id AS "ownerId", department_path AS "departmentPath", partner_ids AS "partnerIds", kind FROM customer WHERE id = $1`,
    [id],
  );
  return rows[0];
}
