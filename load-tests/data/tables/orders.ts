import type { Member, Order } from '../member.ts';
import { CATEGORY } from '../offers.ts';
import { wordsOf } from '../people.ts';
import { dayOf, instantOf } from '../run.ts';
import { Sheet, yuan } from '../sheet.ts';
import { accessSheet, addAccess } from './access.ts';

/** What the order desk holds: cards of customers, orders with lines, plans, receipts and returns. */
export function ordersTables() {
  const sheets = {
    card: new Sheet(
      'customer_card',
      'customer_id kind name sex language tier tier_version blacklisted department_path version',
    ),
    orders: new Sheet(
      'orders',
      `id number status customer_id customer_name customer_title tier tier_version partner_id owner_id department_path currency
       placed_at placed_on placed_by discount placed_total total tax received paid_at paid_event_id cancelled_at
       cancel_reason cancel_event_id history search_tokens`,
    ),
    line: new Sheet(
      'order_line',
      `id order_id position product_id product_code product_name category unit quantity unit_price list_gross discount_share
       gross tax_rate tax price_rule_id price_rule_version returned_quantity returned_gross returned_tax`,
    ),
    instalment: new Sheet('instalment', 'id order_id position due_on method amount before'),
    receipt: new Sheet('receipt', 'id order_id amount currency method received_on recorded_at recorded_by event_id'),
    back: new Sheet(
      'order_return',
      'id order_id line_id quantity gross tax discount currency reason returned_at returned_by event_id',
    ),
    access: accessSheet(),
  };
  const add = (member: Member) => {
    const { id, kind, name, sex, standing, seller } = member;
    const language = member.index % 14 === 0 ? 'en' : 'zh-CN';
    sheets.card.add(
      id,
      kind,
      name,
      sex ?? '',
      language,
      standing.tier,
      standing.tierVersion,
      false,
      seller.department,
      standing.version,
    );
    addAccess(sheets.access, member);
    for (const order of member.orders) addOrder(sheets, member, order);
  };
  return { sheets: Object.values(sheets), add };
}

type Sheets = Record<'orders' | 'line' | 'instalment' | 'receipt' | 'back', Sheet>;

function addOrder({ orders, line, instalment, receipt, back }: Sheets, member: Member, order: Order): void {
  const { seller } = member;
  const isCancelled = order.status === 'CANCELLED';
  const returned = order.back?.line;
  const tax = order.lines.reduce((sum, each) => sum + each.tax, 0) - (returned?.tax ?? 0);
  const received = order.receipts.reduce((sum, { amount }) => sum + amount, 0);
  const title = member.sex === 'MALE' ? 'MR' : member.sex === 'FEMALE' ? 'MS' : '';
  const words = [order.number, member.name, ...order.lines.map(({ offer }) => offer.name)].flatMap(wordsOf);
  orders.add(
    ...[order.id, order.number, order.status, member.id, member.name, title, order.tier, order.tierVersion],
    ...[
      order.partnerId,
      seller.id,
      seller.department,
      'CNY',
      instantOf(order.placedAt),
      dayOf(order.placedAt),
      seller.id,
    ],
    ...[
      '0',
      yuan(order.placed),
      isCancelled ? '0' : yuan(order.placed - (returned?.gross ?? 0)),
      isCancelled ? '0' : yuan(tax),
    ],
    ...[yuan(received), order.paid ? instantOf(order.paid.at) : null, order.paid?.eventId],
    ...[
      isCancelled ? instantOf(order.placedAt + 3_600_000) : null,
      isCancelled ? '客户取消' : null,
      order.cancelEventId,
    ],
    ...[order.isHistory, [...new Set(words)]],
  );
  for (const [
    at,
    { id, offer, quantity, unitPrice, ruleId, ruleVersion, gross, tax: lineTax, isBack },
  ] of order.lines.entries())
    line.add(
      ...[id, order.id, at + 1, offer.id, offer.code, offer.name, CATEGORY.name, offer.unit, quantity, yuan(unitPrice)],
      ...[yuan(gross), '0', yuan(gross), '0.13', yuan(lineTax), ruleId, ruleVersion],
      ...[isBack ? quantity : 0, isBack ? yuan(gross) : '0', isBack ? yuan(lineTax) : '0'],
    );
  for (const [at, part] of order.instalments.entries())
    instalment.add(part.id, order.id, at + 1, part.dueOn, 'BANK_TRANSFER', yuan(part.amount), yuan(part.before));
  for (const { id, amount, method, at, eventId } of order.receipts)
    receipt.add(id, order.id, yuan(amount), 'CNY', method, dayOf(at), instantOf(at), seller.id, eventId);
  if (!order.back) return;
  const { id, eventId, at, line: given } = order.back;
  back.add(
    ...[id, order.id, given.id, given.quantity, yuan(given.gross), yuan(given.tax), '0', 'CNY', 'DAMAGED'],
    ...[instantOf(at), seller.id, eventId],
  );
}
