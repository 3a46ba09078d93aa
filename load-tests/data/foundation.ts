import { tokens } from '@guanxi/runtime/search';
import type pg from 'pg';
import type { Chance } from './chance.ts';
import type { ServiceName } from './databases.ts';
import { CATEGORY, type Offer, PRICE_LIST } from './offers.ts';
import { dayOf, instantOf, type Run } from './run.ts';
import { departments, type Seller } from './staff.ts';

const ADMINISTRATOR = '01920000-0000-7000-8000-00000000e002';
const BEFORE = '2020-01-01T00:00:00Z';
type Given = { run: Run; chance: Chance; offers: readonly Offer[]; sellers: readonly Seller[] };
type Write = (client: pg.Client, given: Given) => Promise<void>;

/** What members hang on: departments, sellers, catalogue, articles. Written once, in the transaction that begins a run. */
export const foundations: Partial<Record<ServiceName, Write>> = {
  customers: async (client, { sellers }) => {
    for (const { id, department } of sellers)
      await client.query(
        `INSERT INTO employee (id, department_path, roles, active, version) VALUES ($1, $2, '{sales,employee}', true, 1) ON CONFLICT DO NOTHING`,
        [id, department],
      );
  },

  sales: async (client, { chance, sellers, run }) => {
    for (const path of departments)
      await client.query('INSERT INTO department (id, path, name) VALUES ($1, $2, $3) ON CONFLICT (path) DO NOTHING', [
        chance.id(run.now),
        path,
        path.split('/').at(-1),
      ]);
    for (const { id, name, mail, department } of sellers)
      await client.query(
        `INSERT INTO employee (id, name, mail, department_path, roles, locale, active, version, tokens)
         VALUES ($1, $2, $3, $4, '{sales,employee}', 'zh-CN', true, 1, $5) ON CONFLICT DO NOTHING`,
        [id, name, mail, department, tokens(name, mail.split('@')[0])],
      );
  },

  orders: async (client, { chance, offers, run }) => {
    const [category, list] = [chance.id(run.now), chance.id(run.now)];
    await client.query('INSERT INTO product_category (id, code, name, path, created_at) VALUES ($1, $2, $3, $2, $4)', [
      category,
      CATEGORY.code,
      CATEGORY.name,
      BEFORE,
    ]);
    await client.query(
      `INSERT INTO price_list (id, code, name, currency, valid_from, created_at) VALUES ($1, $2, $3, 'CNY', '2020-01-01', $4)`,
      [list, PRICE_LIST.code, PRICE_LIST.name, BEFORE],
    );
    for (const offer of offers) {
      await client.query(
        `INSERT INTO product (id, code, name, kind, category_id, unit, tax_rate, sale_starts_on, search_tokens, created_at, updated_at)
         VALUES ($1, $2, $3, 'GOODS', $4, $5, 0.13, '2020-01-01', $6, $7, $7)`,
        [offer.id, offer.code, offer.name, category, offer.unit, tokens(offer.code, offer.name), BEFORE],
      );
      for (const [id, code, tier, price] of [
        [offer.ruleId, offer.code, null, offer.price],
        [offer.goldRuleId, `${offer.code}-GOLD`, 'GOLD', offer.gold],
      ] as const)
        await client.query(
          `INSERT INTO price_rule (id, price_list_id, code, version, product_id, tier, min_quantity, unit_price, priority, created_at, created_by)
           VALUES ($1, $2, $3, 1, $4, $5, 0, $6, $7, $8, $9)`,
          [id, list, code, offer.id, tier, price / 100, tier ? 10 : 0, BEFORE, ADMINISTRATOR],
        );
    }
  },

  knowledge: async (client, { chance, run, offers }) => {
    const topics = ['发货', '退换', '积分', '保存', '开票'];
    for (let number = 0; number < 200; number += 1) {
      const at = run.now - (number + 2) * 86_400_000;
      const [id, topic, offer] = [chance.id(at), topics[number % topics.length], offers[number % offers.length]];
      const title = `${offer?.name}的${topic}说明`;
      const body = `关于${offer?.name}的${topic}：付清货款后三个工作日内办理。`;
      await client.query(
        'INSERT INTO article (id, published_version, latest_version, created_by, created_at) VALUES ($1, 1, 1, $2, $3)',
        [id, ADMINISTRATOR, instantOf(at)],
      );
      await client.query(
        `INSERT INTO article_version (article_id, version, state, title, body, language, category, audience, kinds, topic_codes, product_ids, tokens,
           author, approver, written_at, published_at)
         VALUES ($1, 1, 'PUBLISHED', $2, $3, 'zh-CN', 'RULES', '{STAFF,MEMBER,PARTNER}', '{QUESTION}', '{delivery}', $4, $5, $6, $6, $7, $7)`,
        [id, title, body, [offer?.id], tokens(title, body), ADMINISTRATOR, instantOf(at)],
      );
    }
  },
};

/** Takes the numbers that a run needs, so that what the product numbers meanwhile never meets them. */
export async function takeNumbers(
  clients: Record<ServiceName, pg.Client>,
  members: number,
  chunks: number,
  numbers: number,
  now: number,
) {
  const { rows } = await clients.customers.query<{ first: string }>(
    'UPDATE number_range SET next = next + $1 WHERE closed_at IS NULL RETURNING next - $1 AS first',
    [members],
  );
  const last = Number(dayOf(now).slice(0, 4));
  const [ordersBefore, requestsBefore]: [Record<string, number>, Record<string, number>] = [{}, {}];
  for (let year = last - 3; year <= last; year += 1) {
    const orders = await clients.orders.query<{ last: number }>(
      `INSERT INTO number_sequence AS known (sequence, year, last) VALUES ('SO', $1, $2)
       ON CONFLICT (sequence, year) DO UPDATE SET last = known.last + $2 RETURNING last - $2 AS last`,
      [year, chunks * numbers],
    );
    const requests = await clients.service.query<{ last: number }>(
      `INSERT INTO number_range AS known (year, last) VALUES ($1, $2)
       ON CONFLICT (year) DO UPDATE SET last = known.last + $2 RETURNING last - $2 AS last`,
      [year, chunks * numbers],
    );
    ordersBefore[year] = Number(orders.rows[0]?.last ?? 0);
    requestsBefore[year] = Number(requests.rows[0]?.last ?? 0);
  }
  return { firstMember: Number(rows[0]?.first ?? 1), ordersBefore, requestsBefore };
}
