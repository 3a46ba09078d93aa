import { marketing } from '@guanxi/proto';
import type { Fact, Lane, Tx } from '@guanxi/runtime';
import { Decimal } from 'decimal.js';
import { timestamp } from '../instant.ts';
import {
  insertPurchase,
  insertReturn,
  type PurchaseRow,
  purchaseFactsStand,
  purchasesOf,
  type ReturnRow,
  recountContacts,
  savePurchaseFacts,
} from './facts-store.ts';
import { type PurchaseFacts, purchaseFacts } from './purchases.ts';

/** Takes in a paid order and computes the customer's facts anew. */
export async function addPurchase(tx: Tx, fact: Fact, row: PurchaseRow, currency: string): Promise<void> {
  await insertPurchase(tx.db, row);
  await recompute(tx, fact, row.customerId, currency, row.history);
}

/** Takes in what came back, whether or not the order it belongs to is known yet. */
export async function addReturn(tx: Tx, fact: Fact, row: ReturnRow, currency: string): Promise<void> {
  await insertReturn(tx.db, row);
  await recompute(tx, fact, row.customerId, currency, false);
}

/** Computes a customer's facts anew from the rows as they stand, and tells of them if they changed by it. */
export async function recount(tx: Tx, customerId: string, currency: string): Promise<void> {
  const { purchases, returns } = await purchasesOf(tx.db, customerId);
  const facts = purchaseFacts(purchases, returns);
  const amount = amountIn(facts, currency);
  await recountContacts(tx.db, customerId);
  if (await purchaseFactsStand(tx.db, customerId, facts, amount)) return;
  tellFacts(
    tx,
    {},
    { customerId, facts, amount, currency, lane: 'bulk' },
    await savePurchaseFacts(tx.db, customerId, facts, amount),
  );
}

async function recompute(tx: Tx, fact: Fact, customerId: string, currency: string, history: boolean): Promise<void> {
  const { purchases, returns } = await purchasesOf(tx.db, customerId);
  const facts = purchaseFacts(purchases, returns);
  const amount = amountIn(facts, currency);
  const version = await savePurchaseFacts(tx.db, customerId, facts, amount);
  tellFacts(tx, fact, { customerId, facts, amount, currency, lane: history ? 'bulk' : 'live' }, version);
}

const amountIn = ({ amounts }: PurchaseFacts, currency: string): Decimal =>
  amounts.find((each) => each.currency === currency)?.amount ?? new Decimal(0);

type Told = { customerId: string; facts: PurchaseFacts; amount: Decimal; currency: string; lane: Lane };

function tellFacts(
  tx: Tx,
  { owner, department }: Pick<Fact, 'owner' | 'department'>,
  { customerId, facts, amount, currency, lane }: Told,
  version: bigint,
): void {
  tx.emit({
    type: marketing.MemberFactsChangedSchema,
    topic: 'crm.marketing.facts.v1',
    key: customerId,
    lane,
    customer: customerId,
    ...(owner && { owner }),
    ...(department && { department }),
    value: {
      customerId,
      purchases: BigInt(facts.purchases),
      amount: amount.toFixed(),
      currency,
      version,
      ...(facts.lastPurchaseAt && { lastPurchaseAt: timestamp(facts.lastPurchaseAt) }),
    },
  });
}
