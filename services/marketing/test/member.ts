/** Facts of one member as other services tell them, and what marketing makes of them. */
import { customers, orders } from '@guanxi/proto';
import { newId, type PrismaLike } from '@guanxi/runtime';
import { deliver, type Envelope, type TestService } from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';

export type Marketing = TestService<PrismaClient>;
export const sellerEast = '01920000-0000-7000-8000-00000000e004';
export const member = '01920000-0000-7000-8000-0000000000c1';

const at = (date: Date) => ({ seconds: BigInt(Math.floor(date.getTime() / 1000)), nanos: 0 });
let version = 0n;

type Profile = {
  name?: string;
  mail?: string | null;
  language?: string;
  number?: string;
  owner?: string;
  department?: string;
  consents?: string[];
  blacklisted?: boolean;
  version?: bigint;
  survivorId?: string;
};

/** Tells marketing of a customer; each call is a newer profile unless a version is given. */
export function profile(running: Marketing, customerId: string, changes: Profile = {}): Promise<string> {
  version += 1n;
  const {
    name = '王芳',
    mail = 'wang.fang@example.com',
    language = 'zh-CN',
    number = '10000001',
    consents = [],
  } = changes;
  return deliver(running, 'crm.customers.profile.v1', customers.CustomerProfileSchema, {
    customerId,
    kind: 'PERSON',
    number,
    name,
    language,
    consents,
    blacklisted: changes.blacklisted ?? false,
    contactPoints: mail === null ? [] : [{ kind: 'MAIL', value: mail, preferred: true }],
    ownerId: changes.owner ?? sellerEast,
    departmentPath: changes.department ?? '/east/shanghai',
    partnerIds: ['01920000-0000-7000-8000-0000000000a1'],
    version: changes.version ?? version,
    survivorId: changes.survivorId ?? '',
  });
}

export const erase = (running: Marketing, customerId: string): Promise<string> =>
  deliver(running, 'crm.customers.profile.v1', customers.CustomerProfileSchema, null, { key: customerId });

export const enrolled = (running: Marketing, customerId: string, envelope: Envelope = {}): Promise<string> =>
  deliver(
    running,
    'crm.customers.customer.v1',
    customers.CustomerEnrolledSchema,
    { customerId, number: '10000001', tier: 'BASIC' },
    envelope,
  );

type Posted = {
  kind?: string;
  postingId?: string;
  delta?: bigint;
  balance?: bigint;
  orderId?: string;
  orderNumber?: string;
};

export const posted = (
  running: Marketing,
  customerId: string,
  changes: Posted = {},
  envelope: Envelope = {},
): Promise<string> =>
  deliver(
    running,
    'crm.customers.loyalty.v1',
    customers.PointsPostedSchema,
    {
      postingId: changes.postingId ?? newId(),
      customerId,
      delta: changes.delta ?? 120n,
      balanceAfter: changes.balance ?? 1120n,
      kind: changes.kind ?? 'EARN',
      orderId: changes.orderId ?? '',
      orderNumber: changes.orderNumber ?? '',
    },
    envelope,
  );

type Paid = { orderId?: string; gross?: string; on?: string; currency?: string; history?: boolean };

export const paid = (
  running: Marketing,
  customerId: string,
  changes: Paid = {},
  envelope: Envelope = {},
): Promise<string> =>
  deliver(
    running,
    'crm.orders.order.v1',
    orders.OrderPaidSchema,
    {
      orderId: changes.orderId ?? newId(),
      number: 'O-1',
      customerId,
      currency: changes.currency ?? 'CNY',
      paidGross: changes.gross ?? '100.00',
      paidAt: at(new Date(`${changes.on ?? '2026-11-01'}T04:00:00Z`)),
      history: changes.history ?? false,
    },
    envelope,
  );

export const returned = (
  running: Marketing,
  customerId: string,
  orderId: string,
  gross: string,
  envelope: Envelope = {},
): Promise<string> =>
  deliver(
    running,
    'crm.orders.order.v1',
    orders.OrderLineReturnedSchema,
    {
      returnId: newId(),
      orderId,
      customerId,
      currency: 'CNY',
      line: { lineId: newId(), gross },
      paidEventId: newId(),
      returnedAt: at(new Date('2026-11-20T04:00:00Z')),
    },
    envelope,
  );

type Row = { id: string; state: string; reason: string | null; attempts: number; subject: string | null };

/** The messages of a customer as they stand, the oldest first. */
export async function messagesOf({ db }: { db: { read: PrismaLike } }, customerId: string): Promise<Row[]> {
  return db.read
    .$queryRaw`SELECT id, state, reason, attempts, subject FROM message WHERE customer_id = ${customerId}::uuid ORDER BY created_at, id` as Promise<
    Row[]
  >;
}
