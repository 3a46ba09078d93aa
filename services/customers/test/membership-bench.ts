/** Members who buy and return, for the tests of points, tiers and stages. */
import { orders } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, execute, type PersonName, person, type TestService } from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';

export type Running = TestService<PrismaClient>;

type Given = {
  id?: string;
  stage?: string;
  roles?: string[];
  kind?: string;
  ownerId?: string | null;
  departmentPath?: string;
};

/** A customer of seller-east, POTENTIAL unless told otherwise. */
export async function customer(running: Running, given: Given = {}): Promise<string> {
  const id = given.id ?? newId();
  const now = running.clock.now();
  await running.db.read.customer.create({
    data: {
      id,
      kind: given.kind ?? 'PERSON',
      name: '王小明',
      stage: given.stage ?? 'POTENTIAL',
      stageSince: now,
      roles: given.roles ?? [],
      ownerId: given.ownerId === undefined ? (person('seller-east').employee ?? null) : given.ownerId,
      departmentPath: given.departmentPath ?? '/east/shanghai',
      createdAt: now,
      createdBy: 'test',
      updatedAt: now,
      updatedBy: 'test',
    },
  });
  return id;
}

const at = (instant: Date): Instant => ({ seconds: BigInt(Math.floor(instant.getTime() / 1000)), nanos: 0 });

type Instant = { seconds: bigint; nanos: number };
type About = { orderId: string; number: string; customerId: string; currency: string };
export type Paid = {
  eventId: string;
  value: About & { paidAt: Instant; paidGross: string; paidTax: string; tier: string; history: boolean };
};
export type Returned = {
  eventId: string;
  value: About & {
    returnId: string;
    returnedAt: Instant;
    line: { lineId: string; gross: string; tax: string };
    paidEventId: string;
    paidGrossAfter: string;
  };
};
type Order = { gross: string; tax?: string; paidAt?: Date; tier?: string; currency?: string; history?: boolean };

/** The fact that a customer has paid an order. */
export function paid(
  customerId: string,
  { gross, tax = '0', paidAt = new Date(), tier = '', currency = 'CNY', history = false }: Order,
): Paid {
  const orderId = newId();
  const number = `SO-${orderId.slice(-6)}`;
  return {
    eventId: newId(),
    value: { orderId, number, customerId, paidAt: at(paidAt), currency, paidGross: gross, paidTax: tax, tier, history },
  };
}

/** The fact that a part of a paid order came back. */
export function returned(
  purchase: Paid,
  part: { gross: string; after: string; tax?: string; returnedAt?: Date },
): Returned {
  const { orderId, number, customerId, currency } = purchase.value;
  return {
    eventId: newId(),
    value: {
      returnId: newId(),
      orderId,
      number,
      customerId,
      currency,
      returnedAt: at(part.returnedAt ?? new Date()),
      line: { lineId: newId(), gross: part.gross, tax: part.tax ?? '0' },
      paidEventId: purchase.eventId,
      paidGrossAfter: part.after,
    },
  };
}

const TOPIC = 'crm.orders.order.v1';
export const deliverPaid = (running: Running, { eventId, value }: Paid) =>
  deliver(running, TOPIC, orders.OrderPaidSchema, value, { id: eventId });
export const deliverReturned = (running: Running, { eventId, value }: Returned) =>
  deliver(running, TOPIC, orders.OrderLineReturnedSchema, value, { id: eventId });

export type LedgerLine = { kind: string; cause: string; account: string; points: number };

/** What the ledger says of a customer, free of ids of its own and in one order, to be compared. */
export async function ledger({ db }: Running, customerId: string): Promise<LedgerLine[]> {
  const { rows } = await db.pool.query<LedgerLine>(
    `SELECT p.kind, p.cause_event_id AS cause, e.account, e.points::int AS points
       FROM points_posting p JOIN points_entry e ON e.posting_id = p.id WHERE p.customer_id = $1 ORDER BY 1, 2, 3, 4`,
    [customerId],
  );
  return rows;
}

export const standingOf = async ({ db }: Running, customerId: string) =>
  db.read.customer.findUniqueOrThrow({ where: { id: customerId }, select: { stage: true, tier: true } });

const accountQuery = `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Customer {
  pointsAccount { balance(asOf: $asOf) expiringNext { points on } lots { nodes { earned remaining expiresOn orderId } }
    entries { nodes { kind points causeEventId causeType orderNumber ruleVersion rule { rate } actorId reason } totalCount } } } } }`;
/** The points account as an asker sees it; null where the customer does not exist for him. */
export async function account(running: Running, id: string, asker: PersonName = 'seller-east', asOf?: string) {
  const { data } = await execute(running, asker, accountQuery, { of: [{ __typename: 'Customer', id }], asOf });
  return data._entities[0]?.pointsAccount ?? null;
}
