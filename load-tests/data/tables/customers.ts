import { rules } from '../history.ts';
import type { Member } from '../member.ts';
import { wordsOf } from '../people.ts';
import { dayOf, instantOf, monthsLater } from '../run.ts';
import { Sheet, yuan } from '../sheet.ts';
import { CLERK } from '../staff.ts';
import { accessSheet, addAccess } from './access.ts';

const RANGE = '01930000-0000-7000-8000-000000000001';
const service = '00000000-0000-0000-0000-000000000000';

/** What the customers service holds of members: records, purchases, the points ledger, stages and tiers. */
export function customersTables() {
  const sheets = {
    customer: new Sheet(
      'customer',
      `id kind number name sex birth_date mobile mobile_e164 mail country province city address postcode language size source
       channel stage stage_since tier tier_version roles blacklisted key_account owner_id department_path partner_ids
       search_tokens contact_tokens sales_channels brands version created_at created_by updated_at updated_by`,
    ),
    contact: new Sheet(
      'contact',
      'id name sex mobile mobile_e164 language owner_id department_path version created_at created_by updated_at updated_by',
    ),
    link: new Sheet('contact_link', 'contact_id customer_id title role preferred linked_at linked_by'),
    enrolment: new Sheet('enrolment', 'id customer_id number range_id place enrolled_at enrolled_by'),
    stage: new Sheet(
      'stage_move',
      'id customer_id from_stage to_stage cause cause_event_id rule_version actor moved_at basis counts_from',
    ),
    tier: new Sheet(
      'tier_move',
      'id customer_id from_tier to_tier tier_version cause cause_event_id rule_version contribution moved_at',
    ),
    purchase: new Sheet(
      'purchase',
      'order_id paid_event_id customer_id number paid_at paid_on currency gross tax tier',
    ),
    back: new Sheet(
      'purchase_return',
      'event_id return_id order_id paid_event_id customer_id number returned_at gross tax gross_after',
    ),
    posting: new Sheet(
      'points_posting',
      'id customer_id kind cause_event_id cause_type order_id order_number rule_version actor posted_at posted_on',
    ),
    lot: new Sheet('points_lot', 'id customer_id posting_id order_id earned expires_on'),
    entry: new Sheet('points_entry', 'posting_id line lot_id account points'),
    access: accessSheet(),
  };
  const add = (member: Member) => {
    addRecord(sheets, member);
    addPurchases(sheets, member);
    addStanding(sheets, member);
    addAccess(sheets.access, member);
  };
  return { sheets: Object.values(sheets), add };
}

type Sheets = Record<
  'customer' | 'contact' | 'link' | 'enrolment' | 'stage' | 'tier' | 'purchase' | 'back' | 'posting' | 'lot' | 'entry',
  Sheet
>;

function addRecord({ customer, contact, link, enrolment }: Sheets, member: Member): void {
  const { id, kind, name, seller, place, mobile, mail, standing, index } = member;
  const [created, e164] = [instantOf(member.at), `+86${mobile}`];
  const isCompany = kind === 'ORGANISATION';
  const contactWords = [mail, e164, mobile, mobile.slice(-4)].flatMap((text) => (text ? wordsOf(text) : []));
  customer.add(
    ...[
      id,
      kind,
      member.number,
      name,
      member.sex,
      member.birthDate,
      mobile,
      e164,
      mail,
      'CN',
      place.province,
      place.code,
    ],
    ...[`${place.city}中山路${(index % 888) + 1}号`, '200000', index % 14 === 0 ? 'en' : 'zh-CN'],
    ...[isCompany ? 'MEDIUM' : null, index % 3 === 0 ? 'REFERRAL' : 'WEBSITE', 'IN_PERSON'],
    ...[standing.stage, instantOf(standing.stageSince), standing.tier, standing.tierVersion],
    ...[[], false, isCompany && index % 17 === 0, seller.id, seller.department, member.partnerIds],
    ...[[...wordsOf(name), ...wordsOf(member.number)], [...new Set(contactWords)], [], []],
    ...[standing.version, created, CLERK, instantOf(standing.stageSince), CLERK],
  );
  enrolment.add(member.enrolmentId, id, member.number, RANGE, 'DESK', created, CLERK);
  if (!isCompany) return;
  const person = member.contactId;
  contact.add(
    person,
    `${name.slice(0, 1)}经理`,
    null,
    mobile,
    e164,
    'zh-CN',
    seller.id,
    seller.department,
    1,
    created,
    CLERK,
    created,
    CLERK,
  );
  link.add(person, id, '经理', 'BUYER', true, created, CLERK);
}

function addPurchases({ purchase, back }: Sheets, { id, orders }: Member): void {
  for (const order of orders) {
    if (!order.paid) continue;
    const tax = order.lines.reduce((sum, line) => sum + line.tax, 0);
    const { at, eventId } = order.paid;
    purchase.add(
      order.id,
      eventId,
      id,
      order.number,
      instantOf(at),
      dayOf(at),
      'CNY',
      yuan(order.placed),
      yuan(tax),
      order.tier,
    );
    if (!order.back) continue;
    const { line } = order.back;
    back.add(
      ...[order.back.eventId, order.back.id, order.id, eventId, id, order.number, instantOf(order.back.at)],
      ...[yuan(line.gross), yuan(line.tax), yuan(order.placed - line.gross)],
    );
  }
}

function addStanding({ stage, tier, posting, lot, entry }: Sheets, { id, standing }: Member): void {
  for (const move of standing.stages)
    stage.add(
      ...[
        move.id,
        id,
        move.from,
        move.to,
        move.cause,
        move.eventId,
        move.rule,
        move.cause === 'import' ? CLERK : service,
      ],
      ...[instantOf(move.at), move.basis, move.countsFrom === null ? null : instantOf(move.countsFrom)],
    );
  for (const move of standing.tiers)
    tier.add(
      ...[move.id, id, move.from, move.to, move.version, move.cause, move.eventId, rules.tier.name],
      ...[yuan(move.contribution), instantOf(move.at)],
    );
  for (const { id: postingId, kind, eventId, order, points, lotId, at } of standing.postings) {
    const type = kind === 'EARN' ? 'OrderPaid' : 'OrderLineReturned';
    posting.add(
      postingId,
      id,
      kind,
      eventId,
      type,
      order.id,
      order.number,
      rules.earning.name,
      service,
      instantOf(at),
      dayOf(at),
    );
    if (kind === 'EARN') lot.add(lotId, id, postingId, order.id, points, monthsLater(dayOf(at), rules.earning.months));
    entry.add(postingId, 1, lotId, 'issued', -points);
    entry.add(postingId, 2, lotId, 'member', points);
  }
}
