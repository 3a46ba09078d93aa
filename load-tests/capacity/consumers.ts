import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@guanxi/runtime/ids';
import { until } from '@guanxi/testing/until';
import pg from 'pg';
import type { ServiceName, UrlOf } from '../data/databases.ts';
import type { Client } from '../src/client.ts';
import type { OwnStage } from '../src/stage.ts';
import type { Processes } from './processes.ts';
import type { Records } from './records.ts';

/** How fast a service takes facts in when many wait for it. */
export interface ConsumerRate {
  service: ServiceName;
  /** Of three facts one is a payment, from which something follows. */
  facts: number;
  perSecond: number;
  /** CPU ms for one fact, in the service and in PostgreSQL. */
  cpu: { service: number; postgres: number };
}

type Given = { stage: OwnStage; client: Client; records: Records; processes: Processes };
const ORDERS = 1_500;
const AT_ONCE = 15;
const readers: readonly ServiceName[] = ['customers', 'marketing'];

/** Lets facts of paid orders wait for each service that reads them, and times how they are taken in. */
export async function measureConsumers(
  { stage, client, records, processes }: Given,
  say: (line: string) => void,
): Promise<ConsumerRate[]> {
  const rates: ConsumerRate[] = [];
  for (const service of readers) {
    await control(stage, service, 'stop');
    await placeOrders(client, records);
    await quiet(stage.urlOf);
    const waiting = await lagOf(stage.urlOf, service);
    // the others have had theirs: from here on only this one works
    await control(stage, service, 'start');
    rates.push(await drained(stage, processes, service, waiting));
    const { facts, perSecond } = rates.at(-1) as ConsumerRate;
    say(`  ${service}: ${facts} facts, ${perSecond.toFixed(0)} a second`);
  }
  return rates;
}

async function placeOrders(client: Client, { payer }: Records): Promise<void> {
  const day = '2026-06-15';
  for (let placed = 0; placed < ORDERS; placed += AT_ONCE) {
    const orders = Array.from({ length: AT_ONCE }, () => {
      const { customerId, productId, price } = payer();
      const receipts = [{ amount: price, method: 'CASH', receivedOn: day }];
      return { customerId, placedOn: day, lines: [{ productId, quantity: '1' }], receipts };
    });
    const input = { clientMutationId: newId(), orders };
    // where it was not answered in time it is told again, and done once
    await until(() => client.send('finance', 'importOrders', 'orders { id }', input).catch(() => undefined), {
      bound: 60_000,
      what: 'the orders to be taken in',
    });
  }
}

async function drained(
  stage: OwnStage,
  processes: Processes,
  service: ServiceName,
  waiting: number,
): Promise<ConsumerRate> {
  // the first fifth warms the process up and the last is ragged
  const [begin, end] = [waiting * 0.8, waiting * 0.1];
  let first: { at: number; left: number; own: number; postgres: number } | undefined;
  for (;;) {
    const left = await lagOf(stage.urlOf, service);
    if (!first && left <= begin) first = { at: performance.now(), left, ...(await usageOf(processes, service)) };
    if (first && left <= end) {
      const after = await usageOf(processes, service);
      const facts = first.left - left;
      return {
        service,
        facts,
        perSecond: (facts / (performance.now() - first.at)) * 1000,
        cpu: { service: (after.own - first.own) / facts, postgres: (after.postgres - first.postgres) / facts },
      };
    }
    await pause(50);
  }
}

async function usageOf(processes: Processes, service: ServiceName): Promise<{ own: number; postgres: number }> {
  const usage = await processes.usage();
  const postgres = [...usage].filter(([name]) => name.startsWith('postgres/')).reduce((sum, [, ms]) => sum + ms, 0);
  return { own: usage.get(service) ?? 0, postgres };
}

const control = async (stage: OwnStage, service: ServiceName, action: 'stop' | 'start'): Promise<void> => {
  const answer = await fetch(`${stage.control}/services/${service}/${action}`, { method: 'POST' });
  if (!answer.ok) throw new Error(`${action} ${service}: ${await answer.text()}`);
};

/** Waits until orders has told everything and those who read have read it, but for the one that is stopped. */
async function quiet(urlOf: UrlOf): Promise<void> {
  for (let before = -1; ; ) {
    const [{ count = '0' } = {}] = await ask<{ count: string }>(
      urlOf('orders'),
      'SELECT count(*) FROM guanxi.outbox WHERE sent_at IS NULL',
    );
    const others = await lagOfAll(urlOf);
    if (Number(count) === 0 && others === before) return;
    before = others;
    await pause(2_000);
  }
}

const LAG = `SELECT coalesce(sum(p.next_position - g.next_position), 0) AS lag
  FROM event_log.group_position g JOIN event_log.partition p USING (topic, partition)`;
const eventLog = (urlOf: UrlOf) => urlOf('customers').replace(/\/customers$/, '/event_log');
async function lagOf(urlOf: UrlOf, service: ServiceName): Promise<number> {
  const [row] = await ask<{ lag: string }>(eventLog(urlOf), `${LAG} WHERE g.consumer_group = $1`, [`${service}.facts`]);
  return Number(row?.lag ?? 0);
}
async function lagOfAll(urlOf: UrlOf): Promise<number> {
  const [row] = await ask<{ lag: string }>(eventLog(urlOf), LAG);
  return Number(row?.lag ?? 0);
}

async function ask<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
