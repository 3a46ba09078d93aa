import { marketing } from '@guanxi/proto';
import type { Fact, Tx } from '@guanxi/runtime';
import { Decimal } from 'decimal.js';
import { timestamp } from '../instant.ts';
import {
  insertPurchase,
  insertReturn,
  type PurchaseRow,
  purchasesOf,
  type ReturnRow,
  savePurchaseFacts,
} from './facts-store.ts';
import { purchaseFacts } from './purchases.ts';

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

async function recompute(tx: Tx, fact: Fact, customerId: string, currency: string, history: boolean): Promise<void> {
  const { purchases, returns } = await purchasesOf(tx.db, customerId);
  const facts = purchaseFacts(purchases, returns);
  const amount = facts.amounts.find((each) => each.currency === currency)?.amount ?? new Decimal(0);
  const version = await savePurchaseFacts(tx.db, customerId, facts, amount);
  tx.emit({
    type: marketing.MemberFactsChangedSchema,
    topic: 'crm.marketing.facts.v1',
    key: customerId,
    lane: history ? 'bulk' : 'live',
    customer: customerId,
    ...(fact.owner && { owner: fact.owner }),
    ...(fact.department && { department: fact.department }),
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
