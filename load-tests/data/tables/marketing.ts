import type { Contacts } from '../contacts.ts';
import type { Member } from '../member.ts';
import { wordsOf } from '../people.ts';
import { instantOf } from '../run.ts';
import { Sheet, yuan } from '../sheet.ts';
import { accessSheet, addAccess } from './access.ts';

const templates = {
  JOINED: '01920000-0000-7000-8000-000000070001',
  POINTS_POSTED: '01920000-0000-7000-8000-000000070004',
};

/** What marketing holds: recipients, facts of purchases and contacts, letters. Scores are left to its own sweep. */
export function marketingTables() {
  const sheets = {
    recipient: new Sheet('recipient', 'customer_id number name mail language tier consents version'),
    purchase: new Sheet('purchase', 'order_id customer_id paid_event_id paid_at currency gross history'),
    back: new Sheet('purchase_return', 'return_id order_id customer_id returned_at gross paid'),
    contact: new Sheet('customer_contact', 'interaction_id customer_id channel direction at'),
    request: new Sheet('customer_request', 'request_id customer_id kind opened_at solved_at closed_at'),
    facts: new Sheet(
      'member_facts',
      `customer_id first_purchase_at last_purchase_at purchases amount contacts last_contact_at requests open_requests stale
       version`,
    ),
    amount: new Sheet('member_amount', 'customer_id currency amount'),
    message: new Sheet(
      'message',
      `id customer_id occasion moment letter channel purpose cause_event_id values template_id template_version language
       address subject text state attempts told_outcome created_at settled_at tokens`,
    ),
    access: accessSheet(),
  };
  const add = (member: Member, known: Contacts) => {
    const { id, number, name, mail, standing, index } = member;
    sheets.recipient.add(
      id,
      number,
      name,
      mail,
      index % 14 === 0 ? 'en' : 'zh-CN',
      standing.tier,
      [],
      standing.version,
    );
    addAccess(sheets.access, member);
    addFacts(sheets, member, known);
    for (const { id: messageId, occasion, moment, eventId, values, subject, text, at } of known.letters)
      sheets.message.add(
        ...[
          messageId,
          id,
          occasion,
          moment,
          moment === 'JOINED' ? 'JOINED' : 'POINTS_EARNED',
          'MAIL',
          'NOTICE',
          eventId,
        ],
        ...[JSON.stringify(values), templates[moment], 1, 'zh-CN', mail, subject, text, 'SENT', 1, 'SENT'],
        ...[instantOf(at), instantOf(at + 500), [...wordsOf(subject), ...wordsOf(values['order.number'] ?? '')]],
      );
  };
  return { sheets: Object.values(sheets), add };
}

type Sheets = Record<'purchase' | 'back' | 'contact' | 'request' | 'facts' | 'amount', Sheet>;

function addFacts(sheets: Sheets, { id, orders }: Member, { contacts, requests }: Contacts): void {
  const paid = orders.filter((order) => order.paid !== undefined);
  let amount = 0;
  for (const order of paid) {
    sheets.purchase.add(
      order.id,
      id,
      order.paid?.eventId,
      instantOf(order.paid?.at ?? 0),
      'CNY',
      yuan(order.placed),
      order.isHistory,
    );
    amount += order.placed;
    if (!order.back) continue;
    amount -= order.back.line.gross;
    sheets.back.add(order.back.id, order.id, id, instantOf(order.back.at), yuan(order.back.line.gross), true);
  }
  for (const each of contacts) sheets.contact.add(each.id, id, each.channel, each.direction, instantOf(each.at));
  const at = (instant: number | null) => (instant === null ? null : instantOf(instant));
  for (const each of requests)
    sheets.request.add(each.id, id, each.kind, at(each.openedAt), at(each.solvedAt), at(each.closedAt));
  if (paid.length + contacts.length === 0) return;
  const days = paid.map((order) => order.paid?.at ?? 0);
  const last = Math.max(...contacts.map((each) => each.at));
  sheets.facts.add(
    ...[
      id,
      paid.length > 0 ? instantOf(Math.min(...days)) : null,
      paid.length > 0 ? instantOf(Math.max(...days)) : null,
    ],
    ...[paid.length, yuan(amount), contacts.length, contacts.length > 0 ? instantOf(last) : null, requests.length],
    ...[requests.filter(({ solvedAt }) => solvedAt === null).length, false, 1],
  );
  if (paid.length > 0) sheets.amount.add(id, 'CNY', yuan(amount));
}
