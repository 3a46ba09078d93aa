import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { Chance } from '../data/chance.ts';
import { connect } from '../data/databases.ts';
import { foundations } from '../data/foundation.ts';
import { dropIndexes, makeIndexes } from '../data/indexes.ts';
import { memberOf } from '../data/member.ts';
import { offersOf } from '../data/offers.ts';
import { CHUNK } from '../data/run.ts';
import { sellersFor } from '../data/staff.ts';
import { customersTables } from '../data/tables/customers.ts';

/** What a list of customers reads; the ledger and purchases of generated members are left out. */
const TABLES = ['customer', 'contact', 'contact_link', 'enrolment', 'stage_move', 'tier_move'];

/** Writes generated members into a database of the customers service alone, as `data/load-members.ts` does into all six. */
export async function fillCustomers(url: string, members: number, say: (line: string) => void): Promise<void> {
  const client = await connect(url);
  try {
    if ((await client.query('SELECT 1 FROM customer LIMIT 1')).rows.length > 0) return;
    const chance = new Chance(20);
    const run = { seed: 20, members, now: Date.now(), firstMember: 1, ordersBefore: {}, requestsBefore: {} };
    const offers = offersOf(chance, run.now);
    const sellers = sellersFor(chance, members, run.now);
    await foundations.customers?.(client, { run, chance, offers, sellers });
    await client.query(`CREATE SCHEMA load_tests;
      CREATE TABLE load_tests.dropped_index (name text PRIMARY KEY, definition text NOT NULL)`);
    const { sheets, add } = customersTables();
    const written = sheets.filter(({ table }) => TABLES.includes(table));
    await dropIndexes(
      client,
      written.map(({ table }) => table),
    );
    let number = 0;
    for (let start = 0; start < members; start += CHUNK) {
      for (let index = start; index < Math.min(start + CHUNK, members); index += 1) {
        const member = memberOf({ run, offers, sellers }, chance, index, (year) => `SO-${year}-${++number}`);
        add(member);
      }
      const texts = sheets.map((sheet) => ({ sheet, text: sheet.take() }));
      for (const { sheet, text } of texts)
        if (text !== '' && written.includes(sheet))
          await pipeline(Readable.from([text]), client.query(from(sheet.statement)));
      if ((start + CHUNK) % 100_000 === 0) say(`${members}: ${start + CHUNK} written`);
    }
    await makeIndexes(client, say);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** What names of these customers share most: the surname of a person, and two characters of anybody. */
export async function commonestWords(pool: pg.Pool): Promise<{ surname: string; bigram: string }> {
  const first = async (statement: string) => (await pool.query<{ word: string }>(statement)).rows[0]?.word ?? '';
  const some = `FROM (SELECT * FROM customer ORDER BY id LIMIT 50000) AS c`;
  return {
    surname: await first(
      `SELECT left(name, 1) AS word ${some} WHERE kind = 'PERSON' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
    ),
    bigram: await first(`SELECT word ${some}, unnest(search_tokens) AS word WHERE word ~ '^[一-鿿]{2}$'
      GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`),
  };
}
