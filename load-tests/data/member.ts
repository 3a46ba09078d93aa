import type { Chance } from './chance.ts';
import { standingOf } from './history.ts';
import type { Offer } from './offers.ts';
import { companyName, mailOf, mobileOf, type Place, personName, place } from './people.ts';
import { DAY, dayOf, HISTORY, LETTERS, type Run } from './run.ts';
import { demoPartners, type Seller } from './staff.ts';

export interface Line {
  id: string;
  offer: Offer;
  quantity: number;
  unitPrice: number;
  ruleId: string;
  ruleVersion: string;
  gross: number;
  tax: number;
  isBack: boolean;
}

export interface Receipt {
  id: string;
  eventId: string;
  amount: number;
  method: string;
  at: number;
}

export interface Order {
  id: string;
  /** Known from before: nothing was sent for it. */
  isHistory: boolean;
  number: string;
  placedAt: number;
  /** The tier when it was placed, and its version. */
  tier: string;
  tierVersion: number;
  partnerId: string | null;
  lines: Line[];
  /** As placed, in fen. */
  placed: number;
  status: 'OPEN' | 'PAID' | 'CANCELLED';
  receipts: Receipt[];
  paid?: { at: number; eventId: string };
  back?: { id: string; eventId: string; at: number; line: Line };
  cancelEventId?: string;
  instalments: { id: string; dueOn: string; amount: number; before: number }[];
}

export interface Member {
  id: string;
  at: number;
  enrolmentId: string;
  contactId: string;
  number: string;
  index: number;
  kind: 'PERSON' | 'ORGANISATION';
  name: string;
  sex: 'MALE' | 'FEMALE' | null;
  birthDate: string | null;
  place: Place;
  mobile: string;
  mail: string | null;
  seller: Seller;
  partnerIds: string[];
  orders: Order[];
  standing: ReturnType<typeof standingOf>;
}

export type World = { run: Run; offers: readonly Offer[]; sellers: readonly Seller[] };

/** One member and all he did. Members joined one after another over thirty months. */
export function memberOf(world: World, chance: Chance, index: number, nextNumber: (year: string) => string): Member {
  const { run, sellers } = world;
  const span = 30 * 30 * DAY;
  const at = run.now - span + Math.floor((span - DAY) * (index / run.members));
  const seller = sellers[index % sellers.length] as Seller;
  const kind = chance.percent(92) ? 'PERSON' : 'ORGANISATION';
  const where = place(chance);
  const [, branch] = seller.department.split('/');
  const partner = demoPartners[branch as keyof typeof demoPartners];
  const member = {
    id: chance.id(at),
    at,
    enrolmentId: chance.id(at),
    contactId: chance.id(at),
    number: `M${String(run.firstMember + index).padStart(8, '0')}`,
    index,
    kind,
    name: kind === 'PERSON' ? personName(chance) : companyName(chance, where),
    sex: kind === 'PERSON' ? chance.pick(['MALE', 'FEMALE'] as const) : null,
    birthDate:
      kind === 'PERSON' ? `${chance.between(1955, 2004)}-0${chance.between(1, 9)}-${chance.between(10, 28)}` : null,
    place: where,
    mobile: mobileOf(run.firstMember + index),
    mail: chance.percent(85) ? mailOf(run.firstMember + index) : null,
    seller,
    // a partner's book grows no faster than a seller's
    partnerIds: partner && index % (sellers.length * 2) < 2 ? [partner] : [],
  } as const;
  const dates = datesOf(chance, member.at, run.now, orderCount(chance, kind));
  const orders: Order[] = [];
  const facts = () => standingOf(chance, member, orders);
  for (const placedAt of dates) {
    // prices and points go by the tier that the orders before have given
    const { tier, tierVersion } = orders.length > 0 ? facts().at(placedAt) : { tier: 'STANDARD', tierVersion: 1 };
    orders.push(orderOf(world, chance, { member, placedAt, tier, tierVersion, nextNumber }));
  }
  const standing = facts();
  standing.close(run.now);
  return { ...member, partnerIds: [...member.partnerIds], orders, standing };
}

/** Nearly every second member has bought nothing yet; a few buy all the time. */
function orderCount(chance: Chance, kind: Member['kind']): number {
  if (chance.percent(45)) return 0;
  return Math.min(kind === 'PERSON' ? 40 : 80, Math.floor(1 / (chance.unit() + 1e-9) ** 0.68));
}

