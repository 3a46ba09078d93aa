import { Readable } from 'node:stream';
import { newId } from '@guanxi/runtime';
import { enter, freshMobile, mutate, type Running } from '../../../../services/customers/test/customers-bench.ts';
import { deliverPaid, paid } from '../../../../services/customers/test/membership-bench.ts';
import { merge } from '../../../../services/customers/test/merging-bench.ts';
import { application, link, rename } from '../../../../services/customers/test/samples/made.ts';
import { type Person, type PersonName, people } from '../people.ts';
import { runJobs } from '../service.ts';
import { done, headEast, headSouth, rowOf } from './acts.ts';
import { filledWith, type Given, givenTo, wordsOf } from './given.ts';

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

/** What everybody of the world needs. */
export const NEED = 'FAIR';
export const PARTNER = people.partner.partner as string;
export const MEMBER = people.member.customer as string;
type Kind = {
  name: string;
  kind?: 'PERSON' | 'ORGANISATION';
  by: PersonName | Person;
  head: Person;
  id?: string;
  /** Whom it is given to; his who entered it unless said otherwise. */
  partners?: string[];
};

export const KINDS: readonly Kind[] = [
  { name: 'the member of a seller of the east', by: 'seller-east', head: headEast, id: MEMBER, partners: [PARTNER] },
  { name: 'a person of the pool of the east', by: 'clerk', head: headEast },
  { name: 'a person of the south', by: 'seller-south', head: headSouth },
  { name: 'a firm of the east', kind: 'ORGANISATION', by: 'seller-east', head: headEast, partners: [PARTNER] },
  { name: 'a firm of the south', kind: 'ORGANISATION', by: 'seller-south', head: headSouth },
];

/** Makes one of them, with all that hangs on a record. @throws Error naming the act that was refused */
export async function makeSubject(running: Running, kind: Kind, at: number): Promise<Subject> {
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
