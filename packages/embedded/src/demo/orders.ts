import { addDays, type CalendarDay } from '@guanxi/runtime/clock';
import { type DemoProduct, demoProducts, priceOf } from './catalogue.ts';
import { type Buyer, HISTORY_DAYS } from './customers.ts';
import { type Dice, dice } from './dice.ts';

export type DemoReceipt = { amount: string; method: string; receivedOn: CalendarDay };
export type DemoOrder = {
  customerId: string;
  placedOn: CalendarDay;
  lines: { product: string; quantity: number }[];
  /** In yuan; absent without one. */
  discount?: string;
  receipts: DemoReceipt[];
  /** What has not come in, in fen. */
  open: number;
  /** Days on which the parts of what is not paid yet are due. */
  dueOn: CalendarDay[];
  /** The first line comes back before it is paid for. */
  isReturned: boolean;
};

export const ORDERS = 3000;

/**
 * Past orders, oldest first. Few customers buy much and many buy little; old orders are paid, of the recent ones some
 * are open and some overdue.
 */
export function demoOrders(
  { realm, others }: { realm: readonly Buyer[]; others: readonly Buyer[] },
  today: CalendarDay,
  count = ORDERS,
  seed = 41,
): DemoOrder[] {
  const chance = dice(seed);
  const buyers = [...realm.map((each) => [REALM_WEIGHT, each] as const), ...weighedBuyers(others)];
  const orders = Array.from({ length: count }, () => anyOrder(chance, chance.weighed(buyers), today));
  return orders.sort((a, b) => a.placedOn.localeCompare(b.placedOn));
}

/** The realm's people have something to look at, without being the best customers. */
const REALM_WEIGHT = 0.2;

/** Nearly every second customer buys; the first of them by far the most. */
function weighedBuyers(customers: readonly Buyer[]): (readonly [number, Buyer])[] {
  const buying = customers.filter((_, at) => at % 9 < 4);
  return buying.map((each, at) => [1 / (((at * 37) % buying.length) + 4) ** 0.8, each] as const);
}

const daysBetween = (from: CalendarDay, to: CalendarDay): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function anyOrder(chance: Dice, buyer: Buyer, today: CalendarDay): DemoOrder {
  const age = Math.min(HISTORY_DAYS, daysBetween(buyer.since, today));
  const placedOn = addDays(today, -chance.between(1, Math.max(1, age - 1)));
  const lines = linesOf(chance, buyer.isCompany);
  const list = lines.reduce((sum, { product, quantity }) => sum + priceOf(product, quantity) * quantity, 0);
  const discount = chance.percent(10) ? Math.floor(list / 20_000) * 1000 : 0;
  const paid = receiptsOf(chance, placedOn, list - discount, today);
  const isOpen = paid.open > 0;
  return {
    customerId: buyer.id,
    placedOn,
    lines: lines.map(({ product, quantity }) => ({ product: product.code, quantity })),
    ...(discount > 0 ? { discount: yuan(discount) } : {}),
    receipts: paid.receipts,
    open: paid.open,
    dueOn: isOpen && chance.percent(70) ? [addDays(placedOn, 30), addDays(placedOn, 60)] : [],
    isReturned: isOpen && lines.length > 1 && paid.receipts.length === 0 && chance.percent(20),
  };
}

function linesOf(chance: Dice, isCompany: boolean): { product: DemoProduct; quantity: number }[] {
  const offered = demoProducts.filter(({ isTrade }) => isCompany || !isTrade);
  const count = chance.weighed([
    [5, 1],
    [4, 2],
    [2, 3],
    [1, 4],
  ] as const);
  const chosen = new Set<DemoProduct>();
  while (chosen.size < count) chosen.add(chance.pick(offered));
  return [...chosen].map((product) => ({ product, quantity: quantityOf(chance, product, isCompany) }));
}

function quantityOf(chance: Dice, { kind }: DemoProduct, isCompany: boolean): number {
  if (kind !== 'GOODS') return chance.between(1, 3);
  return isCompany
    ? chance.weighed([
        [6, chance.between(6, 36)],
        [2, chance.between(60, 160)],
      ])
    : chance.between(1, 6);
}

const methods = [
  [5, 'BANK_TRANSFER'],
  [4, 'WECHAT_PAY'],
  [3, 'ALIPAY'],
  [1, 'CARD'],
  [1, 'CASH'],
] as const;

/** What came in until yesterday; in fen, `open` is what did not. */
function receiptsOf(
  chance: Dice,
  placedOn: CalendarDay,
  total: number,
  today: CalendarDay,
): { receipts: DemoReceipt[]; open: number } {
  const isRecent = daysBetween(placedOn, today) < 150;
  const method = chance.weighed(methods);
  const parts = chance.percent(25) ? [Math.floor(total / 2), total - Math.floor(total / 2)] : [total];
  // some pay late: of those nothing, or only the first part, has come in
  const isLate = isRecent && chance.percent(14);
  let day = placedOn;
  let open = 0;
  const receipts: DemoReceipt[] = [];
  for (const [at, part] of parts.entries()) {
    day = addDays(
      day,
      chance.weighed([
        [5, 0],
        [3, chance.between(1, 7)],
        [2, chance.between(8, 25)],
      ]),
    );
    if (day >= today || open > 0 || (isLate && at === parts.length - 1)) open += part;
    else receipts.push({ amount: yuan(part), method, receivedOn: day });
  }
  return { receipts, open };
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);