function datesOf(chance: Chance, from: number, now: number, count: number): number[] {
  const first = Math.max(from, now - HISTORY);
  const dates = Array.from({ length: count }, () => Math.floor(first + chance.unit() * (now - DAY - first)));
  return dates.sort((a, b) => a - b);
}

const methods = ['BANK_TRANSFER', 'WECHAT_PAY', 'WECHAT_PAY', 'ALIPAY', 'CARD', 'CASH'];
type Given = {
  member: Pick<Member, 'kind' | 'partnerIds'>;
  placedAt: number;
  tier: string;
  tierVersion: number;
  nextNumber: (year: string) => string;
};

function orderOf({ run, offers }: World, chance: Chance, given: Given): Order {
  const { placedAt, tier, tierVersion, member } = given;
  const lines = linesOf(chance, offers, placedAt, tier, member.kind);
  const placed = lines.reduce((sum, { gross }) => sum + gross, 0);
  const order: Order = {
    id: chance.id(placedAt),
    isHistory: placedAt < run.now - LETTERS,
    number: given.nextNumber(dayOf(placedAt).slice(0, 4)),
    placedAt,
    tier,
    tierVersion,
    partnerId: member.partnerIds[0] ?? null,
    lines,
    placed,
    status: 'OPEN',
    receipts: [],
    instalments: [],
  };
  const age = (run.now - placedAt) / DAY;
  if (chance.percent(2)) return { ...order, status: 'CANCELLED', cancelEventId: chance.id(placedAt + 3_600_000) };
  if (age < 45 && chance.percent(25)) return open(run, chance, order);
  return pay(run, chance, order);
}

function linesOf(chance: Chance, offers: readonly Offer[], at: number, tier: string, kind: Member['kind']): Line[] {
  const chosen = new Set(
    Array.from({ length: chance.percent(55) ? 1 : chance.between(2, 3) }, () => chance.pick(offers)),
  );
  return [...chosen].map((offer): Line => {
    const isGold = tier === 'GOLD';
    const quantity = kind === 'PERSON' ? chance.between(1, 4) : chance.between(6, 36);
    const unitPrice = isGold ? offer.gold : offer.price;
    const gross = quantity * unitPrice;
    return {
      id: chance.id(at),
      offer,
      quantity,
      unitPrice,
      ruleId: isGold ? offer.goldRuleId : offer.ruleId,
      ruleVersion: `STANDARD/${offer.code}${isGold ? '-GOLD' : ''}@1`,
      gross,
      tax: taxIn(gross),
      isBack: false,
    };
  });
}

/** The tax of 13 % that a gross amount holds, in fen; never exactly between two. */
export const taxIn = (gross: number): number => Math.round((gross * 13) / 113);

const receiptOf = (chance: Chance, amount: number, at: number): Receipt => ({
  id: chance.id(at),
  eventId: chance.id(at),
  amount,
  method: chance.pick(methods),
  at,
});

/** Due in two parts, of which the first may have come in. */
function open(run: Run, chance: Chance, order: Order): Order {
  const first = Math.floor(order.placed / 200) * 100;
  if (first === 0 || chance.percent(40)) return order;
  const due = (days: number) => dayOf(order.placedAt + days * DAY);
  const instalments = [
    { id: chance.id(order.placedAt), dueOn: due(30), amount: first, before: 0 },
    { id: chance.id(order.placedAt), dueOn: due(60), amount: order.placed - first, before: first },
  ];
  const at = Math.min(order.placedAt + chance.between(1, 20) * DAY, run.now - 3_600_000);
  return { ...order, instalments, receipts: chance.percent(50) ? [receiptOf(chance, first, at)] : [] };
}

function pay(run: Run, chance: Chance, order: Order): Order {
  const latest = run.now - 2 * 3_600_000;
  const first = Math.min(order.placedAt + chance.below(5 * DAY), latest);
  const half = Math.floor(order.placed / 200) * 100;
  const inParts = half > 0 && chance.percent(20);
  const at = inParts ? Math.min(first + chance.below(20 * DAY), latest) : first;
  const receipts = inParts
    ? [receiptOf(chance, half, first), receiptOf(chance, order.placed - half, at)]
    : [receiptOf(chance, order.placed, at)];
  const paid: Order = { ...order, status: 'PAID', receipts, paid: { at, eventId: chance.id(at) } };
  const [line] = order.lines;
  if (!line || order.lines.length < 2 || !chance.percent(7)) return paid;
  const backAt = Math.min(at + chance.between(1, 15) * DAY, run.now - 3_600_000);
  line.isBack = true;
  return { ...paid, back: { id: chance.id(backAt), eventId: chance.id(backAt), at: backAt, line } };
}
